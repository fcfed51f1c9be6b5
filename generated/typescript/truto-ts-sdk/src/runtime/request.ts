// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The one place where a call's values become a path, a query, headers and what is
 * carried. */

import type { Call } from "./call.js";
import { headerValue } from "./headers.js";
import { JSON_BODY } from "./json-body.js";
import { defined, isMissing, isObject } from "./objects.js";
import type { Fields } from "./objects.js";
import type { Answer, Operation } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { GivenParameters } from "./parameters.js";
import { entriesOf } from "./parts.js";
import { filledPath } from "./paths.js";
import { EMPTY, NOTHING } from "./payload.js";
import type { Payload } from "./payload.js";
import { randomUUID } from "./platform.js";
import { queryText } from "./query.js";

const ACCEPT = "Accept";
const CARRYING = ["POST", "PUT", "PATCH", "QUERY"];
const CARRYING_NOTHING = ["GET", "HEAD"];

/** The arguments of a call. */
export interface Given {
  /** In the order of the path. */
  readonly path?: readonly unknown[];
  /** By key, the others: of the query, of headers and cookies. */
  readonly params?: object | undefined;
  readonly body?: unknown;
}

/** Everything that can be wrong with the arguments is found here, before sending:
 * a `TypeError` or a `RangeError`, which shows no value. `clientParameters` has
 * the client's own values, by their names on the wire; `options` come merged. */
export function prepare(
  operation: Operation,
  given: Given,
  clientParameters: Fields,
  options: RequestOptions = {},
): Call {
  const parameters = new GivenParameters(
    operation,
    given.params ?? {},
    clientParameters,
  );
  const path = pathOf(operation, given.path ?? []);
  const query = parameters.query();
  addQuery(query, options);
  const headers = parameters.headers();
  const accept = headers.get(ACCEPT);
  headers.delete(ACCEPT);
  const kind = answerOf(operation, selectedBy(operation, parameters, accept));
  checkPaging(operation, kind.isPaged, options);
  return {
    ...kind,
    operation,
    label: `${operation.method} ${operation.path}`,
    path,
    query,
    headers: [...headers, ...keyHeader(operation, options)],
    payload: payloadOf(operation, given.body, options),
    isKeyed: isKeyed(operation, query),
    accept: accept ?? acceptOf(operation, kind.answer),
    options,
  };
}

/** Another call of the same kind, with another path and query: no second attempt,
 * so its key is another. */
export function elsewhere(
  call: Call,
  path: string,
  query: ReadonlyMap<string, string>,
): Call {
  const name = call.operation.idempotencyHeader;
  const headers = call.headers.filter(([header]) => header !== name);
  return {
    ...call,
    path,
    query,
    headers: [...headers, ...keyHeader(call.operation)],
  };
}

function pathOf(operation: Operation, given: readonly unknown[]): string {
  const segments = operation.segments ?? [];
  const missing = segments.find((_, index) => isMissing(given[index]));
  if (missing !== undefined) {
    const name = typeof missing === "string" ? missing : missing.name;
    throw new TypeError(`${operation.name}() needs ${name}`);
  }
  return filledPath(operation.path, segments, given);
}

/** Parameters that no description knows, in the styles that most APIs read. */
function addQuery(query: Map<string, string>, options: RequestOptions): void {
  for (const [name, value] of entriesOf(options.query ?? {}, "query")) {
    const style = Array.isArray(value) ? "repeated" : "spread";
    query.set(name, queryText(name, style, value));
  }
}

/** The value of the parameter that changes what comes back. */
function selectedBy(
  { selector }: Operation,
  parameters: GivenParameters,
  accept: string | undefined,
): unknown {
  if (selector === undefined || selector === ACCEPT) return accept;
  return parameters.queryValue(selector);
}

/** What comes back where the operation's selector is so. */
function answerOf(
  operation: Operation,
  selected: unknown,
): { readonly answer: Answer; readonly isPaged: boolean } {
  const cases = new Map(Object.entries(operation.cases ?? {}));
  const answer = typeof selected === "string" ? cases.get(selected) : undefined;
  if (answer !== undefined) return { answer, isPaged: false };
  return {
    answer: operation.answer ?? "nothing",
    isPaged: operation.envelope !== undefined,
  };
}

function isKeyed(
  operation: Operation,
  query: ReadonlyMap<string, string>,
): boolean {
  const keyedBy = operation.envelope?.keyedBy ?? "";
  return keyedBy !== "" && query.has(keyedBy);
}

function checkPaging(
  operation: Operation,
  isPaged: boolean,
  options: RequestOptions,
): void {
  if (options.cursor !== undefined && !isPaged) {
    throw new TypeError(
      `${operation.name}() gives no pages: it takes no cursor`,
    );
  }
}

function acceptOf({ accept }: Operation, answer: Answer): string {
  const ofItems = typeof answer === "object" ? answer.items?.accept : undefined;
  const usual = answer === "stream" ? "*/*" : "application/json";
  return ofItems ?? accept ?? usual;
}

function payloadOf(
  operation: Operation,
  given: unknown,
  options: RequestOptions,
): Payload {
  const added = defined(options.body);
  const isAdded = Object.keys(added).length > 0;
  const body = isAdded ? { ...fieldsOf(given), ...added } : given;
  if (body === undefined) {
    return CARRYING.includes(operation.method) ? EMPTY : NOTHING;
  }
  const isTaken = isAdded || operation.body !== undefined;
  if (!isTaken || CARRYING_NOTHING.includes(operation.method)) {
    throw new TypeError(`${operation.name}() takes no body`);
  }
  return (operation.body ?? JSON_BODY).encode(body);
}

function fieldsOf(body: unknown): Fields {
  if (body === undefined) return {};
  if (isObject(body)) return body;
  throw new TypeError("options.body adds fields: this body is no object");
}

/** None where the operation sends no key. */
function keyHeader(
  operation: Operation,
  options: RequestOptions = {},
): [string, string][] {
  const name = operation.idempotencyHeader;
  if (name !== undefined) {
    const key = options.idempotencyKey ?? randomUUID();
    return [[name, headerValue(key, name)]];
  }
  if (options.idempotencyKey !== undefined) {
    throw new TypeError(`${operation.name}() sends no idempotency key`);
  }
  return [];
}
