// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** From a reply to what a call gives or throws. */

import type { ErrorBody } from "../config.js";
import { requestLine, type Call, type Reply } from "./call.js";
import type { Config } from "./config.js";
import { mediaTypeOf, textOf } from "./content-types.js";
import type { Credentials } from "./credentials.js";
import { DecodeError, statusErrorClass } from "./errors.js";
import type { APIStatusError, Where } from "./errors.js";
import { plainNumbers } from "./exact-values.js";
import { decodeText, parseJSON } from "./json.js";
import { Mismatches } from "./mismatches.js";
import type { OnMismatch } from "./mismatches.js";
import { oneLine } from "./one-line.js";
import type { JSONAnswer } from "./operation.js";
import type { PageContent } from "./pagination.js";
import {
  ABSENT,
  ReplyError,
  isObject,
  kindOf,
  mismatchError,
} from "./places.js";
import type { Shape } from "./shapes.js";

/** How much of a body is looked at for an error. */
const BODY_LIMIT = 1024 * 1024;
const CONTENT_LIMIT = 64 * 1024;
const EXCERPT_LIMIT = 2 * 1024;
/** The answer "text" where it comes as JSON. */
const TEXT: JSONAnswer = { kinds: ["string"] };

export interface ReplySettings {
  readonly baseUrlOf: (call: Call) => string;
  readonly credentials: Credentials;
  readonly strict: boolean | undefined;
  readonly onMismatch: OnMismatch | undefined;
}

/** Reads replies as one client wants them read. */
export class Replies {
  readonly #config: Config;
  readonly #baseUrlOf: (call: Call) => string;
  readonly #credentials: Credentials;
  readonly #mismatches: Mismatches;

  constructor(config: Config, settings: ReplySettings) {
    const { strict = false, onMismatch } = settings;
    this.#config = config;
    this.#baseUrlOf = settings.baseUrlOf;
    this.#credentials = settings.credentials;
    this.#mismatches = new Mismatches(strict, onMismatch);
  }

  /** What a call gives that is not paged. */
  async read(call: Call, reply: Reply): Promise<unknown> {
    try {
      return await this.#value(call, reply);
    } catch (error) {
      throw this.#failure(call, reply, error);
    }
  }

  /** What a call gives that is paged: one page. */
  async readPage(call: Call, reply: Reply): Promise<PageContent> {
    try {
      return await this.#page(call, reply);
    } catch (error) {
      throw this.#failure(call, reply, error);
    }
  }

  /** One item of a stream, of which `reply` is the head. */
  async readItem(call: Call, reply: Reply, text: string): Promise<unknown> {
    const { answer } = call;
    const expected = typeof answer === "string" ? TEXT : answer;
    try {
      const data = parsed(() => text, expected);
      return await this.#read(call, data, expected);
    } catch (error) {
      const content = new TextEncoder().encode(text);
      throw this.#failure(call, { ...reply, content }, error);
    }
  }

  /** A reply that cannot be used as what it should be. */
  refusal(call: Call, reply: Reply, problem: string): unknown {
    return this.#failure(call, reply, new ReplyError(problem));
  }

  statusError(
    call: Call,
    reply: Reply,
    where: Where,
    isTransient: boolean,
  ): APIStatusError {
    const { status } = reply;
    const content = this.#shown(reply);
    const data = dataOf(content);
    const body = isErrorBody(data) ? data : undefined;
    const { errors } = call.operation;
    const said = body?.[this.#config.errorMessageField];
    const message = typeof said === "string" ? `: ${oneLine(said)}` : "";
    const requestId = this.requestId(reply.headers);
    const named = requestId === undefined ? "" : `, request id ${requestId}`;
    const details = {
      status,
      requestId,
      headers: this.#credentials.redactedHeaders(reply.headers),
      content: content.slice(0, CONTENT_LIMIT),
      body,
      typedBody:
        errors === undefined ? body : errors.typed(status, content, data, body),
    };
    return new (statusErrorClass(status))(
      `${String(status)}${message} (${requestLine(call)}${named})`,
      where,
      details,
      isTransient,
    );
  }

  /** What the server calls the request, if it says so. */
  requestId(headers: Headers): string | undefined {
    const name = this.#config.requestIdHeader;
    const value = name === "" ? null : headers.get(name);
    return value === null ? undefined : this.#line(value);
  }

  async #value(call: Call, reply: Reply): Promise<unknown> {
    const { answer } = call;
    if (answer === "nothing" || answer === "stream") return undefined;
    if (answer === "text" && isText(call, reply)) return readText(reply);
    const expected = answer === "text" ? TEXT : answer;
    if (isEmpty(reply)) return this.#nothing(call, expected);
    return await this.#read(call, readJSON(reply, expected), expected);
  }

  /** A value, checked by those who want to know of mismatches. */
  async #read(
    call: Call,
    data: unknown,
    expected: JSONAnswer,
  ): Promise<unknown> {
    checkKind(data, expected);
    const shape = await this.#shape(expected);
    const tell = this.#mismatches.of(call.label);
    const value =
      shape === undefined ? data : shape.read(data, undefined, tell);
    return expected.exact === true ? plainNumbers(value) : value;
  }

  async #page(call: Call, reply: Reply): Promise<PageContent> {
    const { operation, isKeyed } = call;
    const answer = typeof call.answer === "string" ? TEXT : call.answer;
    const data = readJSON(reply, answer);
    const item = await this.#shape(answer);
    const tell = this.#mismatches.of(call.label);
    const isChecked = this.#isChecked(answer);
    const reading = { isKeyed, isChecked, item, tell };
    const page = await operation.envelope?.read(data, reading);
    if (page === undefined) throw new TypeError("the call gives no pages");
    if (answer.exact === true) plainNumbers(page);
    return page;
  }

  /** A reply without content, which stands for null. */
  #nothing(call: Call, answer: JSONAnswer): null | undefined {
    if (answer.kinds?.includes("null") ?? true) return null;
    this.#mismatches.of(call.label)(undefined, "a value", ABSENT);
    return undefined;
  }

  #isChecked(answer: JSONAnswer): boolean {
    return this.#mismatches.areWatched || answer.exact === true;
  }

  async #shape(answer: JSONAnswer): Promise<Shape | undefined> {
    return this.#isChecked(answer) ? await answer.shape?.() : undefined;
  }

  /** What is wrong with a reply, as an error of ours. A hook's own error stays what it is. */
  #failure(call: Call, reply: Reply, error: unknown): unknown {
    if (!(error instanceof ReplyError)) return error;
    const { status, headers } = reply;
    const contentType = this.#line(contentTypeOf(reply));
    const requestId = this.requestId(headers);
    const named = requestId === undefined ? "" : `, request id ${requestId}`;
    const about =
      `${requestLine(call)}, status ${String(status)}, ` +
      `content type ${contentType === "" ? "not given" : contentType}${named}`;
    const where = {
      method: call.operation.method,
      url: this.#baseUrlOf(call) + call.path,
    };
    return new DecodeError(`${error.message} (${about})`, where, {
      status,
      requestId,
      contentType,
      path: error.path,
      excerpt: this.#shown(reply).slice(0, EXCERPT_LIMIT),
    });
  }

  /** What came, as text without secrets. */
  #shown(reply: Reply): string {
    const start = reply.content.subarray(0, BODY_LIMIT);
    const text = new TextDecoder().decode(start);
    return this.#credentials.redacted(text);
  }

  #line(text: string): string {
    return oneLine(this.#credentials.redacted(text));
  }
}

function isEmpty({ status, content }: Reply): boolean {
  return status === 204 || status === 205 || content.length === 0;
}

function contentTypeOf({ headers }: Reply): string {
  return headers.get("content-type") ?? "";
}

/** HTML that nobody asked for is a portal's or a login's page. */
function isText(call: Call, reply: Reply): boolean {
  const mediaType = mediaTypeOf(contentTypeOf(reply));
  const isAsked = /^(text\/html|text\/\*|\*\/\*)/.test(call.accept);
  return (
    mediaType.startsWith("text/") && (mediaType !== "text/html" || isAsked)
  );
}

function readText(reply: Reply): string {
  try {
    return textOf(reply.content, contentTypeOf(reply));
  } catch {
    throw new ReplyError(
      "not text in the encoding that its content type names",
    );
  }
}

/** A reply without a content type may be JSON; one that says otherwise is not. */
function readJSON(reply: Reply, answer: JSONAnswer): unknown {
  const mediaType = mediaTypeOf(contentTypeOf(reply));
  if (mediaType !== "" && !/[/+]json$/.test(mediaType)) {
    throw new ReplyError("not JSON: the content type is another");
  }
  return parsed(() => decodeText(reply.content), answer);
}

function parsed(text: () => string, answer: JSONAnswer): unknown {
  try {
    return parseJSON(text(), { keepNumbers: answer.exact === true });
  } catch {
    throw new ReplyError("not JSON");
  }
}

function checkKind(data: unknown, { kinds }: JSONAnswer): void {
  if (kinds !== undefined && !kinds.includes(kindOf(data))) {
    throw mismatchError(undefined, kinds.join(" or "), data);
  }
}

/** The JSON of a text; undefined where it is none. */
function dataOf(text: string): unknown {
  try {
    return parseJSON(text);
  } catch {
    return undefined;
  }
}

/** An error must be made of whatever came: of its body no more is checked. */
function isErrorBody(
  data: unknown,
): data is Record<string, unknown> & ErrorBody {
  return isObject(data);
}
