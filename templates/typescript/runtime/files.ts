// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Files to send: checked before anything is sent, and read then. */

import {
  isContent,
  sourceOf,
  type FileContent,
  type Source,
} from "./contents.js";
import { isObject, kindOf, own } from "./objects.js";

const CONTENT_TYPE = /^[!-:<-~]+\/[!-:<-~]+(?: *; *[!-:<-~]+)*$/;

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
