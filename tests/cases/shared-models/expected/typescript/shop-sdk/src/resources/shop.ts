// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/api.yaml
/** The resource `shop`. */

import * as orders from "./shop/orders.js";
import type { APIClient } from "../runtime/client.js";
import { APIResource } from "../runtime/resource.js";

/** The resource `shop`. */
export class Shop extends APIResource {
  readonly orders: orders.Orders;

  constructor(client: APIClient) {
    super(client);
    this.orders = new orders.Orders(client);
  }
}
