// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Path segments: whatever the value is, it stays one segment of the URL. */

import type { Segment } from "./operation.js";
import { asciiDecoded, percentEncoded } from "./percent-encoding.js";
import { scalarText } from "./scalars.js";

const DOT_SEGMENT = /(?:^|[/\\])\.\.?(?:[/\\;]|\n?$)/;
const PATH = /^\/(?!\/)[!$-;=@-[\]-~]*$/;
const LAYERS = 8;

/** One percent-encoded segment. What could change the path elsewhere is refused:
 * some gateways decode a segment, even repeatedly, before they resolve dots. */
export function segment(value: unknown, name: string): string {
  const text = scalarText(value, name);
  if (text === "") throw new RangeError(`${name} must not be empty`);
  if (leadsElsewhere(text)) {
    throw new RangeError(`${name} must not be or contain a dot segment`);
  }
  return percentEncoded(text, name);
}

/** A whole path that somebody wrote, with its escapes, if it stays below the base
 * URL: its query is given otherwise. */
export function checkedPath(path: string): string {
  if (!path.startsWith("/") || path.startsWith("//")) {
    throw new RangeError("path must begin with one /");
  }
  if (!PATH.test(path)) {
    throw new RangeError("path has characters that a path does not have");
  }
  if (leadsElsewhere(path)) {
    throw new RangeError("path must not have a dot segment");
  }
  return path;
}

/** The path with a value in the place of each `{}`: `segments` say how they stand there.
 * No piece of it may be a dot segment, nor what they make together. */
export function filledPath(
  template: string,
  segments: readonly Segment[],
  values: readonly unknown[],
): string {
  const path = segments.reduce<string>(
    // What is filled in has its braces escaped.
    (text, one, index) => text.replace("{}", () => placed(one, values[index])),
    template,
  );
  if (leadsElsewhere(asciiDecoded(path))) {
    throw new RangeError(
      "the arguments of the path must not make a dot segment",
    );
  }
  return path;
}

function placed(one: Segment, value: unknown): string {
  if (typeof one === "string") return segment(value, one);
  const text = one.style.text(value, one.name);
  if (text === undefined) throw new RangeError(`${one.name} must not be empty`);
  return text;
}

function leadsElsewhere(text: string): boolean {
  let layer = text;
  for (let count = 0; count < LAYERS; count += 1) {
    if (DOT_SEGMENT.test(layer)) return true;
    const decoded = asciiDecoded(layer);
    if (decoded === layer) return false;
    layer = decoded;
  }
  return true;
}
