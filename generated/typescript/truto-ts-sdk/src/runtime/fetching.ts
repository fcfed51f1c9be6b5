// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Replies as they come in, piece by piece. */

import type { Waits } from "./lifetime.js";
import { ResponseTooLargeError } from "./errors.js";

const MOST_PIECES = 1024;

/** What sends requests: the platform's `fetch`, or one with the same arguments. */
export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** A reply's body. It is to be read to its end, or cancelled. */
export interface Chunks {
  /** The next piece; undefined after the last. */
  next(): Promise<Uint8Array<ArrayBuffer> | undefined>;
  cancel(): Promise<void>;
}

/** The head of a reply, unless it takes too long; then what still comes is not kept. */
export async function begin(
  fetch: Fetch,
  url: string,
  init: RequestInit,
  waits: Waits,
  limit: number | undefined,
): Promise<Response> {
  const responding = started(fetch, url, { ...init, signal: waits.signal });
  try {
    return await waits.of(responding, limit);
  } catch (error) {
    void responding.then(discard, () => undefined);
    throw error;
  }
}

/**
 * A function of the caller's may throw before it gives a promise. What the platform's throws where
 * there is no reply, one of the caller's may give as a reply without a status.
 */
async function started(
  fetch: Fetch,
  url: string,
  init: RequestInit,
): Promise<Response> {
  const response = await fetch(url, init);
  if (response.status === 0 && response.type !== "opaqueredirect") {
    throw new TypeError("there is no reply");
  }
  return response;
}

/** Lets go of a reply whose body nobody reads. That its connection breaks is no news then. */
export function discard(response: Response): void {
  response.body?.cancel().catch(() => undefined);
}

/** The body of a reply; `done` is called once, when it is read or given up. */
export class Body implements Chunks {
  readonly #waits: Waits;
  readonly #done: () => void;
  #reader: ReadableStreamDefaultReader<Uint8Array<ArrayBuffer>> | undefined;
  #isCancelled = false;

  constructor(response: Response, waits: Waits, done: () => void) {
    this.#waits = waits;
    this.#done = done;
    this.#reader = response.body?.getReader();
    if (this.#reader === undefined) done();
  }

  async next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const piece = await this.#read();
    // What was given up amid a read must not look like the end.
    if (this.#isCancelled) throw new TypeError("the stream is closed");
    return piece;
  }

  async cancel(): Promise<void> {
    this.#isCancelled = true;
    const reader = this.#reader;
    if (reader === undefined) return;
    this.#close();
    await reader.cancel().catch(() => undefined);
  }

  async #read(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    if (this.#reader === undefined) return undefined;
    try {
      const { value } = await this.#waits.of(this.#reader.read());
      if (value === undefined) this.#close();
      return value;
    } catch (error) {
      void this.cancel();
      throw error;
    }
  }

  #close(): void {
    if (this.#reader === undefined) return;
    this.#reader = undefined;
    this.#done();
  }
}

/** All of it, or no more of it than may be kept. */
export async function readWhole(
  chunks: Chunks,
  limit: number,
  tooLarge: () => ResponseTooLargeError,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Content();
  for (;;) {
    const piece = await chunks.next();
    if (piece === undefined) return content.whole();
    content.add(piece);
    if (content.size > limit) {
      void chunks.cancel();
      throw tooLarge();
    }
  }
}

/** As much as `limit`. What breaks it off is not the news here. */
export async function readStart(
  chunks: Chunks,
  limit: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const content = new Content();
  try {
    while (content.size < limit) {
      const piece = await chunks.next();
      if (piece === undefined) break;
      content.add(piece);
    }
  } catch {
    // What came is enough.
  }
  void chunks.cancel();
  return content.whole().subarray(0, limit);
}

/** The pieces that came. A small one costs far more than its bytes, so many are made one. */
class Content {
  size = 0;
  readonly #blocks: Uint8Array[] = [];
  #pieces: Uint8Array[] = [];

  add(piece: Uint8Array): void {
    this.size += piece.length;
    this.#pieces.push(piece);
    if (this.#pieces.length < MOST_PIECES) return;
    this.#blocks.push(joined(this.#pieces));
    this.#pieces = [];
  }

  whole(): Uint8Array<ArrayBuffer> {
    return joined([...this.#blocks, ...this.#pieces]);
  }
}

function joined(pieces: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
  const whole = new Uint8Array(size);
  let offset = 0;
  for (const piece of pieces) {
    whole.set(piece, offset);
    offset += piece.length;
  }
  return whole;
}
