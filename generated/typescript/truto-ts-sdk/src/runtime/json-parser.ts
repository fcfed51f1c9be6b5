// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A parser of JSON that is told how to read a number. It takes what `JSON.parse`
 * takes, to any depth, and gives what that gives. */

const WHITE_SPACE = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?/y;
const LITERALS: ReadonlyMap<string, [string, unknown]> = new Map([
  ["t", ["true", true]],
  ["f", ["false", false]],
  ["n", ["null", null]],
]);

export function parseWith(
  text: string,
  number: (text: string) => unknown,
): unknown {
  return new Parser(text, number).parse();
}

/** An array or an object whose end has not come. */
interface Container {
  readonly value: unknown;
  readonly end: string;
  /** Reads what stands before an item. */
  begin(): void;
  add(item: unknown): void;
}

class Parser {
  readonly #text: string;
  readonly #number: (text: string) => unknown;
  readonly #open: Container[] = [];
  #at = 0;

  constructor(text: string, number: (text: string) => unknown) {
    this.#text = text;
    this.#number = number;
  }

  /** Without recursion: what comes may be nested to any depth. */
  parse(): unknown {
    for (;;) {
      const container = this.#opened();
      if (container !== undefined && !this.#takes(container.end)) {
        container.begin();
        this.#open.push(container);
        continue;
      }
      const value = container === undefined ? this.#single() : container.value;
      const whole = this.#placed(value);
      if (whole !== undefined) return this.#whole(whole.value);
    }
  }

  /** Puts a value into what it stands in, and ends all that ends after it; gives
   * the outermost one when it has ended. */
  #placed(value: unknown): { readonly value: unknown } | undefined {
    let done = value;
    for (;;) {
      const container = this.#open.at(-1);
      if (container === undefined) return { value: done };
      container.add(done);
      if (this.#takes(",")) {
        container.begin();
        return undefined;
      }
      this.#expect(container.end);
      done = container.value;
      this.#open.pop();
    }
  }

  #whole(value: unknown): unknown {
    this.#skipSpace();
    if (this.#at < this.#text.length) throw notJSON();
    return value;
  }

  #opened(): Container | undefined {
    if (this.#takes("[")) return new OpenArray();
    if (this.#takes("{")) return new OpenObject(() => this.#key());
    return undefined;
  }

  #key(): string {
    this.#skipSpace();
    const key = this.#string();
    this.#expect(":");
    return key;
  }

  #single(): unknown {
    const first = this.#text.charAt(this.#at);
    if (first === '"') return this.#string();
    const literal = LITERALS.get(first);
    if (literal === undefined) return this.#number(this.#match(NUMBER));
    const [word, value] = literal;
    if (!this.#text.startsWith(word, this.#at)) throw notJSON();
    this.#at += word.length;
    return value;
  }

  /** Its escapes are read by `JSON.parse`. */
  #string(): string {
    const start = this.#at;
    if (this.#text.charAt(start) !== '"') throw notJSON();
    let end = this.#text.indexOf('"', start + 1);
    while (this.#isEscaped(end)) end = this.#text.indexOf('"', end + 1);
    if (end < 0) throw notJSON();
    this.#at = end + 1;
    try {
      return JSON.parse(this.#text.slice(start, this.#at)) as string;
    } catch {
      throw notJSON();
    }
  }

  #isEscaped(at: number): boolean {
    let start = at;
    while (this.#text.charAt(start - 1) === "\\") start -= 1;
    return (at - start) % 2 === 1;
  }

  #expect(mark: string): void {
    if (!this.#takes(mark)) throw notJSON();
  }

  #takes(mark: string): boolean {
    this.#skipSpace();
    if (this.#text.charAt(this.#at) !== mark) return false;
    this.#at += 1;
    return true;
  }

  #skipSpace(): void {
    // Most values stand close together.
    if (this.#text.charCodeAt(this.#at) <= 0x20) this.#match(WHITE_SPACE);
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text);
    if (found === null) throw notJSON();
    this.#at = pattern.lastIndex;
    return found[0];
  }
}

class OpenArray implements Container {
  readonly end = "]";
  readonly value: unknown[] = [];

  begin(): void {
    // An item has nothing before it.
  }

  add(item: unknown): void {
    this.value.push(item);
  }
}

class OpenObject implements Container {
  readonly end = "}";
  readonly value: Record<string, unknown> = {};
  readonly #readKey: () => string;
  #key = "";

  constructor(readKey: () => string) {
    this.#readKey = readKey;
  }

  begin(): void {
    this.#key = this.#readKey();
  }

  add(item: unknown): void {
    if (this.#key === "__proto__") {
      // Assigned, it would be the object's prototype.
      Object.defineProperty(this.value, this.#key, field(item));
    } else {
      this.value[this.#key] = item;
    }
  }
}

function field(value: unknown): PropertyDescriptor {
  return { value, configurable: true, enumerable: true, writable: true };
}

function notJSON(): SyntaxError {
  return new SyntaxError("the text is not JSON");
}
