// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Payloads of webhooks, read as replies are read. */

import { DecodeError } from "./errors.js";
import { plainNumbers } from "./exact-values.js";
import { decodeText, parseJSON } from "./json.js";
import { Mismatches, type OnMismatch } from "./mismatches.js";
import type { JSONAnswer } from "./operation.js";
import { kindOf, mismatchError, ReplyError } from "./places.js";

const EXCERPT_LIMIT = 2 * 1024;

/** How a payload is read. */
export interface PayloadOptions {
  /** Throws where a payload is not as described. */
  readonly strict?: boolean | undefined;
  /** Is told where a payload is not as described. */
  readonly onMismatch?: OnMismatch | undefined;
}

/** The body of a request: its text, or its bytes. */
export type PayloadBody = string | Uint8Array<ArrayBuffer>;

/** Reads what `event` brings. */
export async function readPayload(
  event: string,
  answer: JSONAnswer,
  body: PayloadBody,
  options: PayloadOptions = {},
): Promise<unknown> {
  try {
    return await valueOf(event, answer, body, options);
  } catch (error) {
    if (!(error instanceof ReplyError)) throw error;
    throw failure(event, error, body);
  }
}

async function valueOf(
  event: string,
  answer: JSONAnswer,
  body: PayloadBody,
  { strict = false, onMismatch }: PayloadOptions,
): Promise<unknown> {
  const isExact = answer.exact === true;
  const data = parsed(body, isExact);
  const { kinds } = answer;
  if (kinds !== undefined && !kinds.includes(kindOf(data))) {
    throw mismatchError(undefined, kinds.join(" or "), data);
  }
  const mismatches = new Mismatches(strict, onMismatch);
  const isChecked = mismatches.areWatched || isExact;
  const shape = isChecked ? await answer.shape?.() : undefined;
  const tell = mismatches.of(event);
  const value = shape === undefined ? data : shape.read(data, undefined, tell);
  return isExact ? plainNumbers(value) : value;
}

function parsed(body: PayloadBody, keepNumbers: boolean): unknown {
  try {
    const text = typeof body === "string" ? body : decodeText(body);
    return parseJSON(text, { keepNumbers });
  } catch {
    throw new ReplyError("not JSON");
  }
}

function failure(
  event: string,
  { message, path }: ReplyError,
  body: PayloadBody,
): DecodeError {
  const text = typeof body === "string" ? body : new TextDecoder().decode(body);
  const about = `${message} (the payload of ${event})`;
  const where = { method: "", url: "" };
  return new DecodeError(about, where, {
    status: 0,
    requestId: undefined,
    contentType: "",
    path,
    excerpt: text.slice(0, EXCERPT_LIMIT),
  });
}
