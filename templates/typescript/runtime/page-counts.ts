// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Numbers that pagination counts by. */

import type { Call } from "./call.js";
import { parameterIn } from "./next-call.js";
import { countOf } from "./pagination.js";
import type { PageContent } from "./pagination.js";

const DIGITS = /^\d{1,16}$/;

/** `value` where it is a number to count by, which may have come as text. */
export function wholeNumber(value: unknown): number | undefined {
  const number =
    typeof value === "string" && DIGITS.test(value) ? Number(value) : value;
  const isWhole = typeof number === "number" && Number.isSafeInteger(number);
  return isWhole && number >= 0 ? number : undefined;
}

/** The number that a query parameter has in `call`. */
export function numberIn(call: Call, parameter: string): number | undefined {
  return wholeNumber(parameterIn(call, parameter));
}

/** `position`, which a caller may have given. */
export function checkedNumber(position: string): string {
  if (wholeNumber(position) === undefined) {
    throw new RangeError("a cursor of this list is a whole number");
  }
  return position;
}

/** Whether the page has less than what was asked for: nothing is behind it. */
export function isShort(call: Call, limit: string, page: PageContent): boolean {
  const asked = numberIn(call, limit);
  return asked !== undefined && countOf(page.items) < asked;
}
