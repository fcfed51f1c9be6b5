// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/ships.yaml
/** The resource `ships`. */

import * as envelopes from "../envelopes.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { Page, PagePromise } from "../runtime/pages.js";
import type { APIPromise } from "../runtime/promise.js";
import { REDIRECTS } from "../runtime/redirects.js";
import { APIResource } from "../runtime/resource.js";
import type * as types from "../types/ships.js";

const LIST: Operation = {
  name: "ships.list",
  method: "GET",
  path: "/ships",
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/ships.js").then((shapes) => shapes.Ship),
  },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "ships.get",
  method: "GET",
  path: "/ships/{}",
  segments: ["id"],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/ships.js").then((shapes) => shapes.Ship),
  },
};

const UPLOAD: Operation = {
  name: "ships.upload",
  method: "POST",
  path: "/ships/{}/papers",
  segments: ["id"],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/ships.js").then((shapes) => shapes.Ship),
  },
  baseUrl: "https://uploads.harbour.example/{version}",
  redirects: REDIRECTS,
};

const PAPERS: Operation = {
  name: "ships.papers",
  method: "GET",
  path: "/ships",
  parameters: [{ in: "query", name: "after" }],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/ships.js").then((shapes) => shapes.Ship),
  },
  envelope: envelopes.PAGE,
  baseUrl: "https://uploads.harbour.example",
};

/** Parameters of `papers`. */
export interface PapersParams {
  after?: string | undefined;
}

/** The resource `ships`. */
export class Ships extends APIResource {
  /** `GET /ships`. */
  list(
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Ship, envelopes.PageFields>, types.Ship> {
    return this.sender.list(LIST, { params }, options);
  }

  /** `GET /ships/{id}`. */
  get(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Ship> {
    return this.sender.call(GET, { path: [id], params }, options);
  }

  /** `POST /ships/{id}/papers`. */
  upload(
    id: string,
    body: Readonly<Record<string, unknown>>,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Ship> {
    return this.sender.call(UPLOAD, { path: [id], body, params }, options);
  }

  /** `GET /ships`. */
  papers(
    params?: PapersParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Ship, envelopes.PageFields>, types.Ship> {
    return this.sender.list(PAPERS, { params }, options);
  }
}
