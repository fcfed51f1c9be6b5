// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Requests that the API's description does not know, made with the same care. */

import type { Call, Reply } from "./call.js";
import type { Config } from "./config.js";
import { mediaTypeOf } from "./content-types.js";
import { isContent, payloadOf, sourceOf } from "./contents.js";
import { JSON_BODY } from "./json-body.js";
import type { Answer } from "./operation.js";
import type { RequestOptions } from "./options.js";
import { checkedPath } from "./paths.js";
import type { BodyFormat } from "./payload.js";
import { prepare } from "./request.js";

/** Options of a request, and its body: bytes, a `Blob` and a stream are sent as they are, all else
 * as JSON. */
export interface AnyRequest extends Omit<RequestOptions, "body" | "cursor"> {
  readonly body?: unknown;
}

/** Others are refused by fetch, as if the connection had failed. */
const METHOD = /^(?!(?:connect|trace|track)$)[a-z]+$/i;

export function anyCall(
  config: Config,
  method: string,
  path: string,
  body: unknown,
  options: RequestOptions,
): Call {
  if (!METHOD.test(method))
    throw new TypeError("method must be a word that fetch can send");
  const { idempotencyHeader } = config;
  const hasKey = options.idempotencyKey !== undefined;
  const operation = {
    name: "request",
    method: method.toUpperCase(),
    path: checkedPath(path),
    answer: {},
    accept: "*/*",
    body: formatOf(body),
    // With a key that the caller vouches for, it is safe to send twice.
    ...(hasKey && idempotencyHeader !== "" && { idempotencyHeader }),
  };
  return prepare(operation, { body }, {}, options);
}

/** What such a reply holds, by its content type; undefined: only bytes. */
export function anyAnswer({ headers, content }: Reply): Answer | undefined {
  const mediaType = mediaTypeOf(headers.get("content-type") ?? "");
  if (/[/+]json$/.test(mediaType)) {
    return content.length === 0 ? "nothing" : {};
  }
  return mediaType.startsWith("text/") ? "text" : undefined;
}

function formatOf(body: unknown): BodyFormat {
  if (!isContent(body)) return JSON_BODY;
  const content = sourceOf(body);
  return { encode: () => payloadOf(content, "application/octet-stream") };
}
