// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/keepers.yaml
/** What replies of `zoo.keepers` should be. */

import { union } from "../../runtime/choices.js";
import {
  BOOLEAN,
  INTEGER,
  STRING,
  list,
  object,
  ref,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";
import * as shapes_zoo_animals from "./animals.js";

export const Keeper: Shape = object({
  name: STRING,
  mood: ref(() => shapes_zoo_animals.Mood),
  friends: list(ref(() => shapes_zoo_animals.Animal)),
  favourite: union(
    ref(() => shapes_zoo_animals.Lion),
    ref(() => shapes_zoo_animals.Parrot),
  ),
});

export const Badge: Shape = object({
  code: STRING,
  number: required(INTEGER),
  lastNumber: required(INTEGER),
  deprecated: BOOLEAN,
});

export const SEARCH_ANSWER = list(ref(() => Keeper));

export const SEARCH_ANSWERS = { ids: list(STRING) };

export const COUNT_ANSWER = INTEGER;
