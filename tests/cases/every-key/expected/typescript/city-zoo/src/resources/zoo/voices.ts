// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/voices.yaml
/** The resource `zoo.voices`. */

import { ErrorBodies } from "../../runtime/error-bodies.js";
import { eventItems } from "../../runtime/event-streams.js";
import type { EventStream } from "../../runtime/event-streams.js";
import type { ItemStream } from "../../runtime/item-streams.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import { jsonLines, jsonSequence } from "../../runtime/json-streams.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/zoo/voices.js";

/** The bodies of errors of `listen`. */
export const ERRORS_OF_LISTEN = new ErrorBodies<{
  404: types.Refusal;
  418: string;
  "4XX": types.Troubles;
  default: types.ListenDefaultError;
}>({
  "404 default": ["object"],
  "409 410": null,
  "418": ["string"],
  "4XX": ["array"],
});

/** The bodies of errors of `words`. */
export const ERRORS_OF_WORDS = new ErrorBodies<{
  404: types.Refusal;
  "4XX": types.Troubles;
}>({ "404": ["object"], "4XX": ["array"] });
export const ERRORS_OF_LOG = ERRORS_OF_WORDS;

const LISTEN: Operation = {
  name: "zoo.voices.listen",
  method: "POST",
  path: "/voices",
  body: JSON_BODY,
  answer: {
    items: eventItems({ end: "[DONE]" }),
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/voices.js").then((shapes) => shapes.Sound),
    exact: true,
  },
  errors: ERRORS_OF_LISTEN,
  redirects: REDIRECTS,
};

const WORDS: Operation = {
  name: "zoo.voices.words",
  method: "GET",
  path: "/voices/words",
  answer: {
    items: eventItems({
      text: true,
      accept: "text/event-stream; charset=utf-8",
    }),
    kinds: ["string"],
  },
  errors: ERRORS_OF_WORDS,
  redirects: REDIRECTS,
};

const LOG: Operation = {
  name: "zoo.voices.log",
  method: "GET",
  path: "/voices/log",
  answer: {
    items: jsonLines(),
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/voices.js").then((shapes) => shapes.Sound),
    exact: true,
  },
  errors: ERRORS_OF_LOG,
  redirects: REDIRECTS,
};

const TAPE: Operation = {
  name: "zoo.voices.tape",
  method: "GET",
  path: "/voices/tape",
  answer: {
    items: jsonSequence(),
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/voices.js").then((shapes) => shapes.TAPE_ANSWER),
  },
  redirects: REDIRECTS,
};

const FOLLOW: Operation = {
  name: "zoo.voices.follow",
  method: "GET",
  path: "/voices/follow",
  parameters: [{ in: "query", name: "as" }],
  answer: {
    kinds: ["object", "null"],
    shape: () =>
      import("../../shapes/zoo/voices.js").then(
        (shapes) => shapes.FOLLOW_ANSWER,
      ),
    exact: true,
  },
  selector: "as",
  cases: {
    events: {
      items: eventItems({ end: "bye" }),
      kinds: ["object"],
      shape: () =>
        import("../../shapes/zoo/voices.js").then((shapes) => shapes.Sound),
      exact: true,
    },
    lines: {
      items: jsonLines("application/jsonl"),
      kinds: ["object"],
      shape: () =>
        import("../../shapes/zoo/voices.js").then((shapes) => shapes.Sound),
      exact: true,
    },
    bytes: "stream",
  },
  redirects: REDIRECTS,
};

/** What `listen` sends. */
export interface ListenBody {
  animal: string;
}

/** Parameters of `follow`. */
export interface FollowParams {
  /** Default: `one`. */
  as?: "one" | "events" | "lines" | "bytes" | (string & {}) | undefined;
}

/** The resource `zoo.voices`. */
export class Voices extends APIResource {
  /**
   * Listen to an animal.
   *
   * `POST /voices`.
   *
   * Response headers: `X-Microphone`, `X-Left`, `X-Tags`.
   *
   * Errors: 404 (`Refusal`); 409, 410; 418 (`string`); 4XX (`Troubles`); others
   * (`ListenDefaultError`).
   *
   * @returns Its sounds.
   */
  listen(
    body: ListenBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<EventStream<types.Sound>> {
    return this.sender.call(LISTEN, { body, params }, options);
  }

  /**
   * `GET /voices/words`.
   *
   * Errors: 404 (`Refusal`); 4XX (`Troubles`).
   */
  words(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<EventStream<string>> {
    return this.sender.call(WORDS, { params }, options);
  }

  /**
   * `GET /voices/log`.
   *
   * Errors: 404 (`Refusal`); 4XX (`Troubles`).
   */
  log(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<ItemStream<types.Sound>> {
    return this.sender.call(LOG, { params }, options);
  }

  /** `GET /voices/tape`. */
  tape(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<ItemStream<Record<string, number>>> {
    return this.sender.call(TAPE, { params }, options);
  }

  /** `GET /voices/follow`. */
  follow(
    params?: FollowParams & { as?: "one" | undefined },
    options?: RequestOptions,
  ): APIPromise<types.Sound | null>;
  follow(
    params: FollowParams & { as: "events" },
    options?: RequestOptions,
  ): APIPromise<EventStream<types.Sound>>;
  follow(
    params: FollowParams & { as: "lines" },
    options?: RequestOptions,
  ): APIPromise<ItemStream<types.Sound>>;
  follow(
    params: FollowParams & { as: "bytes" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  follow(
    params?: FollowParams,
    options?: RequestOptions,
  ): APIPromise<
    | types.Sound
    | EventStream<types.Sound>
    | ItemStream<types.Sound>
    | ByteStream
    | null
  >;
  follow(params?: FollowParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(FOLLOW, { params }, options);
  }
}
