// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/models.yaml
/** Types that resources share. */

/** Where something is in the zoo. */
export interface Place {
  /** Its number. Example: `B 7`. */
  cage: string;
  /** @deprecated There is but one. */
  floor?: number;
  next_to?: Place | null;
}

/** Where something is in the zoo. */
export interface PlaceInput {
  /** Its number. Example: `B 7`. */
  cage: string;
  /** @deprecated There is but one. */
  floor?: number | bigint | undefined;
  next_to?: PlaceInput | null | undefined;
}

/** What a visitor may have seen. */
export type SightInput = GlimpseInput | EncounterInput;

export interface GlimpseInput {
  animal?: string | undefined;
  seconds?: number | undefined;
}

/** From near. */
export interface EncounterInput {
  animal?: string | undefined;
  place?: PlaceInput | undefined;
}
