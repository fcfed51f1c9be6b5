// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** How an array, an object or a single value stands in a path, a header or a cookie.
 *
 * The separators are the style's own; in a path or a cookie, those of a value are
 * escaped. */

import { isObject } from "./objects.js";
import type { ValueStyle } from "./operation.js";
import { pairsOf, textsOf } from "./parts.js";
import { percentEncoded } from "./percent-encoding.js";

/** `x,y`, and an object `b,x,c,y`. */
export const COMMA: ValueStyle = {
  text: (value, name) => joined(encodedTexts(value, name), ","),
};

/** `x,y`, and an object `b=x,c=y`. */
export const PAIRS: ValueStyle = {
  text: (value, name) => joined(encodedPairs(value, name), ","),
};

/** `.x,y`, and an object `.b,x,c,y`. */
export const LABEL: ValueStyle = {
  text: (value, name) => labelled(joined(encodedTexts(value, name), ",")),
};

/** `.x.y`, and an object `.b=x.c=y`. */
export const LABEL_EXPLODED: ValueStyle = {
  text(value, name) {
    // A dot would stay as it is: to a URL it is no separator.
    const texts = encodedPairs(value, name).map((text) =>
      text.replaceAll(".", "%2E"),
    );
    return labelled(joined(texts, "."));
  },
};

/** `;a=x,y`, and an object `;a=b,x,c,y`. */
export const MATRIX: ValueStyle = {
  text(value, name) {
    const texts = encodedTexts(value, name);
    if (texts.length === 0) return undefined;
    return parameterText(percentEncoded(name, name), texts.join(","));
  },
};

/** `;a=x;a=y`, and an object `;b=x;c=y`. */
export const MATRIX_EXPLODED: ValueStyle = {
  text(value, name) {
    const pairs = isObject(value)
      ? pairsOf(value, name)
      : textsOf(value, name).map((text) => [name, text] as const);
    const texts = pairs.map(([key, text]) =>
      parameterText(percentEncoded(key, name), percentEncoded(text, name)),
    );
    return joined(texts, "");
  },
};

/** `b=x,c=y` in a header, where nothing can be escaped. */
export const HEADER_PAIRS: ValueStyle = {
  text(value, name) {
    const pairs = pairsOf(value, name);
    if (pairs.flat().some((text) => /[,=]/.test(text))) {
      throw new RangeError(
        `${name} has a comma or = in it, which separate its parts`,
      );
    }
    return joined(
      pairs.map((pair) => pair.join("=")),
      ",",
    );
  },
};

function encodedTexts(value: unknown, name: string): string[] {
  return textsOf(value, name).map((text) => percentEncoded(text, name));
}

/** Of an object `b=x`, of anything else the text. */
function encodedPairs(value: unknown, name: string): string[] {
  if (!isObject(value)) return encodedTexts(value, name);
  return pairsOf(value, name).map((pair) =>
    pair.map((text) => percentEncoded(text, name)).join("="),
  );
}

function joined(
  texts: readonly string[],
  separator: string,
): string | undefined {
  const text = texts.join(separator);
  return text === "" ? undefined : text;
}

function labelled(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `.${text}`;
}

function parameterText(name: string, text: string): string {
  return text === "" ? `;${name}` : `;${name}=${text}`;
}
