// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** What the objects around lists should be. */

import { INTEGER, STRING, nullable, object, ref } from "./runtime/shapes.js";
import type { Shape } from "./runtime/shapes.js";

export const SliceFields: Shape = object({
  next: nullable(STRING),
  total: INTEGER,
  links: ref(() => SliceFieldsLinks),
});

export const RowsFields: Shape = object({ count: INTEGER });

export const SheetFields: Shape = object({ sheets: INTEGER });

export const ChainFields: Shape = object({ further: nullable(STRING) });

export const SliceFieldsLinks: Shape = object({ self: STRING, first: STRING });
