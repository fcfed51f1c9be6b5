// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Numbers of JSON that say more than a `number` can hold. */

/** Longer ones only cost time: no system means them. */
const MOST_DIGITS = 4300;

/** A number with the text that it came as: "1.10" stays that. */
export class ExactNumber {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }

  /** As a reply usually has it. */
  get plain(): number | bigint {
    return exactNumber(this.text);
  }
}

/** A `bigint` where an integer is not exact as a `number`. */
export function exactNumber(text: string): number | bigint {
  const value = Number(text);
  const isExact = Math.abs(value) <= Number.MAX_SAFE_INTEGER;
  return isExact || /[.eE]/.test(text) ? value : integer(text);
}

/** Any value of a reply as the reply usually has it. */
export function plainNumber(value: unknown): unknown {
  return value instanceof ExactNumber ? value.plain : value;
}

export function keptNumber(text: string): ExactNumber {
  return new ExactNumber(text);
}

function integer(text: string): bigint {
  if (text.length > MOST_DIGITS) {
    throw new SyntaxError("the text has an integer that is too long");
  }
  return BigInt(text);
}
