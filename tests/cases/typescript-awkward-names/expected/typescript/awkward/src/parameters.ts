// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/api.yaml
/** Parameters that operations share. */

import type { Parameter } from "./runtime/operation.js";

/** Parameters of the group `account`. */
export interface AccountParams {
  /** Can be given once, on the client. */
  account?: string | undefined;
  /** Can be given once, on the client. */
  settings?: string | undefined;
}

/** Parameters of the group `paging`. */
export interface PagingParams {
  after?: string | undefined;
}

export const ACCOUNT: readonly Parameter[] = [
  { in: "query", name: "account", client: true },
  { in: "query", name: "settings", client: true },
];

export const PAGING: readonly Parameter[] = [{ in: "query", name: "after" }];
