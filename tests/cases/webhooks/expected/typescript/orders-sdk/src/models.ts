// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/models.yaml
/** Types that resources share. */

import type * as types_orders from "./types/orders.js";

export interface Order {
  id: number;
  total?: string;
  lines?: types_orders.Line[];
}
