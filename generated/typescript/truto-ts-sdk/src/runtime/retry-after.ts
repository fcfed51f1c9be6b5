// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** How long a server says to wait. */

/** More seconds than anybody waits: a date, in seconds since 1970. */
const UNIX_TIME = 1_000_000_000;
const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const HTTP_DATE =
  /^[a-z]{3,9}, ?\d{1,2}[ -][a-z]{3}[ -]\d{2,4} \d\d:\d\d:\d\d (GMT|UTC|[+-]\d{4})$/i;

/** Milliseconds, if the server says it in a way that can be read. */
export function toldDelay(
  headers: Headers,
  resetHeader: string,
  now: number,
): number | undefined {
  const milliseconds =
    largest(headers.get("retry-after-ms")) ??
    inMilliseconds(largest(headers.get("retry-after"))) ??
    untilDate(headers, now) ??
    untilReset(headers, resetHeader, now);
  return milliseconds === undefined ? undefined : Math.max(0, milliseconds);
}

function inMilliseconds(seconds: number | undefined): number | undefined {
  return seconds === undefined ? undefined : seconds * 1000;
}

/** By the server's own clock, if it shows it: ours may be wrong. */
function untilDate(headers: Headers, now: number): number | undefined {
  const date = dateOf(headers.get("retry-after"));
  if (date === undefined) return undefined;
  return date - (dateOf(headers.get("date")) ?? now);
}

function untilReset(
  headers: Headers,
  name: string,
  now: number,
): number | undefined {
  const reset = name === "" ? undefined : largest(headers.get(name));
  if (reset === undefined) return undefined;
  return reset > UNIX_TIME ? reset * 1000 - now : reset * 1000;
}

/** A number; of several, which a header that came twice has, the largest. */
function largest(text: string | null): number | undefined {
  const parts = (text ?? "").split(",").map((part) => part.trim());
  if (!parts.every((part) => NUMBER.test(part))) return undefined;
  const found = Math.max(...parts.map(Number));
  return Number.isFinite(found) ? found : undefined;
}

/** `Date.parse` alone would find a date in almost any text. */
function dateOf(text: string | null): number | undefined {
  const date = text !== null && HTTP_DATE.test(text) ? Date.parse(text) : NaN;
  return Number.isNaN(date) ? undefined : date;
}
