// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/orders.yaml
/** The resource `orders`. */

import type * as models from "../models.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";

const GET: Operation = {
  name: "orders.get",
  method: "GET",
  path: "/orders/{}",
  segments: ["id"],
  answer: {
    kinds: ["object"],
    shape: () => import("../model-shapes.js").then((shapes) => shapes.Order),
    exact: true,
  },
};

/** The resource `orders`. */
export class Orders extends APIResource {
  /** `GET /orders/{id}`. */
  get(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<models.Order> {
    return this.sender.call(GET, { path: [id], params }, options);
  }
}
