// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/models.yaml
/** What replies of types that resources share should be. */

import { DECIMAL } from "./runtime/formats.js";
import { INTEGER, list, object, ref, required } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";
import * as shapes_orders from "./shapes/orders.js";

export const Order: Shape = object({
  id: required(INTEGER),
  total: DECIMAL,
  lines: list(ref(() => shapes_orders.Line)),
});
