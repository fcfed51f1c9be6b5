// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A call, ready to be sent: all that does not change between its attempts. */

import type { Answer, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import type { Payload } from "./payload.js";

export interface Call {
  readonly operation: Operation;
  /** "GET /unified/{}/x": for events. */
  readonly label: string;
  /** The path below the base URL, escaped. */
  readonly path: string;
  /** By wire name, the finished text of each query parameter: `a=1&a=2`. "" has no part. */
  readonly query: ReadonlyMap<string, string>;
  /** Without those of credentials, of the body and of the API as a whole. */
  readonly headers: readonly (readonly [string, string])[];
  readonly payload: Payload;
  /** What comes back, the selector's value considered. */
  readonly answer: Answer;
  /** Whether the answer comes in the operation's envelope. */
  readonly isPaged: boolean;
  /** Whether the envelope's items come by key. */
  readonly isKeyed: boolean;
  readonly accept: string;
  readonly options: RequestOptions;
}

/** A reply that was read whole. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly content: Uint8Array<ArrayBuffer>;
}

/** "GET /unified/x/7": what errors say of a call. */
export function requestLine({ operation, path }: Call): string {
  return `${operation.method} ${path}`;
}

/** Path and query. */
export function targetOf({ path, query }: Call): string {
  const text = [...query.values()].filter((part) => part !== "").join("&");
  return text === "" ? path : `${path}?${text}`;
}
