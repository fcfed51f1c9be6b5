// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/keepers.yaml
/** Types of `zoo.keepers`. */

import type * as types_zoo_animals from "./animals.js";

export interface Keeper {
  name?: string;
  mood?: types_zoo_animals.Mood;
  friends?: types_zoo_animals.Animal[];
  favourite?: types_zoo_animals.Lion | types_zoo_animals.Parrot;
}

export interface KeeperInput {
  name?: string | undefined;
  mood?: types_zoo_animals.Mood | undefined;
  friends?: readonly types_zoo_animals.AnimalInput[] | undefined;
  favourite?:
    | types_zoo_animals.LionInput
    | types_zoo_animals.ParrotInput
    | undefined;
}

export interface Badge {
  code?: string;
  /** @deprecated Use code. */
  number: number;
  /** @deprecated Use code. */
  lastNumber: number;
  /** @deprecated It always was. */
  deprecated?: boolean;
}
