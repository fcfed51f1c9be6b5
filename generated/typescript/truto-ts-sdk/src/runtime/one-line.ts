// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What somebody else wrote, fit for a line of a log. */

const LONGEST = 500;

/** Short, and without characters that move the cursor or turn the writing around. */
export function oneLine(text: string): string {
  const line = text.split(/\s+/).join(" ").trim().slice(0, LONGEST);
  return line.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (character) => {
    const code = character.codePointAt(0) ?? 0;
    return `\\u{${code.toString(16)}}`;
  });
}
