// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/tickets.yaml
/** Types of `tickets`. */

/** Somebody's question. */
export interface Ticket {
  id: string;
  title: string;
  is_open?: boolean;
  notes?: Note[];
}

export interface Note {
  text?: string;
  written?: string;
}
