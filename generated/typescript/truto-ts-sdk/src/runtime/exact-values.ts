// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Values that were read with every number's text. */

import { ExactNumber, plainNumber } from "./exact-numbers.js";

/** The value with usual numbers in all places where they were not made decimals. */
export function plainNumbers(value: unknown): unknown {
  const waiting: unknown[] = [value];
  while (waiting.length > 0) {
    const outer = waiting.pop();
    if (typeof outer !== "object" || outer === null) continue;
    for (const [key, inner] of Object.entries(outer)) {
      if (inner instanceof ExactNumber) Reflect.set(outer, key, inner.plain);
      else waiting.push(inner);
    }
  }
  return plainNumber(value);
}
