// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo.yaml
/** What replies of `zoo` should be. */

import { ANY, map } from "../runtime/shapes.js";

export const RATE_ANSWER = map(ANY);
