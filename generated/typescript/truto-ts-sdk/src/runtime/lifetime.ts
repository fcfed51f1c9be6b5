// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What ends a call from outside: its caller's signal, its deadline, data that does not come. */

import { onAbort, until, type SharedSignals } from "./aborts.js";
import { after, type Clock } from "./clock.js";
import { connectionError, type About } from "./connection-errors.js";
import { DeadlineExceededError, ReadTimeoutError } from "./errors.js";

export interface LifetimeTerms {
  readonly clock: Clock;
  /** Milliseconds for the whole call. */
  readonly total: number;
  /** The caller's own signal. */
  readonly caller: AbortSignal | undefined;
  readonly signals: SharedSignals;
  /** What to say of the call when it is too late. */
  about(): About;
}

/** From a call's beginning to its end. Closed, it holds neither timer nor the caller's signal. */
export class Lifetime {
  readonly #controller = new AbortController();
  readonly #clock: Clock;
  readonly #total: number;
  readonly #callOff: () => void;
  readonly #forget: (() => void) | undefined;
  #deadline: number;
  #isGivenUp = false;

  constructor(terms: LifetimeTerms) {
    const { clock, total, caller, signals } = terms;
    this.#clock = clock;
    this.#total = total;
    this.#deadline = clock.now() + total;
    const end = (reason: unknown): void => {
      this.#controller.abort(reason);
    };
    const late = (): void => {
      end(this.#late(terms.about()));
    };
    this.#forget =
      caller &&
      signals.onAbort(caller, (reason) => {
        this.#isGivenUp = !this.signal.aborted;
        end(reason);
      });
    this.#callOff = after(total, late);
    if (total === 0) late();
  }

  /** Its reason is what the call is to throw. */
  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Whether there is time left after such a wait. */
  hasTimeFor(milliseconds: number): boolean {
    return this.#clock.now() + milliseconds < this.#deadline;
  }

  /** Throws the caller's reason, if it was the caller who ended the call. */
  throwIfGivenUp(): void {
    if (this.#isGivenUp) this.signal.throwIfAborted();
  }

  /** From here on there is no deadline: the reply is a stream, and takes as long as its reader. */
  openEnded(): void {
    this.#deadline = Infinity;
    this.#callOff();
  }

  close(): void {
    this.#callOff();
    this.#forget?.();
  }

  #late({ where, attempt }: About): DeadlineExceededError {
    const limit = `${String(this.#total)} ms`;
    const said = `the call took longer than ${limit} (${attempt})`;
    return new DeadlineExceededError(said, where);
  }
}

/** One attempt's waits: each of them has its own limit, and ends with the call. */
export class Waits {
  readonly #controller = new AbortController();
  readonly #limit: number;
  readonly #about: About;
  readonly #forget: () => void;

  constructor(lifetime: Lifetime, limit: number, about: About) {
    this.#limit = limit;
    this.#about = about;
    this.#forget = onAbort(lifetime.signal, (reason) => {
      this.#controller.abort(reason);
    });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** What `work` gives. Whatever goes wrong is thrown as an error of ours, or as the caller's. */
  async of<T>(work: PromiseLike<T>, limit = this.#limit): Promise<T> {
    const callOff = after(limit, () => {
      this.#controller.abort(this.#slow(limit));
    });
    try {
      return await until(this.signal, work);
    } catch (error) {
      this.signal.throwIfAborted();
      throw connectionError(error, this.#about);
    } finally {
      callOff();
    }
  }

  close(): void {
    this.#forget();
  }

  #slow(limit: number): ReadTimeoutError {
    const said = `no data came for ${String(limit)} ms (${this.#about.attempt})`;
    return new ReadTimeoutError(said, this.#about.where);
  }
}
