// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** The objects around lists. */

import { ArrayEnvelope } from "./runtime/array-envelope.js";
import { CursorPagination } from "./runtime/cursor-pagination.js";
import { Envelope } from "./runtime/envelope.js";
import { LinkPagination } from "./runtime/link-pagination.js";
import { NextUrlPagination } from "./runtime/next-url-pagination.js";
import { OffsetPagination } from "./runtime/offset-pagination.js";
import { PageNumberPagination } from "./runtime/page-number-pagination.js";

/** A part of a list. */
export interface SliceFields {
  /** Where the next slice starts. */
  next?: string | null;
  total?: number;
  links?: SliceFieldsLinks;
}

export interface RowsFields {
  count?: number;
}

export interface SheetFields {
  sheets?: number;
}

export interface ChainFields {
  further?: string | null;
}

export interface SliceFieldsLinks {
  self?: string;
  first?: string;
}

export const SLICE = /* @__PURE__ */ new Envelope({
  items: "data",
  keyedBy: "by",
  pagination: /* @__PURE__ */ new CursorPagination({
    parameter: "after",
    field: "next",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.SliceFields),
});

export const ROWS = /* @__PURE__ */ new Envelope({
  items: "rows",
  pagination: /* @__PURE__ */ new OffsetPagination({
    parameter: "skip",
    limit: "limit",
    total: "count",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.RowsFields),
});

export const SHEET = /* @__PURE__ */ new Envelope({
  items: "lines",
  pagination: /* @__PURE__ */ new PageNumberPagination({
    parameter: "sheet",
    first: 0,
    limit: "limit",
    totalPages: "sheets",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.SheetFields),
});

export const CHAIN = /* @__PURE__ */ new Envelope({
  items: "links",
  pagination: /* @__PURE__ */ new NextUrlPagination({ field: "further" }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.ChainFields),
});

/** An array, with nothing around it. */
export const ARRAY = /* @__PURE__ */ new ArrayEnvelope({
  pagination: /* @__PURE__ */ new LinkPagination({ relation: "more" }),
});
