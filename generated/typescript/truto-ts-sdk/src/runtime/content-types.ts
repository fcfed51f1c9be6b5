// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Content types, and text in the encoding that they name. */

/** "application/json" of "Application/JSON; charset=utf-8". */
export function mediaTypeOf(contentType: string): string {
  const [type = ""] = contentType.split(";", 1);
  return type.trim().toLowerCase();
}

/** Throws where the bytes are no text, or the encoding is unknown. */
export function textOf(content: Uint8Array, contentType: string): string {
  const charset = /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1];
  return new TextDecoder(charset ?? "utf-8", { fatal: true }).decode(content);
}
