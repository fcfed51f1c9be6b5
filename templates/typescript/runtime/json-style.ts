// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A parameter that is JSON. */

import { stringifyJSON } from "./json-text.js";
import type { ValueStyle } from "./operation.js";
import { percentEncoded } from "./percent-encoding.js";

/** Percent-encoded, for a URL or a cookie. */
export const JSON_STYLE: ValueStyle = {
  text: (value, name) => percentEncoded(stringifyJSON(value, name), name),
};

/** In ASCII, as JSON itself escapes what is not. */
export const JSON_HEADER: ValueStyle = {
  text: (value, name) =>
    stringifyJSON(value, name).replace(/[^ -~]/g, (character) => {
      const code = character.charCodeAt(0).toString(16).padStart(4, "0");
      return `\\u${code}`;
    }),
};
