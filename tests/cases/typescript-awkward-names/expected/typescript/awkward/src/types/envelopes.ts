// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/envelopes.yaml
/** Types of `envelopes`. */

import type { UnknownVariant } from "../runtime/unions.js";

export interface Cat {
  kind?: "cat";
  lives?: number;
}

export interface Dog {
  kind?: string | null;
  barks?: boolean;
}

export type Pet =
  | (Cat & { kind: "cat" })
  | (Dog & { kind: "dog" })
  | UnknownVariant<"kind">;

export type Yes = boolean;
