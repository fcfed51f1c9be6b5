// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/tickets.yaml
/** The resource `tickets`. */

import * as envelopes from "../envelopes.js";
import { TicketsExtras } from "../extensions.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { Page, PagePromise } from "../runtime/pages.js";
import type { APIPromise } from "../runtime/promise.js";
import type * as types from "../types/tickets.js";

const LIST: Operation = {
  name: "tickets.list",
  method: "GET",
  path: "/tickets",
  parameters: [{ in: "query", name: "after" }],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/tickets.js").then((shapes) => shapes.Ticket),
  },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "tickets.get",
  method: "GET",
  path: "/tickets/{}",
  segments: ["id"],
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/tickets.js").then((shapes) => shapes.Ticket),
  },
};

const UPDATE: Operation = {
  name: "tickets.update",
  method: "PATCH",
  path: "/tickets/{}",
  segments: ["id"],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () => import("../shapes/tickets.js").then((shapes) => shapes.Ticket),
  },
};

/** Parameters of `list`. */
export interface ListParams {
  after?: string | undefined;
}

/** What `update` sends. */
export interface UpdateBody {
  title?: string | undefined;
  is_open?: boolean | undefined;
}

/** The resource `tickets`. */
export class Tickets extends TicketsExtras {
  /** `GET /tickets`. */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Ticket, envelopes.PageFields>, types.Ticket> {
    return this.sender.list(LIST, { params }, options);
  }

  /** `GET /tickets/{id}`. */
  get(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Ticket> {
    return this.sender.call(GET, { path: [id], params }, options);
  }

  /** `PATCH /tickets/{id}`. */
  update(
    id: string,
    body: UpdateBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Ticket> {
    return this.sender.call(UPDATE, { path: [id], body, params }, options);
  }
}
