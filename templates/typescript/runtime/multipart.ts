// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Bodies of fields and files, as `multipart/form-data`. */

import type { Source } from "./contents.js";
import { checkedFile, isFile } from "./files.js";
import { stringifyJSON } from "./json-text.js";
import { isMissing } from "./objects.js";
import { entriesOf } from "./parts.js";
import type { BodyFormat } from "./payload.js";
import { checkUnicode } from "./percent-encoding.js";
import { randomUUID } from "./platform.js";
import { isScalar, scalarText } from "./scalars.js";

type Part = string | Source;

/** A file is a part with its name and content type, a single value a part of
 * text, each item of a list of these a part of its own, and anything else a part
 * of JSON. Null is not sent. */
export const MULTIPART: BodyFormat = {
  encode(body) {
    // Not FormData: its fields have no content type, and change line ends.
    const boundary = randomUUID();
    const parts = entriesOf(body, "the form")
      .flatMap(([name, value]) => fieldParts(name, value))
      .flatMap(([head, part]) => [
        `--${boundary}\r\n${head}\r\n\r\n`,
        part,
        "\r\n",
      ]);
    return {
      ...contentOf([...parts, `--${boundary}--\r\n`]),
      contentType: `multipart/form-data; boundary=${boundary}`,
    };
  },
};

/** The parts of one field: the lines of each one's head, and what it holds. */
function fieldParts(name: string, value: unknown): [string, Part][] {
  const items: readonly unknown[] = Array.isArray(value) ? value : [value];
  const values = items.filter((item) => !isMissing(item));
  if (values.every((one) => isScalar(one) || isFile(one))) {
    return values.map((one) => singlePart(name, one));
  }
  const head = `${disposition(name)}\r\nContent-Type: application/json`;
  return [[head, stringifyJSON(value)]];
}

function singlePart(name: string, value: unknown): [string, Part] {
  if (!isScalar(value)) return filePart(name, value);
  const text = scalarText(value, name);
  checkUnicode(text, name);
  return [disposition(name), text];
}

function filePart(field: string, value: unknown): [string, Part] {
  const { source, name, said } = checkedFile(value);
  const own = source instanceof Blob ? source.type : "";
  const fileName = escaped(name === "" ? field : name);
  const type = said ?? (own === "" ? "application/octet-stream" : own);
  const head = `${disposition(field)}; filename="${fileName}"`;
  return [`${head}\r\nContent-Type: ${type}`, source];
}

function disposition(name: string): string {
  return `Content-Disposition: form-data; name="${escaped(name)}"`;
}

/** As browsers write what would end a name in a header. */
function escaped(name: string): string {
  return name
    .replaceAll('"', "%22")
    .replaceAll("\r", "%0D")
    .replaceAll("\n", "%0A")
    .replaceAll("\0", "%00");
}

function contentOf(parts: readonly Part[]): {
  content: Blob | ReadableStream<Uint8Array>;
  isReplayable: boolean;
} {
  return parts.every(isAtHand)
    ? { content: new Blob([...parts]), isReplayable: true }
    : { content: joined(parts), isReplayable: false };
}

function isAtHand(part: Part): part is Exclude<Part, ReadableStream> {
  return !(part instanceof ReadableStream);
}

/** One stream of all parts, each read when its turn comes. */
function joined(parts: readonly Part[]): ReadableStream<Uint8Array> {
  const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
  void writeAll(parts, writable);
  return readable;
}

/** Never fails: what goes wrong is told where the parts are read. */
async function writeAll(
  parts: readonly Part[],
  writable: WritableStream<Uint8Array>,
): Promise<void> {
  try {
    for (const part of parts) {
      const stream = isAtHand(part) ? new Blob([part]).stream() : part;
      await stream.pipeTo(writable, { preventClose: true });
    }
    await writable.close();
  } catch (error) {
    const streams = parts.filter((part) => part instanceof ReadableStream);
    await Promise.allSettled(streams.map((stream) => stream.cancel(error)));
  }
}
