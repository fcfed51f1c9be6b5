// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/archived_tickets.yaml
/** What replies of `archive.tickets` should be. */

import { STRING, object, required } from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const OldTicket: Shape = object({ id: required(STRING) });
