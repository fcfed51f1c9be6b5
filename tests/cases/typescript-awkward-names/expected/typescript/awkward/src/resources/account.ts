// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/account.yaml
/** The resource `account`. */

import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";
import type * as types_delete from "../types/delete.js";

const GET: Operation = {
  name: "account.get",
  method: "GET",
  path: "/account",
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/delete.js").then((shapes) => shapes.Record_),
  },
};

/** The resource `account`. */
export class Account extends APIResource {
  /** `GET /account`. */
  get(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types_delete.Record_> {
    return this.sender.call(GET, { params }, options);
  }
}
