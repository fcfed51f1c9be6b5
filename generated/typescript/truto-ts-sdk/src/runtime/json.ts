// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** JSON of replies, with every number exact. */

import { exactNumber, keptNumber } from "./exact-numbers.js";
import { parseWith } from "./json-parser.js";

export { ExactNumber, plainNumber } from "./exact-numbers.js";
export { stringifyJSON } from "./json-text.js";

/** An integer that may be out of range has so many digits. */
const LONG = 16;

/** Like `JSON.parse`, but an integer that a `number` cannot hold is a `bigint`;
 * with `keepNumbers` each number is an `ExactNumber`. What is no JSON throws a
 * `SyntaxError`, which shows nothing of it. */
export function parseJSON(
  text: string,
  { keepNumbers = false }: { readonly keepNumbers?: boolean } = {},
): unknown {
  if (keepNumbers) return parseWith(text, keptNumber);
  if (mayHoldLongInteger(text)) return parseWith(text, exactNumber);
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new SyntaxError("the text is not JSON");
  }
}

/** The text of bytes in UTF-8, with or without its mark at the beginning. A
 * `SyntaxError`: they are no UTF-8. */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SyntaxError("the text is not UTF-8");
  }
}

/** Looks at every sixteenth character only: a run of so many digits has one of
 * them. What stands in a string may be taken for a number, never the reverse. */
function mayHoldLongInteger(text: string): boolean {
  let at = LONG - 1;
  while (at < text.length) {
    if (isDigit(text, at)) {
      const start = endOfDigits(text, at, -1) + 1;
      const end = endOfDigits(text, at, 1);
      const before = text.charAt(start - 1);
      const isInteger = before !== '"' && before !== ".";
      if (end - start >= LONG && isInteger) return true;
      at = end;
    }
    at += LONG;
  }
  return false;
}

/** Where the digits around `at` end, in one direction or the other. */
function endOfDigits(text: string, at: number, step: 1 | -1): number {
  let end = at;
  while (isDigit(text, end)) end += step;
  return end;
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}
