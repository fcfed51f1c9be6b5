// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/api.yaml
/** The objects around lists. */

import type * as models from "./models.js";
import { Envelope } from "./runtime/envelope.js";
import { OffsetPagination } from "./runtime/offset-pagination.js";

export interface PageFields {
  by?: models.Person;
}

export const PAGE = /* @__PURE__ */ new Envelope({
  items: "data",
  pagination: /* @__PURE__ */ new OffsetPagination({
    parameter: "skip",
    limit: "limit",
  }),
  shape: () =>
    import("./envelope-shapes.js").then((shapes) => shapes.PageFields),
});
