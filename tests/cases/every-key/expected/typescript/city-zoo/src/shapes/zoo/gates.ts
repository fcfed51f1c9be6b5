// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/gates.yaml
/** What replies of `zoo.gates` should be. */

import { STRING, list, object } from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const PlanResponse: Shape = object({ gates: list(STRING) });
