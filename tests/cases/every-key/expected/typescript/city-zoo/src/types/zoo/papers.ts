// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/papers.yaml
/** Types of `zoo.papers`. */

/** A paper of the archive. */
export interface Paper {
  /** Its number. Example: `_-8`. */
  id: string;
  /** Example: `1706695200.5`. */
  issued: number;
  /** Default: `P30DT12H`. */
  valid_for?: string;
  /** Example: `12.50`. */
  fee?: string | null;
  /** Example: `9007199254740993`. */
  number?: number;
  /** Base64. */
  seal?: string;
  stamps?: number[];
  marks?: Record<string, string>;
  /** A time or a word. */
  until?: number | string;
  note?: string;
  /** @deprecated Use number. */
  oldNumber?: number;
}

/** A picture of a paper. */
export type Scan = string;

export interface ApplyHomeInput {
  city?: string | undefined;
  rooms?: readonly (number | bigint)[] | undefined;
}
