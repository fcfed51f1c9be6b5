// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Bodies of JSON. */

import { stringifyJSON } from "./json-text.js";
import type { BodyFormat } from "./payload.js";

export function jsonBody(mediaType: string): BodyFormat {
  return {
    encode: (body) => ({
      content: stringifyJSON(body),
      contentType: mediaType,
      isReplayable: true,
    }),
  };
}

export const JSON_BODY: BodyFormat =
  /* @__PURE__ */ jsonBody("application/json");
