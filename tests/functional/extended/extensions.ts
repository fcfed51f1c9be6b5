/** What the users of the desk's SDK add to its classes: this file is theirs. */

import type { Desk } from "./client.js";
import type { Tickets } from "./resources/tickets.js";
import { APIClient } from "./runtime/client.js";
import type { APIPromise } from "./runtime/promise.js";
import { APIResource } from "./runtime/resource.js";
import type { Ticket } from "./types/tickets.js";

export class DeskExtras extends APIClient {
  async first(this: Desk): Promise<Ticket | undefined> {
    for await (const ticket of this.tickets.list()) return ticket;
    return undefined;
  }
}

export class TicketsExtras extends APIResource {
  close(this: Tickets, id: string): APIPromise<Ticket> {
    return this.update(id, { is_open: false });
  }
}

export class ArchiveExtras extends APIResource {
  readonly name = "archive";
}
