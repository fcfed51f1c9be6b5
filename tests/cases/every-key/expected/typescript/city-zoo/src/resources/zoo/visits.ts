// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/visits.yaml
/** The resource `zoo.visits`. */

import * as envelopes from "../../envelopes.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { Page, PagePromise } from "../../runtime/pages.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type * as types from "../../types/zoo/visits.js";

const BY_DAY: Operation = {
  name: "zoo.visits.byDay",
  method: "GET",
  path: "/zoo/visits/by-day",
  parameters: [
    { in: "query", name: "skip" },
    { in: "query", name: "limit" },
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/visits.js").then((shapes) => shapes.Visit),
  },
  envelope: envelopes.ROWS,
  redirects: REDIRECTS,
};

const BY_GATE: Operation = {
  name: "zoo.visits.byGate",
  method: "GET",
  path: "/zoo/visits/by-gate",
  parameters: [
    { in: "query", name: "sheet" },
    { in: "query", name: "limit" },
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/visits.js").then((shapes) => shapes.Visit),
  },
  envelope: envelopes.SHEET,
  redirects: REDIRECTS,
};

const CHAINED: Operation = {
  name: "zoo.visits.chained",
  method: "GET",
  path: "/zoo/visits/chained",
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/visits.js").then((shapes) => shapes.Visit),
  },
  envelope: envelopes.CHAIN,
  redirects: REDIRECTS,
};

const ALL: Operation = {
  name: "zoo.visits.all",
  method: "GET",
  path: "/zoo/visits/all",
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/visits.js").then((shapes) => shapes.Visit),
  },
  envelope: envelopes.ARRAY,
  redirects: REDIRECTS,
};

/** Parameters of `byDay`. */
export interface ByDayParams {
  skip?: number | bigint | undefined;
  limit?: number | bigint | undefined;
}

/** Parameters of `byGate`. */
export interface ByGateParams {
  sheet?: number | bigint | undefined;
  limit?: number | bigint | undefined;
}

/** The resource `zoo.visits`. */
export class Visits extends APIResource {
  /** `GET /zoo/visits/by-day`. */
  byDay(
    params?: ByDayParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Visit, envelopes.RowsFields>, types.Visit> {
    return this.sender.list(BY_DAY, { params }, options);
  }

  /** `GET /zoo/visits/by-gate`. */
  byGate(
    params?: ByGateParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Visit, envelopes.SheetFields>, types.Visit> {
    return this.sender.list(BY_GATE, { params }, options);
  }

  /** `GET /zoo/visits/chained`. */
  chained(
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Visit, envelopes.ChainFields>, types.Visit> {
    return this.sender.list(CHAINED, { params }, options);
  }

  /** `GET /zoo/visits/all`. */
  all(
    params?: NoParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Visit, undefined>, types.Visit> {
    return this.sender.list(ALL, { params }, options);
  }
}
