// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/delete.yaml
/** The resource `delete`. */

import * as envelopes from "../envelopes.js";
import * as parameters from "../parameters.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { Page, PagePromise } from "../runtime/pages.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";
import type * as types from "../types/delete.js";

const DELETE: Operation = {
  name: "delete.delete",
  method: "DELETE",
  path: "/delete/{}",
  segments: ["undefined"],
  parameters: [...parameters.ACCOUNT],
};

const THEN: Operation = {
  name: "delete.then_",
  method: "POST",
  path: "/delete/{}/{}",
  segments: ["params", "types"],
  parameters: [
    { in: "query", name: "constructor" },
    { in: "query", name: "__proto__" },
    ...parameters.ACCOUNT,
  ],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/delete.js").then((shapes) => shapes.Record_),
  },
  selector: "__proto__",
  cases: {
    raw: {},
    ["__proto__"]: {
      kinds: ["array"],
      shape: () =>
        import("../shapes/delete.js").then(
          (shapes) => shapes.THEN_ANSWERS.__proto__,
        ),
    },
  },
};

const A_: Operation = {
  name: "delete.a",
  method: "GET",
  path: "/delete",
  parameters: [
    { in: "query", name: "to-string", key: "toString", required: true },
    ...parameters.ACCOUNT,
  ],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/delete.js").then((shapes) => shapes.Second),
  },
  envelope: envelopes.A_,
};

const NO: Operation = {
  name: "delete.no",
  method: "PUT",
  path: "/delete/{}/no",
  segments: ["2nd"],
  parameters: [
    { in: "query", name: "rest", style: "spread" },
    ...parameters.ACCOUNT,
  ],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/delete.js").then((shapes) => shapes.Nothing),
  },
};

/** Parameters of `delete`. */
export type DeleteParams = parameters.AccountParams;

/** Parameters of `then_`. */
export interface ThenParams extends parameters.AccountParams {
  constructor?: string | object["constructor"] | undefined;
  __proto__?: "raw" | "__proto__" | (string & {}) | undefined;
}

/** What `then_` sends. */
export interface ThenBody {
  /** Ends a comment: *\/ and {\@link starts} a \@deprecated tag. */
  constructor?: string | object["constructor"] | undefined;
  __proto__: types.DateInput;
  toString?: types.PromiseInput | object["toString"] | undefined;
  "a-b"?: number | bigint | undefined;
  "2fa"?: boolean | undefined;
  new?: "1" | "2.5" | (string & {}) | undefined;
  big?: 9007199254740993n | undefined;
  "*/"?: string | undefined;
}

/** Parameters of `a`. */
export interface AParams extends parameters.AccountParams {
  toString: string;
}

/** Parameters of `no`. */
export type NoParams_ = parameters.AccountParams &
  Readonly<Record<string, unknown>>;

/** What `no` sends. */
export type NoBody = Readonly<Record<string, unknown>>;

/** The resource `delete`. */
export class Delete extends APIResource {
  /** `DELETE /delete/{undefined}`. */
  delete(
    undefined_: string,
    params?: DeleteParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(DELETE, { path: [undefined_], params }, options);
  }

  /** `POST /delete/{params}/{types}`. */
  then_(
    types: string | Date,
    params_: string,
    body: ThenBody,
    params?: ThenParams & { __proto__?: undefined },
    options?: RequestOptions,
  ): APIPromise<types.Record_>;
  then_(
    types: string | Date,
    params_: string,
    body: ThenBody,
    params: ThenParams & { __proto__: "__proto__" },
    options?: RequestOptions,
  ): APIPromise<types.Second[]>;
  then_(
    types: string | Date,
    params_: string,
    body: ThenBody,
    params?: ThenParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  then_(
    types: string | Date,
    params_: string,
    body: ThenBody,
    params?: ThenParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      THEN,
      { path: [params_, types], body, params },
      options,
    );
  }

  /** `GET /delete`. */
  a(
    params: AParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Second, envelopes.AFields>, types.Second> {
    return this.sender.list(A_, { params }, options);
  }

  /** `PUT /delete/{2nd}/no`. */
  no(
    twoNd: string,
    body?: NoBody,
    params?: NoParams_,
    options?: RequestOptions,
  ): APIPromise<types.Nothing> {
    return this.sender.call(NO, { path: [twoNd], body, params }, options);
  }
}
