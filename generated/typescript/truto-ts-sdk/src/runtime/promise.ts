// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A call that is under way. */

import type { Arrival } from "./arrival.js";
import type { RawResponse } from "./raw.js";

/**
 * What a call returns: awaited, it is the data of the reply. The call starts at once, and runs
 * once; the reply is decoded when the data is first asked for.
 */
export class APIPromise<T> implements Promise<T> {
  readonly [Symbol.toStringTag]: string = "APIPromise";
  readonly #arrival: Promise<Arrival>;
  readonly #read: (arrival: Arrival) => Promise<T>;
  #data: Promise<T> | undefined;

  constructor(
    arrival: Promise<Arrival>,
    read: (arrival: Arrival) => Promise<T>,
  ) {
    this.#arrival = arrival;
    this.#read = read;
  }

  /** The data, and the reply as it came. */
  async withResponse(): Promise<{ data: T; response: RawResponse }> {
    const [data, { response }] = await Promise.all([this, this.#arrival]);
    return { data, response };
  }

  /** The reply as it came, undecoded. A stream is read whole, and cannot be had as one then. */
  async asResponse(): Promise<RawResponse> {
    const arrival = await this.#arrival;
    return await arrival.whole();
  }

  then<Result1 = T, Result2 = never>(
    onFulfilled?: ((value: T) => Result1 | PromiseLike<Result1>) | null,
    onRejected?: ((reason: unknown) => Result2 | PromiseLike<Result2>) | null,
  ): Promise<Result1 | Result2> {
    return this.#decoded().then(onFulfilled, onRejected);
  }

  catch<Result = never>(
    onRejected?: ((reason: unknown) => Result | PromiseLike<Result>) | null,
  ): Promise<T | Result> {
    return this.#decoded().catch(onRejected);
  }

  finally(onFinally?: (() => void) | null): Promise<T> {
    return this.#decoded().finally(onFinally);
  }

  #decoded(): Promise<T> {
    this.#data ??= this.#arrival.then(this.#read);
    return this.#data;
  }
}
