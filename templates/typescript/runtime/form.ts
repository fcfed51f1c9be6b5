// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Bodies that are forms, as `application/x-www-form-urlencoded`. */

import { isObject } from "./objects.js";
import type { Style } from "./operation.js";
import { entriesOf } from "./parts.js";
import type { BodyFormat } from "./payload.js";
import { queryText } from "./query.js";
import { isScalar } from "./scalars.js";

/** Its fields are written as query parameters are: `a=x`, a list `a=x&a=y`, an
 * object `a[b][c]=x` and a list in it `a[b][]=x`. A form has no null: it is not
 * sent. */
export const FORM: BodyFormat = {
  encode(body) {
    const texts = entriesOf(body, "the form").map(([name, value]) =>
      queryText(name, styleOf(value), value),
    );
    return {
      content: texts.filter((text) => text !== "").join("&"),
      contentType: "application/x-www-form-urlencoded",
      isReplayable: true,
    };
  },
};

function styleOf(value: unknown): Style {
  if (isScalar(value)) return "plain";
  return Array.isArray(value) && !value.some(isObject)
    ? "repeated"
    : "deepObject";
}
