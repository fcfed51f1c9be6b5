// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A token in the `Authorization` header. */

import { Scheme, Secret, type SecretSource, type SecretValue } from "./auth.js";

export class BearerToken extends Scheme {
  readonly #token: Secret;

  constructor(
    name: string,
    token: SecretValue | undefined,
    source: SecretSource,
  ) {
    const rules = { what: "the API token", isInHeader: true };
    const secret = new Secret(token, source, rules);
    super(name, secret);
    this.#token = secret;
  }

  override header(): readonly [string, string] {
    return ["Authorization", `Bearer ${this.#token.value}`];
  }
}
