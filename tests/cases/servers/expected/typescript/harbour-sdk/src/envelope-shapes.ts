// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/api.yaml
/** What the objects around lists should be. */

import { INTEGER, object } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";

export const PageFields: Shape = object({ total: INTEGER });
