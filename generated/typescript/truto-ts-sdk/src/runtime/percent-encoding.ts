// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Percent-encoding of text: one form for each text, the same in every SDK. */

/** What `encodeURIComponent` leaves, though RFC 3986 reserves it. */
const RESERVED = /[!'()*]/g;
const ESCAPE = /%[0-9a-f]{2}/gi;

/** All but letters, digits and `-._~` escaped. `name` is for the message. */
export function percentEncoded(text: string, name: string): string {
  checkUnicode(text, name);
  return encodeURIComponent(text).replace(
    RESERVED,
    (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** One layer taken off, as servers do that look for what is ASCII. Any other
 * character is a replacement character here. */
export function asciiDecoded(text: string): string {
  return text.replace(ESCAPE, (escape) => {
    const code = parseInt(escape.slice(1), 16);
    return code < 128 ? String.fromCharCode(code) : "\ufffd";
  });
}

/** Half a surrogate pair has no bytes. */
export function checkUnicode(text: string, name: string): void {
  if (/\p{Surrogate}/u.test(text)) {
    throw new RangeError(`${name} has text that is not Unicode`);
  }
}
