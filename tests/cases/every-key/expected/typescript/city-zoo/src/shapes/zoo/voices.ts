// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/voices.yaml
/** What replies of `zoo.voices` should be. */

import { DECIMAL } from "../../runtime/formats.js";
import {
  INTEGER,
  STRING,
  list,
  map,
  nullable,
  object,
  ref,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Sound: Shape = object({
  id: required(INTEGER),
  text: STRING,
  loudness: DECIMAL,
});

export const Refusal: Shape = object({
  reason: required(STRING),
  fine: DECIMAL,
});

export const Troubles: Shape = list(ref(() => Refusal));

export const ListenDefaultError: Shape = object({ code: INTEGER });

export const TAPE_ANSWER = map(INTEGER);

export const FOLLOW_ANSWER = nullable(ref(() => Sound));
