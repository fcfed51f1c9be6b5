// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The parts of a value that is more than one text: items, or keys and values. */

import { isMissing, isObject, kindOf } from "./objects.js";
import { scalarText } from "./scalars.js";

/** The entries of an object; what is null or undefined is left out. */
export function entriesOf(value: unknown, name: string): [string, unknown][] {
  if (!isObject(value)) {
    throw new TypeError(`${name} takes an object, not ${kindOf(value)}`);
  }
  return Object.entries(value).filter(([, entry]) => !isMissing(entry));
}

/** The texts of an object's keys and values. */
export function pairsOf(value: unknown, name: string): [string, string][] {
  return entriesOf(value, name).map(([key, entry]) => [
    key,
    scalarText(entry, name),
  ]);
}

/** The texts of an array's items, of an object's keys, each before its value, or of
 * a single value; what is null or undefined is left out. */
export function textsOf(value: unknown, name: string): string[] {
  if (isObject(value)) return pairsOf(value, name).flat();
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const given = items.filter((item) => !isMissing(item));
  return given.map((item) => scalarText(item, name));
}
