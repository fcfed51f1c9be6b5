// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/animals.yaml
/** What replies of `zoo.animals` should be. */

import { oneOf, union, variants } from "../../runtime/choices.js";
import { BYTES, DATE, DATE_TIME, UUID } from "../../runtime/formats.js";
import {
  ANY,
  BOOLEAN,
  INTEGER,
  NUMBER,
  STRING,
  list,
  map,
  nullable,
  object,
  ref,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";
import * as shapes_zoo_keepers from "./keepers.js";

export const Animal: Shape = object({
  id: required(UUID),
  class: STRING,
  list: list(STRING),
  tags: list(STRING),
  field: list(list(INTEGER)),
  datetime: DATE_TIME,
  born: nullable(DATE),
  updatedAt: DATE_TIME,
  weight: NUMBER,
  legs: oneOf(0, 2, 4),
  fed: BOOLEAN,
  photo: BYTES,
  kind: oneOf("animal"),
  size: STRING,
  parent: ref(() => Animal),
  young: list(ref(() => Animal)),
  keeper: ref(() => shapes_zoo_keepers.Keeper),
  notes: map(ANY),
  scores: map(NUMBER),
  home: ref(() => Enclosure),
  food: ref(() => Food),
  guess: union(
    ref(() => Lion),
    ref(() => Parrot),
  ),
  mixed: union(STRING, INTEGER),
});

export const Enclosure: Shape = object({
  name: required(STRING),
  "geo:lat": NUMBER,
});

export const Food: Shape = variants("kind", {
  meat: ref(() => Meat),
  plants: ref(() => Plants),
});

export const Meat: Shape = object({ kind: required(STRING), grams: INTEGER });

export const Plants: Shape = object({
  kind: required(STRING),
  leaves: INTEGER,
});

export const Lion: Shape = object({ mane: BOOLEAN, roar: required(STRING) });

export const Parrot: Shape = object({ words: list(STRING) });

export const Mood: Shape = STRING;

export const Tags: Shape = list(STRING);

export const RenameResponse: Shape = object({ old: STRING, new: STRING });

export const GET_ANSWER = nullable(ref(() => Animal));
