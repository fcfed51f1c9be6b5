// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/api.yaml
/** What the objects around lists should be. */

import { STRING, object } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";

export const PageFields: Shape = object({ next: STRING });
