// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/keepers.yaml
/** The resource `zoo.keepers`. */

import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/zoo/keepers.js";

const SEARCH: Operation = {
  name: "zoo.keepers.search",
  method: "POST",
  path: "/keepers/{}/search",
  segments: ["zone"],
  parameters: [
    { in: "query", name: "format" },
    { in: "query", name: "options" },
    { in: "query", name: "extra", style: "spread" },
  ],
  body: JSON_BODY,
  answer: {
    kinds: ["array"],
    shape: () =>
      import("../../shapes/zoo/keepers.js").then(
        (shapes) => shapes.SEARCH_ANSWER,
      ),
  },
  selector: "format",
  cases: {
    ids: {
      kinds: ["array"],
      shape: () =>
        import("../../shapes/zoo/keepers.js").then(
          (shapes) => shapes.SEARCH_ANSWERS.ids,
        ),
    },
    file: "stream",
  },
  redirects: REDIRECTS,
};

const HIRE: Operation = {
  name: "zoo.keepers.hire",
  method: "POST",
  path: "/keepers/hire",
  parameters: [
    { in: "query", name: "season" },
    { in: "query", name: "year" },
  ],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/keepers.js").then((shapes) => shapes.Badge),
  },
  redirects: REDIRECTS,
};

const COUNT: Operation = {
  name: "zoo.keepers.count",
  method: "GET",
  path: "/keepers/count",
  answer: {
    kinds: ["number"],
    shape: () =>
      import("../../shapes/zoo/keepers.js").then(
        (shapes) => shapes.COUNT_ANSWER,
      ),
  },
  redirects: REDIRECTS,
};

const DRAW: Operation = {
  name: "zoo.keepers.draw",
  method: "GET",
  path: "/keepers/draw",
  parameters: [
    { in: "query", name: "as" },
    { in: "query", name: "colour" },
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/keepers.js").then((shapes) => shapes.Badge),
  },
  selector: "as",
  cases: { sketch: "stream" },
  redirects: REDIRECTS,
};

/** Parameters of `search`. */
export interface SearchParams {
  /** Default: `full`. */
  format?: "full" | "ids" | "file" | (string & {}) | undefined;
  /** Reserved in Python. */
  options?: string | undefined;
  [name: string]: unknown;
}

/** Parameters of `hire`. */
export interface HireParams {
  /** @deprecated It is always summer. */
  season?: string | undefined;
  year?: number | bigint | undefined;
}

/** What `hire` sends. */
export interface HireBody {
  name: string;
  /** @deprecated Use the name. */
  nickname?: string | null | undefined;
  /** @deprecated It is no longer read. */
  age: number | bigint;
}

/** Parameters of `draw`. */
export interface DrawParams {
  as?: "face" | "sketch" | (string & {}) | undefined;
  /** @deprecated All are grey. */
  colour?: string | undefined;
}

/** The resource `zoo.keepers`. */
export class Keepers extends APIResource {
  /** `POST /keepers/{zone}/search`. */
  search(
    zone: string,
    filter: Readonly<Record<string, string>>,
    params?: SearchParams & { format?: "full" | undefined },
    options?: RequestOptions,
  ): APIPromise<types.Keeper[]>;
  search(
    zone: string,
    filter: Readonly<Record<string, string>>,
    params: SearchParams & { format: "ids" },
    options?: RequestOptions,
  ): APIPromise<string[]>;
  search(
    zone: string,
    filter: Readonly<Record<string, string>>,
    params: SearchParams & { format: "file" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  search(
    zone: string,
    filter: Readonly<Record<string, string>>,
    params?: SearchParams,
    options?: RequestOptions,
  ): APIPromise<types.Keeper[] | string[] | ByteStream>;
  search(
    zone: string,
    filter: Readonly<Record<string, string>>,
    params?: SearchParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      SEARCH,
      { path: [zone], body: filter, params },
      options,
    );
  }

  /** `POST /keepers/hire`. */
  hire(
    body: HireBody,
    params?: HireParams,
    options?: RequestOptions,
  ): APIPromise<types.Badge> {
    return this.sender.call(HIRE, { body, params }, options);
  }

  /** `GET /keepers/count`. */
  count(params?: NoParams, options?: RequestOptions): APIPromise<number> {
    return this.sender.call(COUNT, { params }, options);
  }

  /** `GET /keepers/draw`. */
  draw(
    params?: DrawParams & { as?: "face" | undefined },
    options?: RequestOptions,
  ): APIPromise<types.Badge>;
  draw(
    params: DrawParams & { as: "sketch" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  draw(
    params?: DrawParams,
    options?: RequestOptions,
  ): APIPromise<types.Badge | ByteStream>;
  draw(params?: DrawParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(DRAW, { params }, options);
  }
}
