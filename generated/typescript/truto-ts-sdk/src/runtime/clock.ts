// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Time as a client sees it. Tests may bring a clock of their own. */

import { until } from "./aborts.js";

export interface Clock {
  /** Milliseconds that only ever go forward. */
  now(): number;
  /** The date, in milliseconds since 1970. */
  date(): number;
  /** Throws the signal's reason when that ends first. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** After more than this, timers would go off at once. */
const LONGEST_TIMER = 2 ** 31 - 1;

export const SYSTEM_CLOCK: Clock = {
  now: () => performance.now(),
  date: () => Date.now(),
  sleep,
};

/** Calls `done` so many milliseconds from now; what it returns calls that off. */
export function after(milliseconds: number, done: () => void): () => void {
  let left = milliseconds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  function wait(): void {
    const part = Math.min(left, LONGEST_TIMER);
    left -= part;
    timer = setTimeout(left > 0 ? wait : done, part);
  }
  if (milliseconds < Infinity) wait();
  return () => {
    clearTimeout(timer);
  };
}

async function sleep(
  milliseconds: number,
  signal?: AbortSignal,
): Promise<void> {
  let callOff: (() => void) | undefined;
  const over = new Promise<void>((resolve) => {
    callOff = after(milliseconds, resolve);
  });
  try {
    await (signal === undefined ? over : until(signal, over));
  } finally {
    callOff?.();
  }
}
