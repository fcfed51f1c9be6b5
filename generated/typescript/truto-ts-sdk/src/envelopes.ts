// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/api.yaml
/** The objects around lists. */

import { CursorPagination } from "./runtime/cursor-pagination.js";
import { Envelope } from "./runtime/envelope.js";

export interface PageFields {
  /** Give it as the parameter `next_cursor` to get the next page. */
  next_cursor?: string | null;
  /** The cursor of the page before. */
  prev_cursor?: string | null;
  /** The number of items. */
  result_count?: number;
  /** The items hold a part of their fields; `get` gives them whole. */
  is_partial_response?: boolean;
}

export const PAGE = /* @__PURE__ */ new Envelope({
  items: "result",
  keyedBy: "truto_key_by",
  pagination: /* @__PURE__ */ new CursorPagination({
    parameter: "next_cursor",
    field: "next_cursor",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.PageFields),
});
