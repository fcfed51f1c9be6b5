// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Files to send: checked before anything is sent, and read then. */

import { isObject, kindOf, own } from "./objects.js";

const CONTENT_TYPE = /^[!-:<-~]+\/[!-:<-~]+(?: *; *[!-:<-~]+)*$/;

export type Bytes = ArrayBuffer | ArrayBufferView;

/** A stream is read once: a call that carries one is not sent again. */
export type FileContent = Blob | Bytes | ReadableStream<Uint8Array>;

/** A file with the name and the content type that the server is told. */
export interface NamedFile {
  readonly content: FileContent;
  /** Left out: that of a `File`. */
  readonly name?: string | undefined;
  /** Left out: what the API's description says, or that of a `Blob`. */
  readonly contentType?: string | undefined;
}

/** A file to send: a `File` or another `Blob`, bytes, or a stream of bytes. */
export type FileInput = FileContent | NamedFile;

export type Source =
  | Blob
  | Uint8Array<ArrayBuffer>
  | ReadableStream<Uint8Array>;

/** A file that was found good. */
export interface CheckedFile {
  readonly source: Source;
  /** "" where it has none. */
  readonly name: string;
  /** As its caller says it. */
  readonly said: string | undefined;
}

export function isFile(value: unknown): value is FileInput {
  return (
    isContent(value) || (isObject(value) && isContent(own(value, "content")))
  );
}

export function isBytes(value: unknown): value is Bytes {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/** A copy: the caller's may change before it is sent again. */
export function bytesOf(given: Bytes): Uint8Array<ArrayBuffer> {
  const bytes = ArrayBuffer.isView(given)
    ? new Uint8Array(given.buffer, given.byteOffset, given.byteLength)
    : new Uint8Array(given);
  return new Uint8Array(bytes);
}

/** What is wrong with a file is found here. */
export function checkedFile(value: unknown): CheckedFile {
  if (!isFile(value)) {
    const kinds = "a Blob, bytes, a stream or an object with one as `content`";
    throw new TypeError(`a file is ${kinds}, not ${kindOf(value)}`);
  }
  if (isContent(value)) {
    return { source: sourceOf(value), name: nameOf(value), said: undefined };
  }
  const { content, name = nameOf(content), contentType } = value;
  checkDetails(name, contentType);
  return { source: sourceOf(content), name, said: contentType };
}

function isContent(value: unknown): value is FileContent {
  return (
    value instanceof Blob || isBytes(value) || value instanceof ReadableStream
  );
}

function sourceOf(content: FileContent): Source {
  if (isBytes(content)) return bytesOf(content);
  if (content instanceof ReadableStream && content.locked) {
    throw new TypeError("a file's stream is being read by somebody else");
  }
  return content;
}

function nameOf(content: FileContent): string {
  return content instanceof File ? content.name : "";
}

function checkDetails(name: unknown, contentType: unknown): void {
  if (typeof name !== "string") {
    throw new TypeError(`a file's name is a string, not ${kindOf(name)}`);
  }
  if (contentType === undefined) return;
  if (typeof contentType !== "string" || !CONTENT_TYPE.test(contentType)) {
    throw new RangeError("contentType is not a media type, as image/png");
  }
}
