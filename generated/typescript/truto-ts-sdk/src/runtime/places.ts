// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What kind of data a value is, and where in a reply it is. */

import { ExactNumber } from "./exact-numbers.js";
import type { Kind } from "./operation.js";

/** In place of a value where there is none. */
export const ABSENT = Symbol("nothing");

/** The way from the top of a reply to a value, last step first. */
export interface Place {
  readonly around: Place | undefined;
  /** A field, an index, or undefined for the key of a map, which is data. */
  readonly key: string | number | undefined;
  readonly depth: number;
}

/** Takes what is not as described. */
export type Tell = (
  place: Place | undefined,
  expected: string,
  value: unknown,
) => void;

/** A reply that cannot be used. The message shows nothing of it. */
export class ReplyError extends Error {
  readonly path: string;

  constructor(message: string, path = "$") {
    super(message);
    this.path = path;
  }
}

export function mismatchError(
  place: Place | undefined,
  expected: string,
  value: unknown,
): ReplyError {
  const path = pathText(place);
  const found = kindText(value);
  return new ReplyError(
    `expected ${expected}, found ${found} at ${path}`,
    path,
  );
}

/** So deep a walk into a reply goes, with a stack to spare. */
const DEEPEST = 500;

/** The place of what `key` names in what is at `around`. */
export function inside(
  around: Place | undefined,
  key: string | number | undefined,
): Place {
  const place = { around, key, depth: (around?.depth ?? 0) + 1 };
  if (place.depth > DEEPEST) {
    throw new ReplyError(`nested more than ${String(DEEPEST)} deep`);
  }
  return place;
}

/** A JSON path; the keys of maps are data and stay out of it. */
export function pathText(place: Place | undefined): string {
  const steps: string[] = [];
  for (let at = place; at !== undefined; at = at.around) {
    steps.unshift(stepText(at.key));
  }
  return `$${steps.join("")}`;
}

function stepText(key: Place["key"]): string {
  if (key === undefined) return "[...]";
  return typeof key === "number" ? `[${String(key)}]` : `.${key}`;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return kindOf(value) === "object";
}

/** Text; half a surrogate pair is none. */
export function isText(value: unknown): value is string {
  return typeof value === "string" && !/\p{Surrogate}/u.test(value);
}

/** The kind of a value that was read from JSON. */
export function kindOf(value: unknown): Kind {
  if (value === null) {
    return "null";
  }
  if (Array.isArray(value)) {
    return "array";
  }
  const type = typeof value;
  if (type === "boolean" || type === "string") return type;
  const isObject = type === "object" && !(value instanceof ExactNumber);
  return isObject ? "object" : "number";
}

/** What a value is, in words; it does not show the value. */
export function kindText(value: unknown): string {
  if (value === ABSENT) {
    return "nothing";
  }
  if (typeof value === "bigint") {
    return "an integer beyond 2^53";
  }
  if (typeof value === "string" && !isText(value)) {
    return "text that is not Unicode";
  }
  return kindOf(value);
}
