/** What a program holds. Garbage is collected first: it says nothing but how busy a machine is. */

import { setImmediate as turn } from "node:timers/promises";

// What one pass frees may hold what only the next can free.
const PASSES = 5;

/** In bytes, buffers outside of the heap as well. */
export async function held(): Promise<number> {
  for (let pass = 0; pass < PASSES; pass += 1) {
    globalThis.gc?.();
    await turn();
  }
  const { heapUsed, external } = process.memoryUsage();
  return heapUsed + external;
}
