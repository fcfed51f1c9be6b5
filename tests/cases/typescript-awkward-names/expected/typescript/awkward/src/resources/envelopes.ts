// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/envelopes.yaml
/** The resource `envelopes`. */

import * as envelopes from "../envelopes.js";
import * as parameters from "../parameters.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../runtime/pages.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";
import type { ByteStream } from "../runtime/streams.js";
import type * as types from "../types/envelopes.js";

const LIST: Operation = {
  name: "envelopes.list",
  method: "GET",
  path: "/envelopes",
  parameters: [
    { in: "query", name: "by-key", key: "keyed" },
    ...parameters.PAGING,
  ],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/envelopes.js").then((shapes) => shapes.Pet),
  },
  envelope: envelopes.LIST,
};

const KEYED: Operation = {
  name: "envelopes.keyed",
  method: "GET",
  path: "/envelopes/keyed",
  parameters: [
    { in: "query", name: "by-key", required: true },
    ...parameters.PAGING,
  ],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/envelopes.js").then((shapes) => shapes.Cat),
  },
  envelope: envelopes.LIST,
};

const PLAIN: Operation = {
  name: "envelopes.plain",
  method: "GET",
  path: "/envelopes/plain",
  parameters: [{ in: "query", name: "as" }],
  answer: {},
  selector: "as",
  cases: { short: {} },
};

const CHOSEN: Operation = {
  name: "envelopes.chosen",
  method: "POST",
  path: "/envelopes/chosen",
  parameters: [{ in: "query", name: "as", required: true }],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/envelopes.js").then((shapes) => shapes.Cat),
  },
  selector: "as",
  cases: {
    text: {
      kinds: ["array"],
      shape: () =>
        import("../shapes/envelopes.js").then(
          (shapes) => shapes.CHOSEN_ANSWERS.text,
        ),
    },
    file: "stream",
  },
};

const CLOSED: Operation = {
  name: "envelopes.closed",
  method: "GET",
  path: "/envelopes/closed",
  parameters: [{ in: "query", name: "as", required: true }],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/envelopes.js").then((shapes) => shapes.Cat),
  },
  selector: "as",
  cases: {
    text: {
      kinds: ["array"],
      shape: () =>
        import("../shapes/envelopes.js").then(
          (shapes) => shapes.CLOSED_ANSWERS.text,
        ),
    },
    file: "stream",
  },
};

/** Parameters of `list`. */
export interface ListParams extends parameters.PagingParams {
  keyed?: "id" | (string & {}) | undefined;
}

/** Parameters of `keyed`. */
export interface KeyedParams extends parameters.PagingParams {
  "by-key": string;
}

/** Parameters of `plain`. */
export interface PlainParams {
  as?: "short" | "long" | (string & {}) | undefined;
}

/** Parameters of `chosen`. */
export interface ChosenParams {
  as: "text" | "file" | (string & {});
}

/** Parameters of `closed`. */
export interface ClosedParams {
  as: "text" | "file";
}

/** The resource `envelopes`. */
export class Envelopes extends APIResource {
  /** `GET /envelopes`. */
  list(
    params?: ListParams & { keyed?: undefined },
    options?: RequestOptions,
  ): PagePromise<Page<types.Pet, envelopes.ListFields>, types.Pet>;
  list(
    params: ListParams & { keyed: "id" | (string & {}) },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<types.Pet, envelopes.ListFields>, types.Pet>;
  list(
    params?: ListParams,
    options?: RequestOptions,
  ):
    | PagePromise<Page<types.Pet, envelopes.ListFields>, types.Pet>
    | PagePromise<KeyedPage<types.Pet, envelopes.ListFields>, types.Pet>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /** `GET /envelopes/keyed`. */
  keyed(
    params: KeyedParams,
    options?: RequestOptions,
  ): PagePromise<KeyedPage<types.Cat, envelopes.ListFields>, types.Cat> {
    return this.sender.list(KEYED, { params }, options);
  }

  /** `GET /envelopes/plain`. */
  plain(params?: PlainParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(PLAIN, { params }, options);
  }

  /** `POST /envelopes/chosen`. */
  chosen(
    body: types.Yes | undefined,
    params: ChosenParams & { as: "text" },
    options?: RequestOptions,
  ): APIPromise<string[]>;
  chosen(
    body: types.Yes | undefined,
    params: ChosenParams & { as: "file" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  chosen(
    body: types.Yes | undefined,
    params: ChosenParams,
    options?: RequestOptions,
  ): APIPromise<types.Cat | string[] | ByteStream>;
  chosen(
    body: types.Yes | undefined,
    params: ChosenParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(CHOSEN, { body, params }, options);
  }

  /** `GET /envelopes/closed`. */
  closed(
    params: ClosedParams & { as: "text" },
    options?: RequestOptions,
  ): APIPromise<string[]>;
  closed(
    params: ClosedParams & { as: "file" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  closed(
    params: ClosedParams,
    options?: RequestOptions,
  ): APIPromise<string[] | ByteStream>;
  closed(params: ClosedParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(CLOSED, { params }, options);
  }
}
