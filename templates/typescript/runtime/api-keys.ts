// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A key in a header, in the query or in a cookie. */

import { Scheme, Secret, type SecretSource, type SecretValue } from "./auth.js";
import { percentEncoded } from "./percent-encoding.js";

export interface APIKeySource extends SecretSource {
  /** The name of what carries it. */
  readonly name: string;
}

abstract class APIKey extends Scheme {
  readonly #key: Secret;
  protected readonly carrier: string;

  constructor(
    scheme: string,
    key: SecretValue | undefined,
    source: APIKeySource,
    isInHeader: boolean,
    hasWords = false,
  ) {
    const secret = new Secret(key, source, { isInHeader, hasWords });
    super(scheme, secret);
    this.#key = secret;
    this.carrier = source.name;
  }

  /** Hidden from whatever prints objects, as it would not be as a property. */
  protected key(): string {
    return this.#key.value;
  }
}

/** A header's whole value, as in `Authorization: Token abc`. */
export class APIKeyHeader extends APIKey {
  constructor(
    scheme: string,
    key: SecretValue | undefined,
    source: APIKeySource,
  ) {
    super(scheme, key, source, true, true);
  }

  override header(): readonly [string, string] {
    return [this.carrier, this.key()];
  }
}

export class APIKeyQuery extends APIKey {
  constructor(
    scheme: string,
    key: SecretValue | undefined,
    source: APIKeySource,
  ) {
    super(scheme, key, source, false);
  }

  override query(): string {
    const name = percentEncoded(this.carrier, "the name of a key");
    return `${name}=${percentEncoded(this.key(), "a key")}`;
  }
}

/** The key is escaped: a cookie carries less than a header. */
export class APIKeyCookie extends APIKey {
  constructor(
    scheme: string,
    key: SecretValue | undefined,
    source: APIKeySource,
  ) {
    super(scheme, key, source, true);
  }

  override cookie(): string {
    const key = this.key().replace(/[",;\\]/g, encodeURIComponent);
    return `${this.carrier}=${key}`;
  }
}
