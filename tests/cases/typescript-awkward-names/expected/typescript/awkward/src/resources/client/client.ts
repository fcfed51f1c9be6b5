// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/deeper.yaml
/** The resource `client.client`. */

import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type * as types_delete from "../../types/delete.js";

const GET: Operation = {
  name: "client.client.get",
  method: "GET",
  path: "/deeper",
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/delete.js").then((shapes) => shapes.Record_),
  },
};

/** The resource `client.client`. */
export class Client extends APIResource {
  /** `GET /deeper`. */
  get(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types_delete.Record_> {
    return this.sender.call(GET, { params }, options);
  }
}
