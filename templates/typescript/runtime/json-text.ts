// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** JSON of what a caller gives: exact, or refused before anything is sent. */

import { isObject, kindOf } from "./objects.js";
import { dateText } from "./scalars.js";

const DEEPEST = 1000;

/** Like `JSON.stringify`, but a `bigint` is a number, an entry that is undefined
 * is left out, and what JSON would say otherwise than it was meant (NaN, a `Map`,
 * a function) is refused. */
export function stringifyJSON(value: unknown, name = "the body"): string {
  return textOf(value, name, new Set());
}

/** `around`: what the value stands in; `name` is for messages. */
function textOf(value: unknown, name: string, around: Set<unknown>): string {
  switch (typeof value) {
    case "string":
      return JSON.stringify(value);
    case "number":
      return numberText(value, name);
    case "bigint":
    case "boolean":
      return String(value);
    case "object":
      return value === null ? "null" : objectText(value, name, around);
    default:
      throw noPlace(value);
  }
}

function numberText(value: number, name: string): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${name} has a number that is not finite`);
  }
  return JSON.stringify(value);
}

function objectText(value: object, name: string, around: Set<unknown>): string {
  if (value instanceof Date) return JSON.stringify(dateText(value, name));
  if (around.has(value)) throw new TypeError(`${name} contains itself`);
  if (around.size === DEEPEST) {
    throw new RangeError(`${name} is nested too deeply`);
  }
  around.add(value);
  const text = partsText(value, name, around);
  around.delete(value);
  return text;
}

function partsText(value: object, name: string, around: Set<unknown>): string {
  if (hasOwnForm(value)) return textOf(value.toJSON(), name, around);
  if (Array.isArray(value)) {
    const items = Array.from(value, (item) => textOf(item, name, around));
    return `[${items.join(",")}]`;
  }
  if (!isObject(value)) throw noPlace(value);
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .map(
      ([key, field]) => `${JSON.stringify(key)}:${textOf(field, name, around)}`,
    );
  return `{${fields.join(",")}}`;
}

/** What says itself how it stands in JSON, as classes of exact numbers do. */
function hasOwnForm(value: object): value is { toJSON: () => unknown } {
  return "toJSON" in value && typeof value.toJSON === "function";
}

function noPlace(value: unknown): TypeError {
  return new TypeError(`JSON has no place for ${kindOf(value)}`);
}
