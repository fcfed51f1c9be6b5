// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/models.yaml
/** Types that resources share. */

import type * as types_shop_orders from "./types/shop/orders.js";

/** Who buys and sells. */
export interface Person {
  id: string;
  /** Example: `Ada`. */
  name: string;
  born?: string;
  home?: Address;
  friends?: Person[];
  contact?: PersonContact;
}

/** Who buys and sells. */
export interface PersonInput {
  /** Example: `Ada`. */
  name: string;
  born?: string | undefined;
  home?: AddressInput | undefined;
  friends?: readonly PersonInput[] | undefined;
  contact?: PersonContactInput | undefined;
}

export interface PersonContact {
  email?: string;
  calls?: types_shop_orders.Call[];
}

export interface PersonContactInput {
  email?: string | undefined;
  calls?: readonly types_shop_orders.CallInput[] | undefined;
}

export interface Address {
  street: string;
}

export interface AddressInput {
  street: string;
  password?: string | undefined;
}

export type Statuses = Status[];

export type Status = "open" | "done" | (string & {});

/** An amount, exactly. */
export type Money = string;

export type Party = Person | string;

export interface Unused {
  a?: Status;
}
