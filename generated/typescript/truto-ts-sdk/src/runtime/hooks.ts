// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What a client tells while it works, to the functions that it was given. */

import type { APIError } from "./errors.js";

export interface CallEvent {
  /** "PATCH /unified/instant-messaging/messages/{}" */
  readonly operation: string;
  readonly method: string;
  /** Without the query. */
  readonly url: string;
  /** From 1 on. */
  readonly attempt: number;
}

/** A request is about to be sent. Headers that are set in `headers` go with it. */
export interface RequestEvent extends CallEvent {
  readonly headers: Record<string, string>;
}

/** A reply has begun; its body has not been read. */
export interface ResponseEvent extends CallEvent {
  readonly status: number;
  readonly headers: Headers;
  /** Since the request. */
  readonly milliseconds: number;
}

/** A call will be sent again, after `delay` milliseconds; `attempt` is the one that failed. */
export interface RetryEvent extends CallEvent {
  readonly delay: number;
  readonly error: APIError;
}

/** A call has failed for good. */
export interface ErrorEvent extends CallEvent {
  readonly error: APIError;
}

/** A value of a reply that is not as described. */
export interface Mismatch {
  readonly operation: string;
  /** Its JSON path: "$.items[3].id". */
  readonly path: string;
  readonly expected: string;
  readonly found: string;
}

export interface Hooks {
  readonly onRequest?: ((event: RequestEvent) => void) | undefined;
  readonly onResponse?: ((event: ResponseEvent) => void) | undefined;
  readonly onRetry?: ((event: RetryEvent) => void) | undefined;
  readonly onError?: ((event: ErrorEvent) => void) | undefined;
}
