// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/api.yaml
/** The client of The Desk. */

import { CONFIG } from "./config.js";
import { DeskExtras } from "./extensions.js";
import * as archive from "./resources/archive.js";
import * as tickets from "./resources/tickets.js";
import type { BaseClientOptions } from "./runtime/client.js";

export interface ClientOptions extends BaseClientOptions {}

/** The client of The Desk. */
export class Desk extends DeskExtras {
  readonly archive = new archive.Archive(this);
  readonly tickets = new tickets.Tickets(this);

  constructor(options: ClientOptions = {}) {
    const { ...settings } = options;
    super(CONFIG, {
      ...settings,
      schemes: [],
      parameters: {},
    });
  }
}
