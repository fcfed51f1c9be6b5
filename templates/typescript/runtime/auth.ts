// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Credentials, kept where nothing that prints an object shows them. */

import { environmentVariable } from "./environment.js";

type Ask = () => string | PromiseLike<string>;

/** A token, key or password; or what gives it, which is asked again when it was refused. */
export type SecretValue = string | Ask;

export interface SecretSource {
  /** The option that gives it: "token". */
  readonly argument: string;
  /** The environment's variable that gives it otherwise, or "". */
  readonly env: string;
}

interface SecretRules {
  /** What it is called where it is missing. */
  readonly what?: string;
  /** Only visible ASCII will do. */
  readonly isInHeader?: boolean;
  /** There may be spaces inside. */
  readonly hasWords?: boolean;
}

interface Asking {
  readonly answer: Promise<string>;
  waiting: number;
}

const VISIBLE = /^[!-~]+$/;
const WORDS = /^[!-~](?:[ -~]*[!-~])?$/;

/** A value that nothing prints. It complains when it is first used, not when it is made. */
export class Secret {
  readonly name: string;
  readonly isGiven: boolean;
  readonly #allowed: RegExp | undefined;
  readonly #ask: Ask | undefined;
  readonly #problem: TypeError;
  #value = "";
  #asking: Asking | undefined;

  constructor(
    given: SecretValue | undefined,
    { argument, env }: SecretSource,
    { what = argument, isInHeader = false, hasWords = false }: SecretRules = {},
  ) {
    const value = given ?? (env && environmentVariable(env));
    const choice = env && `, or set ${env}`;
    this.name = argument;
    this.isGiven = value !== undefined && value !== "";
    this.#allowed = isInHeader ? (hasWords ? WORDS : VISIBLE) : undefined;
    this.#problem = new TypeError(
      `${what} is missing: give ${argument}${choice}`,
    );
    if (typeof value === "function") this.#ask = value;
    else if (this.isGiven) {
      const problem = this.#problemOf(value, `${argument} must be`);
      if (problem === undefined) this.#value = String(value);
      else this.#problem = problem;
    }
  }

  /** Whether it comes from a function, which can be asked anew. */
  get isAsked(): boolean {
    return this.#ask !== undefined;
  }

  /** The value, or "" where there is none: this never complains. */
  get known(): string {
    return this.#value;
  }

  get value(): string {
    if (this.#value === "") throw this.#problem;
    return this.#value;
  }

  /**
   * Asks for another value than the one that was refused, which is "" for none so far: once for
   * all who want it. `wait` waits for the answer on behalf of one of them, and may give up.
   */
  async renew(
    refused: string,
    wait: (answer: Promise<string>) => Promise<string>,
  ): Promise<void> {
    if (this.#ask === undefined || this.#value !== refused) return;
    this.#asking ??= { answer: this.#answer(this.#ask), waiting: 0 };
    const asking = this.#asking;
    asking.waiting += 1;
    try {
      const answer = await wait(asking.answer);
      if (this.#asking !== asking) return;
      this.#value = answer;
      this.#asking = undefined;
    } finally {
      asking.waiting -= 1;
      // Where all gave up, the next one shall not wait for the same silence.
      if (asking.waiting === 0 && this.#asking === asking) {
        this.#asking = undefined;
      }
    }
  }

  async #answer(ask: Ask): Promise<string> {
    const answer: unknown = await ask();
    const problem = this.#problemOf(
      answer,
      `what gives ${this.name} must give`,
    );
    if (problem !== undefined) throw problem;
    return String(answer);
  }

  #problemOf(value: unknown, rule: string): TypeError | undefined {
    if (typeof value !== "string" || value === "") {
      return new TypeError(`${rule} a string that is not empty`);
    }
    if (/\p{Surrogate}/u.test(value)) {
      return new TypeError(`${this.name} is not Unicode`);
    }
    if (this.#allowed?.test(value) !== false) return undefined;
    return new TypeError(
      `${this.name} has characters that a header cannot carry ` +
        "(a line break at its end, perhaps)",
    );
  }
}

/** A way to prove who one is; `secrets` is what it needs for that. */
export abstract class Scheme {
  readonly name: string;
  readonly secrets: readonly Secret[];

  constructor(name: string, ...secrets: Secret[]) {
    this.name = name;
    this.secrets = secrets;
  }

  get isGiven(): boolean {
    return this.secrets.every((secret) => secret.isGiven);
  }

  /** What must not be shown, should a server send it back. */
  hidden(): string[] {
    return this.secrets.map((secret) => secret.known);
  }

  /** The header that carries it, if one does. */
  header(): readonly [string, string] | undefined {
    return undefined;
  }

  /** The query parameter that carries it, as `name=value`, or "". */
  query(): string {
    return "";
  }

  /** The cookie that carries it, as `name=value`, or "". */
  cookie(): string {
    return "";
  }
}
