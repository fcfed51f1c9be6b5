// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A user and a password in the `Authorization` header. */

import { Scheme, Secret, type SecretSource, type SecretValue } from "./auth.js";

export interface BasicSources {
  readonly username: SecretSource;
  readonly password: SecretSource;
}

export class BasicAuth extends Scheme {
  readonly #username: Secret;
  readonly #password: Secret;

  constructor(
    name: string,
    username: SecretValue | undefined,
    password: SecretValue | undefined,
    sources: BasicSources,
  ) {
    const user = new Secret(username, sources.username);
    const secret = new Secret(password, sources.password);
    super(name, user, secret);
    this.#username = user;
    this.#password = secret;
  }

  override header(): readonly [string, string] {
    const username = this.#username.value;
    if (username.includes(":")) {
      throw new TypeError(`${this.#username.name} must not have a colon`);
    }
    const encoded = pair(username, this.#password.value);
    return ["Authorization", `Basic ${encoded}`];
  }

  override hidden(): string[] {
    const password = this.#password.known;
    return [password, pair(this.#username.known, password)];
  }
}

/** `btoa` takes bytes, one for each character. */
function pair(username: string, password: string): string {
  const bytes = new TextEncoder().encode(`${username}:${password}`);
  return btoa(String.fromCharCode(...bytes));
}
