// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/api.yaml
/** The TypeScript SDK of The Desk. */

export { Desk, Desk as default } from "./client.js";
export type { ClientOptions } from "./client.js";
export type { ErrorBody } from "./config.js";
export type { AnyRequest } from "./runtime/any-call.js";
export type { SecretValue } from "./runtime/auth.js";
export type { Clock } from "./runtime/clock.js";
export {
  APIConnectionError,
  APIError,
  APIStatusError,
  APITimeoutError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  ConnectError,
  ConnectTimeoutError,
  DeadlineExceededError,
  DecodeError,
  InternalServerError,
  MethodNotAllowedError,
  NotFoundError,
  PaginationError,
  PermissionDeniedError,
  RateLimitError,
  ReadTimeoutError,
  RedirectError,
  ResponseTooLargeError,
  UnprocessableEntityError,
} from "./runtime/errors.js";
export type { Fetch } from "./runtime/fetching.js";
export type {
  ErrorEvent,
  Mismatch,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./runtime/hooks.js";
export type { RequestOptions, Timeout } from "./runtime/options.js";
export { KeyedPage, Page } from "./runtime/pages.js";
export type { PagePromise } from "./runtime/pages.js";
export type { APIPromise } from "./runtime/promise.js";
export { RawResponse } from "./runtime/raw.js";
export { ByteStream } from "./runtime/streams.js";
