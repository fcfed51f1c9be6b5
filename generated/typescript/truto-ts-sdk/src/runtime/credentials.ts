// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** All that a client proves itself with. */

import { Scheme } from "./auth.js";

const SHORTEST_SECRET = 8;
const HIDDEN = "[hidden]";

export class Credentials {
  readonly #schemes: readonly Scheme[];

  constructor(schemes: readonly Scheme[]) {
    this.#schemes = schemes;
  }

  /**
   * The schemes of the first alternative for which all is given. If there is none, the first
   * alternative: it will say what is missing.
   */
  chosen(security: readonly (readonly string[])[]): readonly Scheme[] {
    const alternatives = security.map((names) => this.#named(names));
    const isGiven = (scheme: Scheme): boolean => scheme.isGiven;
    return (
      alternatives.find((schemes) => schemes.every(isGiven)) ??
      alternatives[0] ??
      []
    );
  }

  /**
   * `text` without what is secret, should a server send it back, as it is or escaped as in JSON or
   * a URL. What is too short to be a secret is left: it may be part of any word.
   */
  redacted(text: string): string {
    let shown = text;
    for (const scheme of this.#schemes) {
      for (const secret of scheme.hidden()) {
        if (secret.length >= SHORTEST_SECRET) shown = without(shown, secret);
      }
    }
    return shown;
  }

  redactedHeaders(headers: Headers): Headers {
    const shown = new Headers();
    headers.forEach((value, name) => {
      shown.append(name, this.redacted(value));
    });
    return shown;
  }

  #named(names: readonly string[]): Scheme[] {
    return this.#schemes.filter((scheme) => names.includes(scheme.name));
  }
}

function without(text: string, secret: string): string {
  const plain = text.replaceAll(secret, HIDDEN);
  if (!plain.includes("\\") && !plain.includes("%")) return plain;
  const pattern = Array.from(secret, anyForm).join("");
  return plain.replace(new RegExp(pattern, "gu"), HIDDEN);
}

/** A pattern for one character of a secret; escapes may be escaped again. */
function anyForm(character: string): string {
  const units = Array.from({ length: character.length }, (_, index) =>
    anyCase(character.charCodeAt(index).toString(16).padStart(4, "0")),
  );
  const bytes = Array.from(new TextEncoder().encode(character), (byte) =>
    anyCase(byte.toString(16).padStart(2, "0")),
  );
  const plain = literal(character);
  const inJSON = units.map((unit) => `\\\\{1,4}u${unit}`).join("");
  const inURL = bytes.map((byte) => `%${byte}`).join("");
  return `(?:${plain}|${inJSON}|${inURL})`;
}

function literal(character: string): string {
  const escape = /[$()*+./?[\\\]^{|}]/.test(character) ? "\\" : "";
  const before = /["/\\]/.test(character) ? "\\\\{0,4}" : "";
  return `${before}${escape}${character}`;
}

function anyCase(hexadecimal: string): string {
  return hexadecimal.replace(
    /[a-f]/g,
    (digit) => `[${digit}${digit.toUpperCase()}]`,
  );
}
