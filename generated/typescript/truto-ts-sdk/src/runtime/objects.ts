// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What kind of value an argument is, told without showing it. */

export type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is told by its fields: a `Map`, bytes or an array is not. */
export function isObject(value: unknown): value is Fields {
  return tag(value) === "Object";
}

/** Left out, in a place that has no null. */
export function isMissing(value: unknown): value is null | undefined {
  return value === undefined || value === null;
}

/** A field of the object's own: what every object inherits was not given. */
export function own(fields: Fields, name: string): unknown {
  return Object.hasOwn(fields, name) ? fields[name] : undefined;
}

/** The fields that were given: undefined is left out. */
export function defined(fields: Fields | undefined): Fields {
  const given = Object.entries(fields ?? {});
  return Object.fromEntries(given.filter(([, value]) => value !== undefined));
}

/** For messages, which do not show values. */
export function kindOf(value: unknown): string {
  if (value === null) return "null";
  return typeof value === "object" ? tag(value) : typeof value;
}

function tag(value: unknown): string {
  return Object.prototype.toString.call(value).slice("[object ".length, -1);
}
