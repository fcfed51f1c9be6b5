// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/archive.yaml
/** The resource `archive`. */

import { ArchiveExtras } from "../extensions.js";
import * as tickets from "./archive/tickets.js";
import type { APIClient } from "../runtime/client.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { APIPromise } from "../runtime/promise.js";

const COUNT: Operation = {
  name: "archive.count",
  method: "GET",
  path: "/archive/count",
  answer: {
    kinds: ["number"],
    shape: () =>
      import("../shapes/archive.js").then((shapes) => shapes.COUNT_ANSWER),
  },
};

/** The resource `archive`. */
export class Archive extends ArchiveExtras {
  readonly tickets: tickets.Tickets;

  constructor(client: APIClient) {
    super(client);
    this.tickets = new tickets.Tickets(client);
  }

  /** `GET /archive/count`. */
  count(params?: NoParams, options?: RequestOptions): APIPromise<number> {
    return this.sender.call(COUNT, { params }, options);
  }
}
