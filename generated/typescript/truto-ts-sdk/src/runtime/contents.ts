// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Bytes to send, wherever they are. */

import type { Payload } from "./payload.js";

export type Bytes = ArrayBuffer | ArrayBufferView;

/** A stream is read once: a call that carries one is not sent again. */
export type FileContent = Blob | Bytes | ReadableStream<Uint8Array>;

export type Source =
  | Blob
  | Uint8Array<ArrayBuffer>
  | ReadableStream<Uint8Array>;

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

export function isContent(value: unknown): value is FileContent {
  return (
    value instanceof Blob || isBytes(value) || value instanceof ReadableStream
  );
}

export function sourceOf(content: FileContent): Source {
  if (isBytes(content)) return bytesOf(content);
  if (content instanceof ReadableStream && content.locked) {
    throw new TypeError("the stream to send is being read by somebody else");
  }
  return content;
}

export function payloadOf(content: Source, contentType: string): Payload {
  const isReplayable = !(content instanceof ReadableStream);
  return { content, contentType, isReplayable };
}
