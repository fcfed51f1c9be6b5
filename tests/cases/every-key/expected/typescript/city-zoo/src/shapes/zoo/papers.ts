// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/papers.yaml
/** What replies of `zoo.papers` should be. */

import { union } from "../../runtime/choices.js";
import {
  BASE64URL,
  BYTES,
  DECIMAL,
  DURATION,
  UNIX_TIME,
} from "../../runtime/formats.js";
import {
  INTEGER,
  STRING,
  list,
  map,
  nullable,
  object,
  required,
} from "../../runtime/shapes.js";
import type { Shape } from "../../runtime/shapes.js";

export const Paper: Shape = object({
  id: required(BASE64URL),
  issued: required(UNIX_TIME),
  valid_for: DURATION,
  fee: nullable(DECIMAL),
  number: INTEGER,
  seal: BYTES,
  stamps: list(UNIX_TIME),
  marks: map(BASE64URL),
  until: union(UNIX_TIME, STRING),
  note: STRING,
  oldNumber: INTEGER,
});

export const Scan: Shape = BYTES;
