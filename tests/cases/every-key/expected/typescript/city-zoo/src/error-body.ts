// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** The body of an error response. */

export interface ErrorBody {
  detail?: string;
  /** No retry helps. */
  fatal?: boolean;
  /** A number of ours. */
  code?: number;
  causes?: ErrorBodyCaus[];
}

export interface ErrorBodyCaus {
  field?: string;
  why?: string;
}
