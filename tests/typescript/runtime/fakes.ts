/** Calls and replies that no server has to do with. */

import type { Arrival } from "../../../templates/typescript/runtime/arrival.js";
import type {
  Call,
  Reply,
} from "../../../templates/typescript/runtime/call.js";
import type { Config } from "../../../templates/typescript/runtime/config.js";
import { Credentials } from "../../../templates/typescript/runtime/credentials.js";
import type { Chunks } from "../../../templates/typescript/runtime/fetching.js";
import type { Mismatch } from "../../../templates/typescript/runtime/hooks.js";
import { RawResponse } from "../../../templates/typescript/runtime/raw.js";
import { Replies } from "../../../templates/typescript/runtime/replies.js";

export const BASE_URL = "https://zoo.example/api";

const CONFIG: Config = {
  baseUrl: BASE_URL,
  userAgent: "zoo/1",
  errorMessageField: "message",
  requestIdHeader: "X-Request-Id",
  idempotencyHeader: "",
  headers: [],
  security: [],
  needsCredentials: false,
  retry: {
    statuses: [],
    serverErrorsUnless: "",
    never: [],
    maxRetries: 0,
    firstDelay: 0,
    maxDelay: 0,
    maxRetryAfter: 0,
    resetHeader: "",
  },
};

export interface Watching {
  readonly strict?: boolean;
  readonly onMismatch?: (mismatch: Mismatch) => void;
}

/** Reads replies as a client with these settings does. */
export function repliesOf({ strict, onMismatch }: Watching = {}): Replies {
  const credentials = new Credentials([]);
  const baseUrlOf = (): string => BASE_URL;
  const settings = { baseUrlOf, credentials, strict, onMismatch };
  return new Replies(CONFIG, settings);
}

/** A reply whose body is `data` as JSON, or that text. */
export function reply(
  data: unknown,
  headers: Record<string, string> = { "content-type": "application/json" },
  status = 200,
): Reply {
  const text = typeof data === "string" ? data : JSON.stringify(data);
  const content = new TextEncoder().encode(text);
  return { status, headers: new Headers(headers), content };
}

export function arrivalOf(call: Call, given: Reply): Arrival {
  const { method } = call.operation;
  const url = BASE_URL + call.path;
  const response = new RawResponse(given, undefined, url);
  return {
    call,
    reply: given,
    stream: undefined,
    event: { operation: call.label, method, url, attempt: 1 },
    response,
    whole: () => Promise.resolve(response),
  };
}

/** A body in these pieces; an error among them is thrown. */
export class FakeChunks implements Chunks {
  isCancelled = false;
  taken = 0;
  readonly #pieces: readonly (string | Error)[];

  constructor(...pieces: readonly (string | Error)[]) {
    this.#pieces = pieces;
  }

  next(): Promise<Uint8Array<ArrayBuffer> | undefined> {
    const piece = this.#pieces[this.taken];
    this.taken += 1;
    if (piece instanceof Error) return Promise.reject(piece);
    const bytes =
      piece === undefined ? undefined : new TextEncoder().encode(piece);
    return Promise.resolve(bytes);
  }

  cancel(): Promise<void> {
    this.isCancelled = true;
    return Promise.resolve();
  }
}
