// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A body that is one file. */

import { payloadOf } from "./contents.js";
import { checkedFile } from "./files.js";
import type { BodyFormat } from "./payload.js";

/** A file as it is; the content type that its caller says wins over the API's. */
export function fileBody(mediaType: string): BodyFormat {
  return {
    encode(body) {
      const { source, said } = checkedFile(body);
      return payloadOf(source, said ?? mediaType);
    },
  };
}
