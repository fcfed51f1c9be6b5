// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/gates.yaml
/** The resource `zoo.gates`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/zoo/gates.js";

const LIST: Operation = {
  name: "zoo.gates.list",
  method: "GET",
  path: "/gates",
  parameters: [
    { in: "query", name: "kind", value: "open" },
    { in: "header", name: "X-Depth", value: 2 },
    { in: "cookie", name: "taste", value: "plain" },
    ...parameters.PAGING,
  ],
  answer: {},
  envelope: envelopes.SLICE,
  security: [],
  idempotent: false,
};

const PASS: Operation = {
  name: "zoo.gates.pass",
  method: "POST",
  path: "/gates/{}/{}/pass",
  segments: ["gate", "side"],
  body: JSON_BODY,
  security: [["stamp"], ["basic"]],
  idempotencyHeader: "Idempotency-Key",
  redirects: REDIRECTS,
};

const SHUT: Operation = {
  name: "zoo.gates.shut",
  method: "POST",
  path: "/gates/shut",
  parameters: [
    { in: "query", name: "sides", style: "repeated", required: true },
  ],
  redirects: REDIRECTS,
};

const ENTER: Operation = {
  name: "zoo.gates.enter",
  method: "POST",
  path: "/gates/enter",
  answer: {},
  idempotent: true,
  redirects: REDIRECTS,
};

const PLAN: Operation = {
  name: "zoo.gates.plan",
  method: "GET",
  path: "/gates/plan",
  parameters: [{ in: "header", name: "Accept" }],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/gates.js").then((shapes) => shapes.PlanResponse),
  },
  selector: "Accept",
  cases: { "text/csv": "text", "image/png": "stream" },
  redirects: REDIRECTS,
};

const SIGN: Operation = {
  name: "zoo.gates.sign",
  method: "GET",
  path: "/gates/sign",
  answer: "text",
  accept: "text/plain",
  redirects: REDIRECTS,
};

/** Parameters of `list`. */
export type ListParams = parameters.PagingParams;

/** What `pass` sends. */
export interface PassBody {
  name?: string | undefined;
}

/** Parameters of `shut`. */
export interface ShutParams {
  sides: readonly "left"[];
}

/** Parameters of `plan`. */
export interface PlanParams {
  /** Default: `application/json`. */
  Accept?:
    | "application/json"
    | "text/csv"
    | "image/png"
    | (string & {})
    | undefined;
}

/** Gates */
export class Gates extends APIResource {
  /** `GET /gates`. */
  list(
    params?: ListParams & { by?: undefined },
    options?: RequestOptions,
  ): PagePromise<Page<unknown, envelopes.SliceFields>, unknown>;
  list(
    params: ListParams & { by: string },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<unknown, envelopes.SliceFields>, unknown>;
  list(
    params?: ListParams,
    options?: RequestOptions,
  ):
    | PagePromise<Page<unknown, envelopes.SliceFields>, unknown>
    | PagePromise<KeyedPage<unknown, envelopes.SliceFields>, unknown>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /** `POST /gates/{gate}/{side}/pass`. */
  pass(
    gate: string,
    body: PassBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(
      PASS,
      { path: [gate, "left"], body, params },
      options,
    );
  }

  /** `POST /gates/shut`. */
  shut(params: ShutParams, options?: RequestOptions): APIPromise<void> {
    return this.sender.call(SHUT, { params }, options);
  }

  /** `POST /gates/enter`. */
  enter(params?: NoParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(ENTER, { params }, options);
  }

  /** `GET /gates/plan`. */
  plan(
    params?: PlanParams & { Accept?: "application/json" | undefined },
    options?: RequestOptions,
  ): APIPromise<types.PlanResponse>;
  plan(
    params: PlanParams & { Accept: "text/csv" },
    options?: RequestOptions,
  ): APIPromise<string>;
  plan(
    params: PlanParams & { Accept: "image/png" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  plan(
    params?: PlanParams,
    options?: RequestOptions,
  ): APIPromise<types.PlanResponse | string | ByteStream>;
  plan(params?: PlanParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(PLAN, { params }, options);
  }

  /** `GET /gates/sign`. */
  sign(params?: NoParams, options?: RequestOptions): APIPromise<string> {
    return this.sender.call(SIGN, { params }, options);
  }
}
