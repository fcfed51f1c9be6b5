// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Headers and cookies: what could start another header never leaves.
 *
 * No message here shows the value: it may be a secret. */

import { isMissing } from "./objects.js";
import type { ValueStyle } from "./operation.js";
import { textsOf } from "./parts.js";
import { isScalar, scalarText } from "./scalars.js";

const NAME = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
const VALUE = /^(?:[!-~\x80-\xff](?:[ \t!-~\x80-\xff]*[!-~\x80-\xff])?)?$/;
const COOKIE = /^[!#-+\--:<-[\]-~]*$/;

export type HeaderFields = Readonly<Record<string, string | null | undefined>>;

/** Both; where they have a name in common, in whatever case, what `over` says.
 * Null and undefined are left out. */
export function mergedHeaders(
  given: HeaderFields = {},
  over: HeaderFields = {},
): Record<string, string> {
  const nearer = headerEntries(over);
  const names = new Set(nearer.map(([name]) => name.toLowerCase()));
  const kept = headerEntries(given).filter(
    ([name]) => !names.has(name.toLowerCase()),
  );
  return Object.fromEntries([...kept, ...nearer]);
}

function headerEntries(fields: HeaderFields): [string, string][] {
  return Object.entries(fields).flatMap(([name, value]) =>
    isMissing(value) ? [] : [[name, value] satisfies [string, string]],
  );
}

export function headerName(name: string): string {
  if (!NAME.test(name)) {
    throw new RangeError("a header's name has characters that it cannot have");
  }
  return name;
}

export function headerValue(value: unknown, name: string): string {
  const text = scalarText(value, name);
  if (!VALUE.test(text)) {
    throw new RangeError(`${name} has characters that a header cannot carry`);
  }
  return text;
}

/** The items of an array, the keys and values of an object, with commas between;
 * undefined where there are none. */
export function joinedText(value: unknown, name: string): string | undefined {
  if (isScalar(value)) return scalarText(value, name);
  const texts = textsOf(value, name);
  if (texts.some((text) => text.includes(","))) {
    throw new RangeError(
      `${name} has an item with a comma, which separates its items`,
    );
  }
  return texts.length === 0 ? undefined : texts.join(",");
}

/** Undefined where there is nothing to send. */
export function cookiePair(
  value: unknown,
  name: string,
  style?: ValueStyle,
): string | undefined {
  if (isMissing(value)) return undefined;
  if (style !== undefined) {
    // It has escaped what no cookie can carry.
    const said = style.text(value, name);
    return said === undefined ? undefined : `${name}=${said}`;
  }
  const text = scalarText(value, name);
  if (!COOKIE.test(text)) {
    throw new RangeError(`${name} has characters that a cookie cannot carry`);
  }
  return `${name}=${text}`;
}
