// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/envelopes.yaml
/** What replies of `envelopes` should be. */

import { oneOf, variants } from "../runtime/choices.js";
import {
  BOOLEAN,
  INTEGER,
  STRING,
  list,
  nullable,
  object,
  ref,
} from "../runtime/shapes.js";
import type { Shape } from "../runtime/shapes.js";

export const Cat: Shape = object({ kind: oneOf("cat"), lives: INTEGER });

export const Dog: Shape = object({ kind: nullable(STRING), barks: BOOLEAN });

export const Pet: Shape = variants("kind", {
  cat: ref(() => Cat),
  dog: ref(() => Dog),
});

export const CHOSEN_ANSWERS = { text: list(STRING) };

export const CLOSED_ANSWERS = { text: list(STRING) };
