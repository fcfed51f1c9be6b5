// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/delete.yaml
/** What replies of `delete` should be. */

import { oneOf, variants } from "../runtime/choices.js";
import { DATE_TIME } from "../runtime/formats.js";
import {
  BOOLEAN,
  INTEGER,
  STRING,
  list,
  object,
  ref,
  required,
} from "../runtime/shapes.js";
import type { Shape } from "../runtime/shapes.js";

export const Record_: Shape = object({
  constructor: STRING,
  ["__proto__"]: required(ref(() => Date_)),
  toString: ref(() => Promise),
  "a-b": INTEGER,
  "2fa": BOOLEAN,
  new: STRING,
  big: oneOf(9007199254740993n),
  "*/": STRING,
});

export const Date_: Shape = DATE_TIME;

export const Promise: Shape = object({ then: STRING });

export const Nothing: Shape = object({});

export const Code2fa: Shape = object({
  kind: oneOf("2fa"),
  at: ref(() => Date_),
});

export const Password: Shape = object({ kind: STRING });

export const Second: Shape = variants("kind", {
  "2fa": ref(() => Code2fa),
  word: ref(() => Password),
  phrase: ref(() => Password),
});

export const THEN_ANSWERS = { ["__proto__"]: list(ref(() => Second)) };
