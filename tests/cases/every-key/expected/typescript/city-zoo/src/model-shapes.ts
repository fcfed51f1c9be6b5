// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/models.yaml
/** What replies of types that resources share should be. */

import {
  INTEGER,
  STRING,
  nullable,
  object,
  ref,
  required,
} from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";

export const Place: Shape = object({
  cage: required(STRING),
  floor: INTEGER,
  next_to: nullable(ref(() => Place)),
});
