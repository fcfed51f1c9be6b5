// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/api.yaml
/** The objects around lists. */

import { Envelope } from "./runtime/envelope.js";

export interface AFields {
  constructor?: string;
}

export const A_ = /* @__PURE__ */ new Envelope({
  items: "data",
  shape: () => import("./shapes/envelopes.js").then((shapes) => shapes.AFields),
});
