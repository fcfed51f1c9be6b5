// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** How long a call may take: all of it, and each wait for data. */

import type { Timeout } from "./options.js";

const DEFAULT_TOTAL = 600_000;
const DEFAULT_READ = 60_000;

/** Milliseconds; Infinity is without end. */
export interface Limits {
  readonly total: number;
  readonly read: number;
}

/** One number limits the whole call, and so each of its waits. */
export function limitsOf(timeout: number | Timeout | null = {}): Limits {
  if (typeof timeout !== "object" || timeout === null) {
    const limit = milliseconds(timeout, "timeout");
    return { total: limit, read: limit };
  }
  const { total = DEFAULT_TOTAL, read = DEFAULT_READ } = timeout;
  return {
    total: milliseconds(total, "timeout.total"),
    read: milliseconds(read, "timeout.read"),
  };
}

function milliseconds(given: unknown, name: string): number {
  if (given === null) return Infinity;
  if (typeof given !== "number") {
    throw new TypeError(`${name} must be a number or null`);
  }
  if (Number.isNaN(given) || given < 0) {
    throw new RangeError(`${name} must not be negative`);
  }
  return given;
}
