// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/archived_tickets.yaml
/** The resource `archive.tickets`. */

import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type * as types from "../../types/archive/tickets.js";

const GET: Operation = {
  name: "archive.tickets.get",
  method: "GET",
  path: "/archive/tickets/{}",
  segments: ["id"],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/archive/tickets.js").then(
        (shapes) => shapes.OldTicket,
      ),
  },
};

/** The resource `archive.tickets`. */
export class Tickets extends APIResource {
  /** `GET /archive/tickets/{id}`. */
  get(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.OldTicket> {
    return this.sender.call(GET, { path: [id], params }, options);
  }
}
