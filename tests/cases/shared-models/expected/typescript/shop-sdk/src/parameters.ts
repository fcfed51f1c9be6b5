// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/api.yaml
/** Parameters that operations share. */

import type * as models from "./models.js";
import type { Parameter } from "./runtime/operation.js";

/** Parameters of the group `paging`. */
export interface PagingParams {
  skip?: number | bigint | undefined;
  limit?: number | bigint | undefined;
  near?: models.AddressInput | undefined;
}

export const PAGING: readonly Parameter[] = [
  { in: "query", name: "skip" },
  { in: "query", name: "limit" },
  { in: "query", name: "near", style: "deepObject" },
];
