// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Headers and cookies: what could start another header never leaves.
 *
 * No message here shows the value: it may be a secret. */

import { isMissing } from "./objects.js";
import { scalarText } from "./scalars.js";

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

/** The text of a value; the items of a list are separated by commas. */
export function headerValue(value: unknown, name: string): string {
  const text = Array.isArray(value)
    ? listText(value, name)
    : scalarText(value, name);
  if (!VALUE.test(text)) {
    throw new RangeError(`${name} has characters that a header cannot carry`);
  }
  return text;
}

function listText(values: readonly unknown[], name: string): string {
  const given = values.filter((value) => !isMissing(value));
  const texts = given.map((value) => scalarText(value, name));
  if (texts.some((text) => text.includes(","))) {
    throw new RangeError(
      `${name} has an item with a comma, which separates its items`,
    );
  }
  return texts.join(",");
}

export function cookiePair(value: unknown, name: string): string {
  const text = scalarText(value, name);
  if (!COOKIE.test(text)) {
    throw new RangeError(`${name} has characters that a cookie cannot carry`);
  }
  return `${name}=${text}`;
}
