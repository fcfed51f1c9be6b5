// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/orders.yaml
/** Types of `orders`. */

export interface Line {
  sku: string;
  count?: number;
}
