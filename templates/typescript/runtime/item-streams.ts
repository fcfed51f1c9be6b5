// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/// <reference lib="esnext.disposable" preserve="true" />
/** Replies that come item by item. */

import type { Answered } from "./arrival.js";
import { requestLine, type Reply } from "./call.js";
import { ResponseTooLargeError } from "./errors.js";
import type { Chunks } from "./fetching.js";

/** Text in, items out, each as the text that says it. */
export interface Cutter<Raw> {
  /** How much it holds of an item that is not whole. */
  readonly held: number;
  /** What this piece makes whole. */
  cut(piece: string): Raw[];
  /** What is whole at the end. */
  rest(): Raw[];
}

/** What comes, cut: it is read once and in one way. */
export class Feed<Raw> {
  readonly #chunks: Chunks;
  readonly #cutter: Cutter<Raw>;
  readonly #answered: Answered;
  readonly #decoder: TextDecoder;
  #isTaken = false;

  constructor(
    chunks: Chunks,
    cutter: Cutter<Raw>,
    answered: Answered,
    isStrict: boolean,
  ) {
    this.#chunks = chunks;
    this.#cutter = cutter;
    this.#answered = answered;
    this.#decoder = new TextDecoder("utf-8", { fatal: isStrict });
  }

  async *items(): AsyncGenerator<Raw, undefined, undefined> {
    try {
      for (;;) {
        const piece = await this.#chunks.next();
        yield* this.#cut(piece);
        if (piece === undefined) return undefined;
      }
    } finally {
      await this.#chunks.cancel();
    }
  }

  take(): void {
    if (this.#isTaken) throw new TypeError("the stream was read or cancelled");
    this.#isTaken = true;
  }

  async cancel(): Promise<void> {
    this.#isTaken = true;
    await this.#chunks.cancel();
  }

  #cut(piece: Uint8Array<ArrayBuffer> | undefined): Raw[] {
    const found = this.#cutter.cut(this.#text(piece));
    const { core, call } = this.#answered;
    if (this.#cutter.held > core.maxResponseSize) {
      const limit = String(core.maxResponseSize);
      const said = `an item is longer than ${limit} bytes (${requestLine(call)})`;
      const url = core.connection.baseUrlOf(call) + call.path;
      const where = { method: call.operation.method, url };
      throw new ResponseTooLargeError(said, where);
    }
    return piece === undefined ? [...found, ...this.#cutter.rest()] : found;
  }

  #text(piece: Uint8Array<ArrayBuffer> | undefined): string {
    try {
      return this.#decoder.decode(piece, { stream: piece !== undefined });
    } catch {
      const { core, call, reply } = this.#answered;
      throw core.replies.refusal(call, reply, "not text in UTF-8");
    }
  }
}

/** The items of a reply, to be read once. Leaving a loop over it, reading it to its end and an
 * error close the connection; where nothing of it is read, `cancel()` does. */
export class ItemStream<T> implements AsyncIterable<T> {
  readonly status: number;
  readonly headers: Headers;
  readonly #feed: Feed<unknown>;
  readonly #items: () => AsyncGenerator<T, undefined, undefined>;

  constructor(
    { status, headers }: Reply,
    feed: Feed<unknown>,
    items: () => AsyncGenerator<T, undefined, undefined>,
  ) {
    this.status = status;
    this.headers = headers;
    this.#feed = feed;
    this.#items = items;
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<T, undefined, undefined> {
    return this.taken(this.#items());
  }

  /** Closes the connection. What has not been read is lost. */
  async cancel(): Promise<void> {
    await this.#feed.cancel();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel();
  }

  /** The one way in which it is read. */
  protected taken<Item>(
    items: AsyncGenerator<Item, undefined, undefined>,
  ): AsyncIterableIterator<Item, undefined, undefined> {
    this.#feed.take();
    return {
      next: () => items.next(),
      // A generator alone would not end before it has begun, nor while it waits for a piece.
      return: async () => {
        await this.#feed.cancel();
        return await items.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }
}
