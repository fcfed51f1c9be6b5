// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/api.yaml
/** The client of Orders. */

import { CONFIG } from "./config.js";
import * as orders from "./resources/orders.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";

export interface ClientOptions extends BaseClientOptions {}

/** The client of Orders. */
export class Orders extends APIClient {
  readonly orders = new orders.Orders(this);

  constructor(options: ClientOptions = {}) {
    const { ...settings } = options;
    super(CONFIG, {
      ...settings,
      schemes: [],
      parameters: {},
    });
  }
}
