// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/models_resource.yaml
/** What replies of `models` should be. */

import * as modelShapes from "../model-shapes.js";
import { list, ref } from "../runtime/shapes.js";

export const LIST_ANSWER = list(ref(() => modelShapes.Person));
