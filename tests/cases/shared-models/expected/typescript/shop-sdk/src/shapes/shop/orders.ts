// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/shop/orders.yaml
/** What replies of `shop.orders` should be. */

import * as modelShapes from "../../model-shapes.js";
import { DATE_TIME } from "../../runtime/formats.js";
import { STRING, list, object, ref, required } from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Order: Shape = object({
  id: required(STRING),
  buyer: required(ref(() => modelShapes.Person)),
  total: ref(() => modelShapes.Money),
  status: ref(() => modelShapes.Status),
  address: ref(() => Address),
  seller: ref(() => modelShapes.Party),
});

export const Address: Shape = object({ planet: STRING });

export const Call: Shape = object({
  at: DATE_TIME,
  by: ref(() => modelShapes.Person),
});

export const Buyers: Shape = list(ref(() => modelShapes.Person));
