// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Query parameters, in the style that the API reads. */

import { isMissing, isObject, kindOf } from "./objects.js";
import type { Style, ValueStyle } from "./operation.js";
import { textsOf } from "./parts.js";
import { percentEncoded } from "./percent-encoding.js";
import { isScalar, scalarText } from "./scalars.js";

const DEEPEST = 100;

/** What stands between the items of a list, the keys and values of an object; a
 * comma in one is escaped, the others cannot be told from it. */
const SEPARATORS: Partial<Record<Style, string>> = {
  comma: ",",
  space: "%20",
  pipe: "%7C",
  newline: "%0A",
};

/** `name=value`, or several joined by `&`, or "" if there is nothing to send. */
export function queryText(
  name: string,
  style: Style | ValueStyle,
  value: unknown,
): string {
  const key = percentEncoded(name, "the name of a query parameter");
  if (typeof style !== "string")
    return `${key}=${style.text(value, name) ?? ""}`;
  if (style === "plain") return `${key}=${encoded(value, name)}`;
  if (style === "deepObject" || style === "spread") {
    return deepTexts(key, value, name, []).join("&");
  }
  const texts = textsOf(value, name).map((text) => percentEncoded(text, name));
  const separator = SEPARATORS[style];
  if (separator !== undefined && !isScalar(value)) {
    return separatedText(key, texts, separator, name);
  }
  const listKey = style === "brackets" ? `${key}[]` : key;
  return texts.map((text) => `${listKey}=${text}`).join("&");
}

function encoded(value: unknown, name: string): string {
  return percentEncoded(scalarText(value, name), name);
}

function separatedText(
  key: string,
  texts: readonly string[],
  separator: string,
  name: string,
): string {
  if (texts.some((text) => text.includes(separator))) {
    throw new RangeError(`${name} has an item with the separator in it`);
  }
  return texts.length === 0 ? "" : `${key}=${texts.join(separator)}`;
}

/** `key[a][b]=x`, and `key[a][]=x` for each item of a list. */
function deepTexts(
  key: string,
  value: unknown,
  name: string,
  around: readonly unknown[],
): string[] {
  if (isMissing(value)) return [];
  if (isScalar(value)) return [`${key}=${encoded(value, name)}`];
  if (around.includes(value)) throw new TypeError(`${name} contains itself`);
  if (around.length === DEEPEST) {
    const most = String(DEEPEST);
    throw new RangeError(`${name} is nested more than ${most} deep`);
  }
  const inside = [...around, value];
  return partsOf(value, name).flatMap(([part, item]) =>
    deepTexts(`${key}[${part}]`, item, name, inside),
  );
}

function partsOf(value: unknown, name: string): [string, unknown][] {
  if (Array.isArray(value)) {
    return value.map((item): [string, unknown] => ["", item]);
  }
  if (!isObject(value)) {
    throw new TypeError(`${name} cannot send ${kindOf(value)}`);
  }
  return Object.entries(value).map(([key, item]) => [encoded(key, name), item]);
}
