// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Path segments: whatever the value is, it stays one segment of the URL. */

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
