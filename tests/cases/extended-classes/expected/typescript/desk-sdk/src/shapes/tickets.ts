// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/tickets.yaml
/** What replies of `tickets` should be. */

import { DATE } from "../runtime/formats.js";
import {
  BOOLEAN,
  STRING,
  list,
  object,
  ref,
  required,
} from "../runtime/shapes.js";
import type { Shape } from "../runtime/shapes.js";

export const Ticket: Shape = object({
  id: required(STRING),
  title: required(STRING),
  is_open: BOOLEAN,
  notes: list(ref(() => Note)),
});

export const Note: Shape = object({ text: STRING, written: DATE });
