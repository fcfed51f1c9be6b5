// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What all calls of a client share, and the copies of that client. */

import { SharedSignals } from "./aborts.js";
import { SYSTEM_CLOCK, type Clock } from "./clock.js";
import type { Config } from "./config.js";
import { Connection } from "./connection.js";
import { Credentials } from "./credentials.js";
import type { Fetch } from "./fetching.js";
import type { Hooks } from "./hooks.js";
import { checkCount } from "./options.js";
import { Replies } from "./replies.js";
import { RetryBudget } from "./retry.js";
import type { ClientSettings } from "./settings.js";
import { limitsOf, type Limits } from "./timeouts.js";

const DEFAULT_RESPONSE_SIZE = 64 * 1024 * 1024;

export interface Core {
  readonly config: Config;
  readonly connection: Connection;
  readonly credentials: Credentials;
  readonly replies: Replies;
  readonly hooks: Hooks;
  readonly fetch: Fetch;
  readonly clock: Clock;
  readonly budget: RetryBudget;
  readonly signals: SharedSignals;
  readonly limits: Limits;
  readonly maxRetries: number;
  readonly maxResponseSize: number;
  readonly parameters: Readonly<Record<string, unknown>>;
}

export function coreOf(config: Config, settings: ClientSettings): Core {
  const { maxRetries, maxResponseSize, strict, onMismatch } = settings;
  checkCount(maxRetries, "maxRetries");
  checkCount(maxResponseSize, "maxResponseSize");
  const credentials = new Credentials(settings.schemes);
  const connection = new Connection(config, settings, credentials);
  return {
    config,
    credentials,
    connection,
    replies: new Replies(config, {
      baseUrlOf: (call) => connection.baseUrlOf(call),
      credentials,
      strict,
      onMismatch,
    }),
    hooks: settings,
    fetch: settings.fetch ?? platformFetch,
    clock: settings.clock ?? SYSTEM_CLOCK,
    budget: new RetryBudget(),
    signals: new SharedSignals(),
    limits: limitsOf(settings.timeout),
    maxRetries: maxRetries ?? config.retry.maxRetries,
    maxResponseSize: maxResponseSize ?? DEFAULT_RESPONSE_SIZE,
    parameters: settings.parameters,
  };
}

/** Looked up anew each time: tests and monitoring put theirs in its place. */
function platformFetch(url: string, init: RequestInit): Promise<Response> {
  return globalThis.fetch(url, init);
}
