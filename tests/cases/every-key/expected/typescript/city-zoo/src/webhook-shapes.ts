// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** What payloads should be. */

import * as modelShapes from "./model-shapes.js";
import { STRING, object, ref, required } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";

export const GateOpenedPayload: Shape = object({
  gate: required(STRING),
  place: ref(() => modelShapes.Place),
});
