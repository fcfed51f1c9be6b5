// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** Parameters that operations share. */

import type { Parameter } from "./runtime/operation.js";

/** Paging. How lists are cut. */
export interface PagingParams {
  /** Items on a page. Default: `20`. Example: `50`. */
  limit?: number | bigint | undefined;
  after?: string | undefined;
  /** Key the items by this field. */
  by?: string | undefined;
}

/** Visitor. */
export interface VisitorParams {
  /** Who asks. Can be given once, on the client. */
  visitor?: string | undefined;
  /** @deprecated Use the request id. */
  "X-Trace"?: number | bigint | undefined;
  /** A session. (Inferred.) */
  zoo_session?: string | undefined;
}

export const PAGING: readonly Parameter[] = [
  { in: "query", name: "limit" },
  { in: "query", name: "after" },
  { in: "query", name: "by" },
];

export const VISITOR: readonly Parameter[] = [
  {
    in: "header",
    name: "X-Visitor",
    key: "visitor",
    required: true,
    client: true,
  },
  { in: "header", name: "X-Trace" },
  { in: "cookie", name: "zoo_session" },
];
