// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A call for another page, which differs in one query parameter. */

import type { Call } from "./call.js";
import { queryText } from "./query.js";
import { elsewhere } from "./request.js";

export function withParameter(call: Call, name: string, value: string): Call {
  const query = new Map(call.query);
  query.set(name, queryText(name, "plain", value));
  return elsewhere(call, call.path, query);
}

/** The value of a query parameter; "" if it has none, or none that is text. */
export function parameterIn(call: Call, name: string): string {
  const text = call.query.get(name) ?? "";
  const [, value = ""] = text.split("=", 2);
  try {
    return decodeURIComponent(value);
  } catch {
    return "";
  }
}
