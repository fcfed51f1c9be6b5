// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/models.yaml
/** What replies of types that resources share should be. */

import { union } from "./runtime/choices.js";
import { DATE, DECIMAL } from "./runtime/formats.js";
import { STRING, list, object, ref, required } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";
import * as shapes_shop_orders from "./shapes/shop/orders.js";

export const Person: Shape = object({
  id: required(STRING),
  name: required(STRING),
  born: DATE,
  home: ref(() => Address),
  friends: list(ref(() => Person)),
  contact: ref(() => PersonContact),
});

export const PersonContact: Shape = object({
  email: STRING,
  calls: list(ref(() => shapes_shop_orders.Call)),
});

export const Address: Shape = object({ street: required(STRING) });

export const Statuses: Shape = list(ref(() => Status));

export const Status: Shape = STRING;

export const Money: Shape = DECIMAL;

export const Party: Shape = union(
  ref(() => Person),
  STRING,
);

export const Unused: Shape = object({ a: ref(() => Status) });
