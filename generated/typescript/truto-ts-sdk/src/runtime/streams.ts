// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/// <reference lib="esnext.disposable" preserve="true" />
/** Replies that are read in pieces. */

import { textOf } from "./content-types.js";
import type { Chunks } from "./fetching.js";

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * The bytes of a reply, to be read once and in one way. Leaving a loop over it, reading it to its
 * end and an error close the connection; where nothing of it is read, `cancel()` does.
 */
export class ByteStream implements AsyncIterable<Bytes> {
  readonly status: number;
  readonly headers: Headers;
  readonly #chunks: Chunks;
  #isTaken = false;

  constructor(
    head: { readonly status: number; readonly headers: Headers },
    chunks: Chunks,
  ) {
    this.status = head.status;
    this.headers = head.headers;
    this.#chunks = chunks;
  }

  get contentType(): string {
    return this.headers.get("content-type") ?? "";
  }

  [Symbol.asyncIterator](): AsyncIterableIterator<Bytes, undefined, undefined> {
    this.#take();
    const pieces = this.#pieces();
    return {
      next: () => pieces.next(),
      // A generator alone would not end before it has begun, nor while it waits for a piece.
      return: async () => {
        await this.#chunks.cancel();
        return await pieces.return(undefined);
      },
      [Symbol.asyncIterator]() {
        return this;
      },
    };
  }

  /** All of it. */
  async bytes(): Promise<Bytes> {
    const pieces: Bytes[] = [];
    for await (const piece of this) pieces.push(piece);
    return new Uint8Array(await new Blob(pieces).arrayBuffer());
  }

  /** All of it, in the encoding that its content type names, else in UTF-8. */
  async text(): Promise<string> {
    return textOf(await this.bytes(), this.contentType);
  }

  /** The rest of it as the platform's own stream, which can be piped. */
  toReadableStream(): ReadableStream<Bytes> {
    this.#take();
    const chunks = this.#chunks;
    return new ReadableStream<Bytes>(
      {
        async pull(controller) {
          const piece = await chunks.next();
          if (piece === undefined) controller.close();
          else controller.enqueue(piece);
        },
        cancel: () => chunks.cancel(),
      },
      // Nothing is read before it is asked for.
      { highWaterMark: 0 },
    );
  }

  /** Closes the connection. What has not been read is lost. */
  async cancel(): Promise<void> {
    this.#isTaken = true;
    await this.#chunks.cancel();
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.cancel();
  }

  #take(): void {
    if (this.#isTaken) throw new TypeError("the stream was read or cancelled");
    this.#isTaken = true;
  }

  async *#pieces(): AsyncGenerator<Bytes, undefined, undefined> {
    try {
      for (;;) {
        const piece = await this.#chunks.next();
        if (piece === undefined) return undefined;
        yield piece;
      }
    } finally {
      await this.#chunks.cancel();
    }
  }
}
