// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: parameter-styles/spec/things.yaml
/** The resource `things`. */

import { JSON_BODY } from "../runtime/json-body.js";
import { JSON_HEADER, JSON_STYLE } from "../runtime/json-style.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import {
  COMMA,
  HEADER_PAIRS,
  LABEL,
  LABEL_EXPLODED,
  MATRIX,
  MATRIX_EXPLODED,
  PAIRS,
} from "../runtime/part-styles.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";
import type * as types from "../types/things.js";

const COMPARE: Operation = {
  name: "things.compare",
  method: "GET",
  path: "/things/compare/{}...{}",
  segments: ["base", "head"],
  answer: {},
};

const FILE: Operation = {
  name: "things.file",
  method: "GET",
  path: "/things/{}.json",
  segments: ["id"],
  answer: {},
};

const CANCEL: Operation = {
  name: "things.cancel",
  method: "POST",
  path: "/things/{}:cancel",
  segments: ["id"],
  answer: {},
};

const VERSION: Operation = {
  name: "things.version",
  method: "GET",
  path: "/things/v{}.{}",
  segments: ["major", "minor"],
  answer: {},
};

const JOINED: Operation = {
  name: "things.joined",
  method: "GET",
  path: "/things/joined/{}{}",
  segments: ["a", "b"],
  answer: {},
};

const HIDDEN: Operation = {
  name: "things.hidden",
  method: "GET",
  path: "/things/hidden/.{}",
  segments: ["a"],
  answer: {},
};

const TWICE: Operation = {
  name: "things.twice",
  method: "GET",
  path: "/things/{}/copies/{}/",
  segments: ["id", "id"],
  answer: {},
};

const SPACED: Operation = {
  name: "things.spaced",
  method: "GET",
  path: "/things/a%20b//{}",
  segments: ["id"],
  answer: {},
};

const PATH_COMMA: Operation = {
  name: "things.pathComma",
  method: "GET",
  path: "/things/comma/{}",
  segments: [{ name: "ids", style: COMMA }],
  answer: {},
};

const PATH_COMMA_OBJECT: Operation = {
  name: "things.pathCommaObject",
  method: "GET",
  path: "/things/comma-object/{}",
  segments: [{ name: "size", style: COMMA }],
  answer: {},
};

const PATH_PAIRS: Operation = {
  name: "things.pathPairs",
  method: "GET",
  path: "/things/pairs/{}",
  segments: [{ name: "size", style: PAIRS }],
  answer: {},
};

const PATH_MAP: Operation = {
  name: "things.pathMap",
  method: "GET",
  path: "/things/map/{}",
  segments: [{ name: "size", style: COMMA }],
  answer: {},
};

const PATH_LABEL: Operation = {
  name: "things.pathLabel",
  method: "GET",
  path: "/things/label{}",
  segments: [{ name: "id", style: LABEL }],
  answer: {},
};

const PATH_LABEL_LIST: Operation = {
  name: "things.pathLabelList",
  method: "GET",
  path: "/things/label-list/{}",
  segments: [{ name: "ids", style: LABEL }],
  answer: {},
};

const PATH_LABEL_EXPLODED: Operation = {
  name: "things.pathLabelExploded",
  method: "GET",
  path: "/things/label-exploded/{}",
  segments: [{ name: "ids", style: LABEL_EXPLODED }],
  answer: {},
};

const PATH_LABEL_OBJECT: Operation = {
  name: "things.pathLabelObject",
  method: "GET",
  path: "/things/label-object/{}",
  segments: [{ name: "size", style: LABEL_EXPLODED }],
  answer: {},
};

const PATH_MATRIX: Operation = {
  name: "things.pathMatrix",
  method: "GET",
  path: "/things/matrix{}",
  segments: [{ name: "id", style: MATRIX }],
  answer: {},
};

const PATH_MATRIX_LIST: Operation = {
  name: "things.pathMatrixList",
  method: "GET",
  path: "/things/matrix-list/{}",
  segments: [{ name: "ids", style: MATRIX }],
  answer: {},
};

const PATH_MATRIX_EXPLODED: Operation = {
  name: "things.pathMatrixExploded",
  method: "GET",
  path: "/things/matrix-exploded/{}",
  segments: [{ name: "ids", style: MATRIX_EXPLODED }],
  answer: {},
};

const PATH_MATRIX_OBJECT: Operation = {
  name: "things.pathMatrixObject",
  method: "GET",
  path: "/things/matrix-object/{}",
  segments: [{ name: "size", style: MATRIX }],
  answer: {},
};

const PATH_MATRIX_OBJECT_EXPLODED: Operation = {
  name: "things.pathMatrixObjectExploded",
  method: "GET",
  path: "/things/matrix-object-exploded/{}",
  segments: [{ name: "size", style: MATRIX_EXPLODED }],
  answer: {},
};

const PATH_JSON: Operation = {
  name: "things.pathJson",
  method: "GET",
  path: "/things/json/{}",
  segments: [{ name: "filter", style: JSON_STYLE }],
  answer: {},
};

const QUERY_OBJECTS: Operation = {
  name: "things.queryObjects",
  method: "GET",
  path: "/things/query-objects",
  parameters: [
    { in: "query", name: "comma", style: "comma" },
    { in: "query", name: "pipe", style: "pipe" },
    { in: "query", name: "space", style: "space" },
  ],
  answer: {},
};

const QUERY_SPREAD: Operation = {
  name: "things.querySpread",
  method: "GET",
  path: "/things/query-spread",
  parameters: [
    {
      in: "query",
      name: "filter",
      key: "filter",
      style: "spread",
      required: true,
    },
    { in: "query", name: "paging", key: "paging", style: "spread" },
    { in: "query", name: "limit" },
  ],
  answer: {},
};

const QUERY_JSON: Operation = {
  name: "things.queryJson",
  method: "GET",
  path: "/things/query-json",
  parameters: [
    { in: "query", name: "filter", style: JSON_STYLE },
    { in: "query", name: "ids", style: JSON_STYLE },
    { in: "query", name: "word", style: JSON_STYLE },
    { in: "query", name: "any", style: JSON_STYLE },
  ],
  answer: {},
};

const QUERY_NAMES: Operation = {
  name: "things.queryNames",
  method: "GET",
  path: "/things/query-names",
  parameters: [
    { in: "query", name: "filter[name]" },
    { in: "query", name: "$top" },
    { in: "query", name: "class" },
    { in: "query", name: "X-Foo" },
  ],
  answer: {},
};

const HEADERS: Operation = {
  name: "things.headers",
  method: "GET",
  path: "/things/headers",
  parameters: [
    { in: "header", name: "X-List" },
    { in: "header", name: "X-Object" },
    { in: "header", name: "X-Pairs", style: HEADER_PAIRS },
    { in: "header", name: "X-Json", style: JSON_HEADER },
    { in: "header", name: "X-Word", style: JSON_HEADER },
  ],
  answer: {},
};

const COOKIES: Operation = {
  name: "things.cookies",
  method: "GET",
  path: "/things/cookies",
  parameters: [
    { in: "cookie", name: "list", style: COMMA },
    { in: "cookie", name: "object", style: COMMA },
    { in: "cookie", name: "json", style: JSON_STYLE },
  ],
  answer: {},
};

const SEARCH: Operation = {
  name: "things.search",
  method: "QUERY",
  path: "/things",
  body: JSON_BODY,
  answer: {},
};

const SEARCH_ANY: Operation = {
  name: "things.searchAny",
  method: "QUERY",
  path: "/things/any",
  body: JSON_BODY,
  answer: {},
};

const GET_ACL: Operation = {
  name: "things.getAcl",
  method: "GET",
  path: "/things",
  parameters: [{ in: "query", name: "part", value: "acl" }],
  answer: {},
};

const GET_TAGS: Operation = {
  name: "things.getTags",
  method: "GET",
  path: "/things",
  parameters: [{ in: "query", name: "part", value: "tags" }],
  answer: {},
};

const TARGET_A: Operation = {
  name: "things.targetA",
  method: "POST",
  path: "/things",
  parameters: [{ in: "header", name: "X-Target", value: "A" }],
  answer: {},
};

const TARGET_B: Operation = {
  name: "things.targetB",
  method: "POST",
  path: "/things",
  parameters: [{ in: "header", name: "X-Target", value: "B" }],
  answer: {},
};

/** Parameters of `queryObjects`. */
export interface QueryObjectsParams {
  /** Example: `{"width": 1, "height": 2}`. */
  comma?: types.SizeInput | undefined;
  /** Example: `{"width": 1}`. */
  pipe?: types.SizeInput | undefined;
  space?: Readonly<Record<string, string>> | undefined;
}

/** Parameters of `querySpread`. */
export interface QuerySpreadParams {
  filter: types.FilterInput;
  /** Example: `{"page": 2, "limit": 5}`. */
  paging?: types.PageInput | undefined;
  limit?: number | bigint | undefined;
}

/** Parameters of `queryJson`. */
export interface QueryJsonParams {
  /** Example: `{"status": "a&b", "since": "2026-01-31"}`. */
  filter?: types.FilterInput | undefined;
  /** Example: `["a", "b,c"]`. */
  ids?: readonly string[] | undefined;
  /** Example: `a b`. */
  word?: string | undefined;
  /** Example: `{"a": [1, null]}`. */
  any?: unknown;
}

/** Parameters of `queryNames`. */
export interface QueryNamesParams {
  /** Example: `a`. */
  "filter[name]"?: string | undefined;
  /** Example: `1`. */
  $top?: number | bigint | undefined;
  /** Example: `b`. */
  class?: string | undefined;
  /** Example: `c`. */
  "X-Foo"?: string | undefined;
}

/** Parameters of `headers`. */
export interface HeadersParams {
  /** Example: `["a", "b"]`. */
  "X-List"?: readonly string[] | undefined;
  /** Example: `{"width": 1, "height": 2}`. */
  "X-Object"?: types.SizeInput | undefined;
  /** Example: `{"width": 1, "height": 2}`. */
  "X-Pairs"?: types.SizeInput | undefined;
  /** Example: `{"status": "é"}`. */
  "X-Json"?: types.FilterInput | undefined;
  /** Example: `a`. */
  "X-Word"?: string | undefined;
}

/** Parameters of `cookies`. */
export interface CookiesParams {
  /** Example: `["a", "b,c"]`. */
  list?: readonly string[] | undefined;
  /** Example: `{"width": 1, "height": 2}`. */
  object?: types.SizeInput | undefined;
  /** Example: `{"status": "a"}`. */
  json?: types.FilterInput | undefined;
}

/** What `search` sends. */
export interface SearchBody {
  status: string;
  since?: string | undefined;
  owner?: types.FilterOwnerInput | undefined;
  tags?: readonly string[] | undefined;
}

/** The resource `things`. */
export class Things extends APIResource {
  /**
   * `GET /things/compare/{base}...{head}`.
   *
   * @param head - Example: `a/b`.
   */
  compare(
    base: string,
    head: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(COMPARE, { path: [base, head], params }, options);
  }

  /** `GET /things/{id}.json`. */
  file(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(FILE, { path: [id], params }, options);
  }

  /** `POST /things/{id}:cancel`. */
  cancel(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(CANCEL, { path: [id], params }, options);
  }

  /** `GET /things/v{major}.{minor}`. */
  version(
    major: number | bigint,
    minor: number | bigint,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(VERSION, { path: [major, minor], params }, options);
  }

  /** `GET /things/joined/{a}{b}`. */
  joined(
    a: string,
    b: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(JOINED, { path: [a, b], params }, options);
  }

  /** `GET /things/hidden/.{a}`. */
  hidden(
    a: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(HIDDEN, { path: [a], params }, options);
  }

  /** `GET /things/{id}/copies/{id}/`. */
  twice(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(TWICE, { path: [id, id], params }, options);
  }

  /** `GET /things/a%20b//{id}`. */
  spaced(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(SPACED, { path: [id], params }, options);
  }

  /** `GET /things/comma/{ids}`. */
  pathComma(
    ids: readonly string[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_COMMA, { path: [ids], params }, options);
  }

  /** `GET /things/comma-object/{size}`. */
  pathCommaObject(
    size: types.SizeInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      PATH_COMMA_OBJECT,
      { path: [size], params },
      options,
    );
  }

  /** `GET /things/pairs/{size}`. */
  pathPairs(
    size: types.SizeInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_PAIRS, { path: [size], params }, options);
  }

  /** `GET /things/map/{size}`. */
  pathMap(
    size: Readonly<Record<string, number | bigint>>,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_MAP, { path: [size], params }, options);
  }

  /** `GET /things/label{id}`. */
  pathLabel(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_LABEL, { path: [id], params }, options);
  }

  /** `GET /things/label-list/{ids}`. */
  pathLabelList(
    ids: types.IdsInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_LABEL_LIST, { path: [ids], params }, options);
  }

  /**
   * `GET /things/label-exploded/{ids}`.
   *
   * @param ids - Example: `["a.b", "c"]`.
   */
  pathLabelExploded(
    ids: readonly string[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      PATH_LABEL_EXPLODED,
      { path: [ids], params },
      options,
    );
  }

  /** `GET /things/label-object/{size}`. */
  pathLabelObject(
    size: types.SizeInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      PATH_LABEL_OBJECT,
      { path: [size], params },
      options,
    );
  }

  /** `GET /things/matrix{id}`. */
  pathMatrix(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_MATRIX, { path: [id], params }, options);
  }

  /**
   * `GET /things/matrix-list/{ids}`.
   *
   * @param ids - Example: `["a", "b;c"]`.
   */
  pathMatrixList(
    ids: readonly string[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_MATRIX_LIST, { path: [ids], params }, options);
  }

  /** `GET /things/matrix-exploded/{ids}`. */
  pathMatrixExploded(
    ids: readonly string[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      PATH_MATRIX_EXPLODED,
      { path: [ids], params },
      options,
    );
  }

  /** `GET /things/matrix-object/{size}`. */
  pathMatrixObject(
    size: types.SizeInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      PATH_MATRIX_OBJECT,
      { path: [size], params },
      options,
    );
  }

  /** `GET /things/matrix-object-exploded/{size}`. */
  pathMatrixObjectExploded(
    size: types.SizeInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      PATH_MATRIX_OBJECT_EXPLODED,
      { path: [size], params },
      options,
    );
  }

  /** `GET /things/json/{filter}`. */
  pathJson(
    filter: types.FilterInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(PATH_JSON, { path: [filter], params }, options);
  }

  /** `GET /things/query-objects`. */
  queryObjects(
    params?: QueryObjectsParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(QUERY_OBJECTS, { params }, options);
  }

  /** `GET /things/query-spread`. */
  querySpread(
    params: QuerySpreadParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(QUERY_SPREAD, { params }, options);
  }

  /** `GET /things/query-json`. */
  queryJson(
    params?: QueryJsonParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(QUERY_JSON, { params }, options);
  }

  /** `GET /things/query-names`. */
  queryNames(
    params?: QueryNamesParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(QUERY_NAMES, { params }, options);
  }

  /** `GET /things/headers`. */
  headers(
    params?: HeadersParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(HEADERS, { params }, options);
  }

  /** `GET /things/cookies`. */
  cookies(
    params?: CookiesParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(COOKIES, { params }, options);
  }

  /** `QUERY /things`. */
  search(
    body: SearchBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(SEARCH, { body, params }, options);
  }

  /** `QUERY /things/any`. */
  searchAny(
    body?: unknown,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(SEARCH_ANY, { body, params }, options);
  }

  /** `GET /things`. */
  getAcl(params?: NoParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(GET_ACL, { params }, options);
  }

  /** `GET /things`. */
  getTags(params?: NoParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(GET_TAGS, { params }, options);
  }

  /** `POST /things`. */
  targetA(params?: NoParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(TARGET_A, { params }, options);
  }

  /** `POST /things`. */
  targetB(params?: NoParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(TARGET_B, { params }, options);
  }
}
