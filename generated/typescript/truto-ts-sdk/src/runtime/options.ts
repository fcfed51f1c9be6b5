// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What one call is told besides its arguments. */

import { mergedHeaders } from "./headers.js";
import { defined, isObject, kindOf } from "./objects.js";

/** How long to wait, in milliseconds; null is without end. */
export interface Timeout {
  /** For the whole call, its retries and waits included; a stream's ends when it
   * begins. */
  readonly total?: number | null | undefined;
  /** For the next data of a reply, its head or a piece of its body. */
  readonly read?: number | null | undefined;
}

/** Options of a call; what is left out is the client's. */
export interface RequestOptions {
  /** Milliseconds for the whole call, retries and waits included, or a
   * `Timeout`. */
  readonly timeout?: number | Timeout | null | undefined;
  /** How often it is sent again. */
  readonly maxRetries?: number | undefined;
  /** Ends the call; what it throws is the signal's reason. */
  readonly signal?: AbortSignal | undefined;
  /** Headers to send besides, or in place of, what would be sent. */
  readonly headers?: Readonly<Record<string, string | undefined>> | undefined;
  /** Query parameters that the API's description does not name. */
  readonly query?: Readonly<Record<string, unknown>> | undefined;
  /** Fields to add to the JSON object that is sent. */
  readonly body?: Readonly<Record<string, unknown>> | undefined;
  /** The key of the call, where the operation sends one. */
  readonly idempotencyKey?: string | undefined;
  /** Where a list starts: the cursor that one of its pages gave. */
  readonly cursor?: string | undefined;
}

const KEY = /^[ -~]{1,255}$/;

/** These options, checked, and what `under` says where they say nothing. A key and
 * a cursor are of one call: they are taken from `options` only. */
export function mergedOptions(
  options: RequestOptions,
  under: RequestOptions,
): RequestOptions {
  checkOptions(options);
  return {
    timeout: options.timeout === undefined ? under.timeout : options.timeout,
    maxRetries: options.maxRetries ?? under.maxRetries,
    signal: options.signal ?? under.signal,
    headers: mergedHeaders(under.headers, options.headers),
    query: { ...defined(under.query), ...defined(options.query) },
    body: { ...defined(under.body), ...defined(options.body) },
    idempotencyKey: options.idempotencyKey,
    cursor: options.cursor,
  };
}

function checkOptions(options: RequestOptions): void {
  checkObject(options, "options");
  checkCount(options.maxRetries, "maxRetries");
  checkObject(options.headers ?? {}, "headers");
  checkObject(options.query ?? {}, "query");
  checkObject(options.body ?? {}, "body");
  checkText(options.cursor, "cursor");
  checkText(options.idempotencyKey, "idempotencyKey");
  if (!KEY.test(options.idempotencyKey ?? "key")) {
    throw new RangeError(
      "idempotencyKey takes 1 to 255 visible ASCII characters",
    );
  }
}

export function checkCount(given: unknown, name: string): void {
  if (given === undefined) return;
  if (typeof given !== "number" || !Number.isSafeInteger(given) || given < 0) {
    throw new RangeError(`${name} must be a whole number, 0 or more`);
  }
}

function checkObject(given: unknown, name: string): void {
  if (!isObject(given)) {
    throw new TypeError(`${name} must be an object, not ${kindOf(given)}`);
  }
}

function checkText(given: unknown, name: string): void {
  if (given !== undefined && typeof given !== "string") {
    throw new TypeError(`${name} must be a string, not ${kindOf(given)}`);
  }
}

/** The `params` of an operation that has none. */
export type NoParams = Record<string, never>;
