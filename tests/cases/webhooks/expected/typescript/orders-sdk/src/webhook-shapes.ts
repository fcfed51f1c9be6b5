// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/api.yaml
/** What payloads should be. */

import * as modelShapes from "./model-shapes.js";
import { firstOf } from "./runtime/choices.js";
import { DATE_TIME, DECIMAL } from "./runtime/formats.js";
import { INTEGER, list, object, ref, required } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";
import * as shapes_orders from "./shapes/orders.js";

export const StockChangedPayload: Shape = object({
  items: required(list(ref(() => StockChangedPayloadItem))),
  at: required(DATE_TIME),
});

export const StockChangedPayloadItem: Shape = object({
  id: INTEGER,
  left: INTEGER,
});

export const LIST_PAYLOAD = list(ref(() => shapes_orders.Line));

export const AMOUNT_PAYLOAD = DECIMAL;

export const EITHER_PAYLOAD = firstOf(
  ref(() => modelShapes.Order),
  ref(() => shapes_orders.Line),
);
