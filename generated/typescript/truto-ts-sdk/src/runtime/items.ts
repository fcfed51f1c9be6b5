// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The items of a list, wherever they are in a reply. */

import type { Items, Reading } from "./pagination.js";
import { ABSENT, inside, isObject, mismatchError } from "./places.js";
import type { Place } from "./places.js";

/** The items of a page. Null in their place is told, and is none. */
export function readItems(
  value: unknown,
  place: Place | undefined,
  reading: Reading,
): Items {
  const expected = reading.isKeyed ? "object" : "array";
  if (value === null && place !== undefined) {
    reading.tell(place, expected, null);
    return reading.isKeyed ? {} : [];
  }
  if (reading.isKeyed && isObject(value)) {
    return keyed(value, place, reading);
  }
  if (!reading.isKeyed && Array.isArray(value)) {
    return listed(value, place, reading);
  }
  const wanted = value === ABSENT ? "a value" : expected;
  throw mismatchError(place, wanted, value);
}

function keyed(
  items: Record<string, unknown>,
  place: Place | undefined,
  { item, tell }: Reading,
): Items {
  if (item !== undefined) {
    const at = inside(place, undefined);
    for (const [key, value] of Object.entries(items)) {
      items[key] = item.read(value, at, tell);
    }
  }
  return items;
}

function listed(
  items: unknown[],
  place: Place | undefined,
  { item, tell }: Reading,
): Items {
  if (item !== undefined) {
    for (const [index, value] of items.entries()) {
      items[index] = item.read(value, inside(place, index), tell);
    }
  }
  return items;
}
