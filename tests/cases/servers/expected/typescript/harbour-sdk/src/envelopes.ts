// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/api.yaml
/** The objects around lists. */

import { Envelope } from "./runtime/envelope.js";
import { LinkPagination } from "./runtime/link-pagination.js";

export interface PageFields {
  total?: number;
}

export const PAGE = /* @__PURE__ */ new Envelope({
  items: "data",
  pagination: /* @__PURE__ */ new LinkPagination(),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.PageFields),
});
