// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/voices.yaml
/** Types of `zoo.voices`. */

/** What an animal says. */
export interface Sound {
  id: number;
  text?: string;
  loudness?: string;
}

/** Why there is nothing to hear. */
export interface Refusal {
  reason: string;
  fine?: string;
}

export type Troubles = Refusal[];

export interface ListenDefaultError {
  code?: number;
}
