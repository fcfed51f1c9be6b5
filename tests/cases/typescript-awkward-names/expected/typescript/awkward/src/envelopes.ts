// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/api.yaml
/** The objects around lists. */

import { CursorPagination } from "./runtime/cursor-pagination.js";
import { Envelope } from "./runtime/envelope.js";

export interface AFields {
  constructor?: string;
}

export interface ListFields {
  next?: string | null;
}

export const A_ = /* @__PURE__ */ new Envelope({
  items: "data",
  shape: () => import("./envelope-shapes.js").then((shapes) => shapes.AFields),
});

export const LIST = /* @__PURE__ */ new Envelope({
  items: "data",
  keyedBy: "by-key",
  pagination: /* @__PURE__ */ new CursorPagination({
    parameter: "after",
    field: "next",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.ListFields),
});
