// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/ships.yaml
/** What replies of `ships` should be. */

import { STRING, object, required } from "../runtime/shapes.js";
import type { Shape } from "../runtime/shapes.js";

export const Ship: Shape = object({ id: required(STRING), name: STRING });
