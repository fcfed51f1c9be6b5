// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/archived_tickets.yaml
/** Types of `archive.tickets`. */

export interface OldTicket {
  id: string;
  [name: string]: unknown;
}
