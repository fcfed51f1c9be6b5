// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/shop/orders.yaml
/** Types of `shop.orders`. */

import type * as models from "../../models.js";

export interface Order {
  id: string;
  buyer: models.Person;
  total?: models.Money;
  status?: models.Status;
  address?: Address;
  seller?: models.Party;
}

/** Its own, which is another one. */
export interface Address {
  planet?: string;
}

/** Its own, which is another one. */
export interface AddressInput {
  planet?: string | undefined;
}

export interface Call {
  at?: string;
  by?: models.Person;
}

export interface CallInput {
  at?: string | Date | undefined;
  by?: models.PersonInput | undefined;
}

export type Buyers = models.Person[];
