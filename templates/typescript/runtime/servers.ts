// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Where an API is of which there is more to say than one URL. */

import type { ServerChoice } from "./settings.js";

const VARIABLE = /\{([^{}]*)\}/g;
const IN_HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?$/;
const IN_PATH = /^[A-Za-z0-9._~-]+(?:\/[A-Za-z0-9._~-]+)*$/;
const UPWARD = /(?:^|\/)\.{1,2}(?:\/|$)/;

/** A word in braces in a base URL. */
export interface Variable {
  /** The option that says it. */
  readonly option: string;
  readonly given: string | undefined;
  /** What it is where none was given; left out: one is needed. */
  readonly usual?: string;
}

/** What a client was told of where its API is. */
export interface Choice {
  readonly baseUrl: string | undefined;
  readonly server: string | undefined;
  readonly variables: Readonly<Record<string, Variable>>;
}

/**
 * The servers of an API, one of which a client has chosen. `urls` are the base URLs by name; "" is
 * the usual one. A `baseUrl` is where every call goes, also of the operations that have another one
 * of their own.
 */
export class Servers implements ServerChoice {
  readonly #choice: Choice;
  readonly #usual: string;

  constructor(urls: Readonly<Record<string, string>>, choice: Choice) {
    const { baseUrl, server = "" } = choice;
    if (baseUrl !== undefined && server !== "") {
      throw new TypeError("give baseUrl or server, not both");
    }
    const chosen = new Map(Object.entries(urls)).get(server);
    if (chosen === undefined) {
      const known = Object.keys(urls).filter((name) => name !== "");
      throw new RangeError(`server must be ${known.join(" or ")}`);
    }
    this.#choice = choice;
    this.#usual = chosen;
  }

  usual(): string {
    return this.own(this.#usual);
  }

  /** No value of a variable leads to another host, or out of a path. */
  own(baseUrl: string): string {
    if (this.#choice.baseUrl !== undefined) return this.#choice.baseUrl;
    const start = baseUrl.indexOf("://") + 3;
    const slash = baseUrl.indexOf("/", start);
    const end = slash === -1 ? baseUrl.length : slash;
    return (
      this.#filled(baseUrl.slice(0, end), IN_HOST, "host") +
      this.#filled(baseUrl.slice(end), IN_PATH, "path")
    );
  }

  #filled(text: string, allowed: RegExp, where: string): string {
    return text.replace(VARIABLE, (_, name: string) =>
      this.#text(name, allowed, where),
    );
  }

  #text(name: string, allowed: RegExp, where: string): string {
    const { option = name, given, usual } = this.#choice.variables[name] ?? {};
    const text: unknown = given ?? usual;
    if (text === undefined) {
      throw new TypeError(`${option} is missing: give ${option}`);
    }
    if (typeof text !== "string") {
      throw new TypeError(`${option} must be a string`);
    }
    if (!allowed.test(text) || UPWARD.test(text)) {
      throw new RangeError(
        `${option} has characters that a ${where} does not have`,
      );
    }
    return text;
  }
}
