// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What becomes of values that are not as described. */

import type { Mismatch } from "./hooks.js";
import { kindText, mismatchError, pathText } from "./places.js";
import type { Tell } from "./places.js";

export type OnMismatch = (mismatch: Mismatch) => void;

/** Whether a client wants to know of them, and how. */
export class Mismatches {
  readonly #isStrict: boolean;
  readonly #hook: OnMismatch | undefined;

  constructor(isStrict: boolean, hook: OnMismatch | undefined) {
    this.#isStrict = isStrict;
    this.#hook = hook;
  }

  get areWatched(): boolean {
    return this.#isStrict || this.#hook !== undefined;
  }

  /** Takes those of one reply: the first is thrown, or the hook is told of each. */
  of(operation: string): Tell {
    return (place, expected, value) => {
      if (this.#isStrict) throw mismatchError(place, expected, value);
      const [path, found] = [pathText(place), kindText(value)];
      this.#hook?.({ operation, path, expected, found });
    };
  }
}
