// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The text of a single value in a path, a query, a header or a cookie. */

import { kindOf } from "./objects.js";

export function isScalar(value: unknown): boolean {
  return (
    ["string", "number", "bigint", "boolean"].includes(typeof value) ||
    value instanceof Date
  );
}

/** The one text of `value`; `name` is the argument's, for the message. */
export function scalarText(value: unknown, name: string): string {
  if (typeof value === "string") return value;
  if (typeof value === "number") return numberText(value, name);
  if (typeof value === "bigint" || typeof value === "boolean") {
    return String(value);
  }
  if (value instanceof Date) return dateText(value, name);
  throw new TypeError(`${name} takes a single value, not ${kindOf(value)}`);
}

export function dateText(value: Date, name: string): string {
  if (Number.isNaN(value.getTime())) {
    throw new RangeError(`${name} must be a valid Date`);
  }
  return value.toISOString();
}

function numberText(value: number, name: string): string {
  if (!Number.isFinite(value)) {
    throw new RangeError(`${name} must be a finite number`);
  }
  return String(value);
}
