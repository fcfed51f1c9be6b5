// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/api.yaml
/** The body of an error response. */

export interface ErrorBody {
  reason?: string;
}
