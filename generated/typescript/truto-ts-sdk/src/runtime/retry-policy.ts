// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** When a call is sent again, as the API's description says. */

import { decodeText, parseJSON } from "./json.js";
import { isObject, own } from "./objects.js";

/** Times are in milliseconds. */
export interface RetryPolicy {
  readonly statuses: readonly number[];
  /** Every status from 500 on too, unless this field of the error's body is true; or "". */
  readonly serverErrorsUnless: string;
  readonly never: readonly number[];
  readonly maxRetries: number;
  readonly firstDelay: number;
  readonly maxDelay: number;
  /** What a server may ask to wait; beyond it, a call is not sent again. */
  readonly maxRetryAfter: number;
  /** A header with the seconds until, or the time in seconds at which, calls are welcome; or "". */
  readonly resetHeader: string;
}

/** Whether a reply with this status, and this body, may be followed by another attempt. */
export function isRepeatable(
  policy: RetryPolicy,
  status: number,
  content: Uint8Array<ArrayBuffer>,
): boolean {
  if (policy.never.includes(status)) return false;
  if (policy.statuses.includes(status)) return true;
  const field = policy.serverErrorsUnless;
  if (field === "" || status < 500) return false;
  return fieldOf(content, field) !== true;
}

/** A field of what is perhaps a JSON object. */
function fieldOf(content: Uint8Array<ArrayBuffer>, field: string): unknown {
  try {
    const body = parseJSON(decodeText(content));
    return isObject(body) ? own(body, field) : undefined;
  } catch {
    return undefined;
  }
}
