// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/orders.yaml
/** What replies of `orders` should be. */

import { INTEGER, STRING, object, required } from "../runtime/shapes.js";
import type { Shape } from "../runtime/shapes.js";

export const Line: Shape = object({ sku: required(STRING), count: INTEGER });
