// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/**
 * What fetch throws, as errors of ours. Only its kind and its code are told, and it is not chained:
 * its text and what lies behind it may hold the request.
 */

import {
  APIConnectionError,
  ConnectError,
  ConnectTimeoutError,
  ReadTimeoutError,
  type Where,
} from "./errors.js";

/** What errors say of a call. */
export interface About {
  readonly where: Where;
  /** "GET /unified/x/7, attempt 2" */
  readonly attempt: string;
}

/** What platforms say of a failure: some in the error, some in its cause. */
interface Failure {
  readonly name?: unknown;
  readonly code?: unknown;
  readonly syscall?: unknown;
  readonly message?: unknown;
  readonly cause?: unknown;
  readonly errors?: unknown;
}

const WORD = /^\w{1,60}$/;
const CONNECT_TIMEOUT = /^(UND_ERR_CONNECT_TIMEOUT|ETIMEDOUT)$/;
const READ_TIMEOUT = /^UND_ERR_(HEADERS|BODY)_TIMEOUT$/;
/** There is no address, or nobody at it. */
const NOBODY = /^(ECONNREFUSED|ENOTFOUND|EAI_\w+|UND_ERR_CONNECT_TIMEOUT)$/;
/** The certificate is none to trust: nothing was sent to whoever showed it. */
const NO_TRUST =
  /^(CERT_\w+|ERR_TLS_CERT_\w+|\w+_SIGNED_CERT\w*|UNABLE_TO_(GET|VERIFY)_\w+)$/;
/** There is no version of TLS in common, or no TLS at all: nothing was sent either. */
const NO_PROTOCOL =
  /^ERR_SSL_\w*(PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL|HANDSHAKE_FAILURE|WRONG_VERSION_NUMBER)$/;
/** Of Deno, which has no codes. */
const DENO_NOT_CONNECTED = "client error (Connect)";

export function connectionError(
  error: unknown,
  { where, attempt }: About,
): APIConnectionError {
  const failures = failuresOf(error);
  const code =
    failures.map((failure) => word(failure.code)).find(Boolean) ?? "";
  const kind = word(failures[0]?.name) || "Error";
  const said = `the connection failed: ${code || kind} (${attempt})`;
  return new (errorClass(failures, code))(said, where);
}

function errorClass(
  failures: readonly Failure[],
  code: string,
): new (message: string, where: Where) => APIConnectionError {
  if (READ_TIMEOUT.test(code)) return ReadTimeoutError;
  if (!isUnsent(failures)) return APIConnectionError;
  return CONNECT_TIMEOUT.test(code) ? ConnectTimeoutError : ConnectError;
}

/** Whether one of them shows that nothing was sent; of several addresses, all must have failed. */
function isUnsent(failures: readonly Failure[]): boolean {
  return failures.some(
    ({ code, syscall, message, errors }) =>
      NOBODY.test(word(code)) ||
      NO_TRUST.test(word(code)) ||
      NO_PROTOCOL.test(word(code)) ||
      syscall === "connect" ||
      (typeof message === "string" && message.includes(DENO_NOT_CONNECTED)) ||
      (Array.isArray(errors) &&
        errors.length > 0 &&
        errors.every((one) => isUnsent(failuresOf(one)))),
  );
}

/** The error and those behind it. */
function failuresOf(error: unknown): Failure[] {
  const failures: Failure[] = [];
  let next: unknown = error;
  while (typeof next === "object" && next !== null && failures.length < 4) {
    const failure: Failure = next;
    failures.push(failure);
    next = failure.cause;
  }
  return failures;
}

function word(value: unknown): string {
  return typeof value === "string" && WORD.test(value) ? value : "";
}
