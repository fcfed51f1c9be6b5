// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What a call throws. Every message is fit for a log: no token, no query, no values. */

import type { ErrorBody } from "../config.js";

/** The method and the URL of a call, without its query. */
export interface Where {
  readonly method: string;
  readonly url: string;
}

/** Anything that went wrong with a call after its arguments were found good. */
export class APIError extends Error {
  /** A class's own name may be lost when code is made smaller, so each says it. */
  override readonly name: string = "APIError";
  readonly method: string;
  readonly url: string;
  /** The same call may succeed later. Calls that are safe to send twice have been sent again. */
  readonly isTransient: boolean;

  constructor(message: string, where: Where, isTransient = false) {
    super(message);
    this.method = where.method;
    this.url = where.url;
    this.isTransient = isTransient;
  }
}

/** The server was not reached, or the connection broke before the reply's end. */
export class APIConnectionError extends APIError {
  override readonly name: string = "APIConnectionError";

  constructor(message: string, where: Where, isTransient = true) {
    super(message, where, isTransient);
  }
}

/** The server was not reached: nothing was sent. */
export class ConnectError extends APIConnectionError {
  override readonly name = "ConnectError";
}

/** The server took too long. */
export class APITimeoutError extends APIConnectionError {
  override readonly name: string = "APITimeoutError";
}

/** No connection in time: nothing was sent. */
export class ConnectTimeoutError extends APITimeoutError {
  override readonly name = "ConnectTimeoutError";
}

/** No data came in time. */
export class ReadTimeoutError extends APITimeoutError {
  override readonly name = "ReadTimeoutError";
}

/** The whole call, with its retries and waits, took too long. */
export class DeadlineExceededError extends APITimeoutError {
  override readonly name = "DeadlineExceededError";

  constructor(message: string, where: Where) {
    super(message, where, false);
  }
}

/** A reply is longer, once decompressed, than the client allows. */
export class ResponseTooLargeError extends APIError {
  override readonly name = "ResponseTooLargeError";
}

/** A redirect that is not followed: to a place that is not safe, or one too many. */
export class RedirectError extends APIError {
  override readonly name = "RedirectError";
}

/** The next page cannot be asked for: its position came before, or leads elsewhere. */
export class PaginationError extends APIError {
  override readonly name = "PaginationError";
}

export interface DecodeDetails {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly contentType: string;
  /** The JSON path of what is wrong: "$.items[3].id". */
  readonly path: string;
  /** The reply's beginning. */
  readonly excerpt: string;
}

/** A reply that is not JSON, or not the JSON that it should be. */
export class DecodeError extends APIError implements DecodeDetails {
  override readonly name = "DecodeError";
  readonly status: number;
  readonly requestId: string | undefined;
  readonly contentType: string;
  readonly path: string;
  readonly excerpt: string;

  constructor(message: string, where: Where, details: DecodeDetails) {
    super(message, where);
    this.status = details.status;
    this.requestId = details.requestId;
    this.contentType = details.contentType;
    this.path = details.path;
    this.excerpt = details.excerpt;
  }
}

export interface StatusDetails {
  readonly status: number;
  readonly requestId: string | undefined;
  readonly headers: Headers;
  /** The body's beginning, as text. */
  readonly content: string;
  /** All of the body, if it is JSON. */
  readonly body: ErrorBody | undefined;
  /** The body as the operation describes it for this status, undefined where it is not that;
   * where nothing is said of this status, it is `body`. */
  readonly typedBody?: unknown;
}

/** The server answered, with a status that is not a success. */
export class APIStatusError extends APIError implements StatusDetails {
  override readonly name: string = "APIStatusError";
  readonly status: number;
  readonly requestId: string | undefined;
  readonly headers: Headers;
  readonly content: string;
  readonly body: ErrorBody | undefined;
  readonly typedBody: unknown;

  constructor(
    message: string,
    where: Where,
    details: StatusDetails,
    isTransient = false,
  ) {
    super(message, where, isTransient);
    this.status = details.status;
    this.requestId = details.requestId;
    this.headers = details.headers;
    this.content = details.content;
    this.body = details.body;
    this.typedBody = details.typedBody;
  }
}

/** 400 */
export class BadRequestError extends APIStatusError {
  override readonly name = "BadRequestError";
}

/** 401 */
export class AuthenticationError extends APIStatusError {
  override readonly name = "AuthenticationError";
}

/** 403 */
export class PermissionDeniedError extends APIStatusError {
  override readonly name = "PermissionDeniedError";
}

/** 404 */
export class NotFoundError extends APIStatusError {
  override readonly name = "NotFoundError";
}

/** 405 */
export class MethodNotAllowedError extends APIStatusError {
  override readonly name = "MethodNotAllowedError";
}

/** 409 */
export class ConflictError extends APIStatusError {
  override readonly name = "ConflictError";
}

/** 422 */
export class UnprocessableEntityError extends APIStatusError {
  override readonly name = "UnprocessableEntityError";
}

/** 429 */
export class RateLimitError extends APIStatusError {
  override readonly name = "RateLimitError";
}

/** 500 and above */
export class InternalServerError extends APIStatusError {
  override readonly name = "InternalServerError";
}

const BY_STATUS: Readonly<Record<number, typeof APIStatusError>> = {
  400: BadRequestError,
  401: AuthenticationError,
  403: PermissionDeniedError,
  404: NotFoundError,
  405: MethodNotAllowedError,
  409: ConflictError,
  422: UnprocessableEntityError,
  429: RateLimitError,
};

export function statusErrorClass(status: number): typeof APIStatusError {
  return status >= 500
    ? InternalServerError
    : (BY_STATUS[status] ?? APIStatusError);
}
