// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Replies as they came, beside what a call makes of them. */

import type { Reply } from "./call.js";
import { textOf } from "./content-types.js";
import { decodeText, parseJSON } from "./json.js";

/** A reply. Of a stream that is read as one, there is only the head. */
export class RawResponse {
  readonly status: number;
  readonly headers: Headers;
  /** What the server calls the request, if it says so. */
  readonly requestId: string | undefined;
  /** Of the call, without its query. */
  readonly url: string;
  readonly #content: Uint8Array<ArrayBuffer>;

  constructor(reply: Reply, requestId: string | undefined, url: string) {
    this.status = reply.status;
    this.headers = reply.headers;
    this.requestId = requestId;
    this.url = url;
    this.#content = reply.content;
  }

  /** The bytes of the body, decompressed. */
  get content(): Uint8Array<ArrayBuffer> {
    return this.#content;
  }

  /** The body in the encoding that its content type names, else in UTF-8. */
  text(): string {
    return textOf(this.#content, this.headers.get("content-type") ?? "");
  }

  /** The body as JSON, its integers beyond 2^53 as `bigint`. */
  json(): unknown {
    return parseJSON(decodeText(this.#content));
  }
}
