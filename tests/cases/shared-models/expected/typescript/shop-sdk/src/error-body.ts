// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/api.yaml
/** The body of an error response. */

import type * as models from "./models.js";

export interface ErrorBody {
  reason?: string;
  culprit?: models.Person;
}
