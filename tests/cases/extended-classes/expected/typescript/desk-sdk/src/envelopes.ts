// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/api.yaml
/** The objects around lists. */

import { CursorPagination } from "./runtime/cursor-pagination.js";
import { Envelope } from "./runtime/envelope.js";

export interface PageFields {
  next?: string;
}

export const PAGE = /* @__PURE__ */ new Envelope({
  items: "data",
  pagination: /* @__PURE__ */ new CursorPagination({
    parameter: "after",
    field: "next",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.PageFields),
});
