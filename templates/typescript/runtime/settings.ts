// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What clients are made with. */

import type { Scheme } from "./auth.js";
import type { Clock } from "./clock.js";
import type { Fetch } from "./fetching.js";
import type { Hooks, Mismatch } from "./hooks.js";
import type { Timeout } from "./options.js";

/** The options of every client, whatever its API. */
export interface BaseClientOptions extends Hooks {
  /** Where the API is, if not where its description says. */
  readonly baseUrl?: string | undefined;
  /** Milliseconds for each call, retries and waits included, or a `Timeout`. */
  readonly timeout?: number | Timeout | null | undefined;
  /** How often a call is sent again. */
  readonly maxRetries?: number | undefined;
  /** Bytes of a reply, once decompressed: a longer one is refused. */
  readonly maxResponseSize?: number | undefined;
  /** Throws where a reply is not as described. */
  readonly strict?: boolean | undefined;
  /** Is told where a reply is not as described. */
  readonly onMismatch?: ((mismatch: Mismatch) => void) | undefined;
  /** Sends requests in place of the platform's `fetch`. */
  readonly fetch?: Fetch | undefined;
  /** For tests: a clock in place of the platform's. */
  readonly clock?: Clock | undefined;
}

/** Where an API is of which there is more to say than one URL. */
export interface ServerChoice {
  /** The base URL of the calls that say nothing else. */
  usual(): string;
  /** That of an operation which has one of its own. */
  own(baseUrl: string): string;
}

/** The same, and what the API's description adds. */
export interface ClientSettings extends BaseClientOptions {
  readonly schemes: readonly Scheme[];
  /** Says more than `baseUrl` does. */
  readonly servers?: ServerChoice;
  /** The client's own values of parameters, by their names on the wire. */
  readonly parameters: Readonly<Record<string, unknown>>;
}
