// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Text and numbers that have a form. */

import { ExactNumber } from "./exact-numbers.js";
import { isText } from "./places.js";
import { Scalar, type Shape } from "./shapes.js";

const DATE_FORM = /^(\d{4})-(\d\d)-(\d\d)$/;
const TIME_FORM =
  /^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d+)?(Z|[+-]([01]\d|2[0-3]):?[0-5]\d)?$/i;
const UUID_FORM = /^[\da-f]{8}-?([\da-f]{4}-?){3}[\da-f]{12}$/i;
const DURATION_FORM =
  /^[+-]?P(?=.)(\d+W|(\d+([.,]\d+)?D)?(T(?=\d)(\d+([.,]\d+)?H)?(\d+([.,]\d+)?M)?(\d+([.,]\d+)?S)?)?)$/i;
const DECIMAL_FORM = /^[+-]?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;
const BASE64_FORM = /^[A-Za-z\d+/]*={0,2}$/;
const BASE64URL_FORM = /^[\w-]*={0,2}$/;
/** The last second of the year 9999. */
const LAST_SECOND = 253_402_300_799;

export const DATE: Shape = /* @__PURE__ */ new Scalar("date", isDate);
export const DATE_TIME: Shape = /* @__PURE__ */ new Scalar(
  "date-time",
  isDateTime,
);
export const DURATION: Shape = /* @__PURE__ */ text("duration", DURATION_FORM);
export const UUID: Shape = /* @__PURE__ */ text("uuid", UUID_FORM);
export const BYTES: Shape = /* @__PURE__ */ new Scalar(
  "base64",
  (value) => isText(value) && value.length % 4 === 0 && BASE64_FORM.test(value),
);
export const BASE64URL: Shape = /* @__PURE__ */ text(
  "base64url",
  BASE64URL_FORM,
);
export const UNIX_TIME: Shape = /* @__PURE__ */ new Scalar(
  "number of seconds",
  isUnixTime,
);

/** A number that is not rounded: it is given as text, however it came. */
class Decimal extends Scalar {
  constructor() {
    super("decimal", (value) => isText(value) && DECIMAL_FORM.test(value));
  }

  override understood(value: unknown): unknown {
    return value instanceof ExactNumber ? value.text : value;
  }
}

export const DECIMAL: Shape = /* @__PURE__ */ new Decimal();

function text(name: string, form: RegExp): Shape {
  return new Scalar(name, (value) => isText(value) && form.test(value));
}

function isDate(value: unknown): boolean {
  const parts = typeof value === "string" ? DATE_FORM.exec(value) : null;
  if (parts === null) {
    return false;
  }
  const [year, month, day] = parts.slice(1).map(Number);
  return (
    year !== undefined &&
    month !== undefined &&
    day !== undefined &&
    year > 0 &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= daysIn(year, month)
  );
}

function daysIn(year: number, month: number): number {
  const last = new Date(0);
  last.setUTCFullYear(year, month, 0);
  return last.getUTCDate();
}

function isDateTime(value: unknown): boolean {
  return (
    typeof value === "string" &&
    /^[T ]$/i.test(value.charAt(10)) &&
    isDate(value.slice(0, 10)) &&
    TIME_FORM.test(value.slice(11))
  );
}

function isUnixTime(value: unknown): boolean {
  return typeof value === "number" && Math.abs(value) <= LAST_SECOND;
}
