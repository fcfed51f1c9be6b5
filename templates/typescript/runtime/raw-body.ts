// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Bodies that are text or bytes as they are given. */

import { bytesOf, isBytes } from "./contents.js";
import { kindOf } from "./objects.js";
import type { BodyFormat } from "./payload.js";
import { checkUnicode } from "./percent-encoding.js";

/** Text, sent in UTF-8, which its media type says. */
export function textBody(mediaType: string): BodyFormat {
  const isSaid = mediaType.toLowerCase().includes("charset=");
  const contentType = isSaid ? mediaType : `${mediaType}; charset=utf-8`;
  return {
    encode(body) {
      if (typeof body !== "string") {
        throw new TypeError(`the body is a string, not ${kindOf(body)}`);
      }
      checkUnicode(body, "the body");
      return { content: body, contentType, isReplayable: true };
    },
  };
}

export function bytesBody(mediaType: string): BodyFormat {
  return {
    encode(body) {
      if (!isBytes(body)) {
        throw new TypeError(`the body is bytes, not ${kindOf(body)}`);
      }
      return {
        content: bytesOf(body),
        contentType: mediaType,
        isReplayable: true,
      };
    },
  };
}
