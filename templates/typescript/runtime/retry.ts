// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The attempts of one call: how many, and how long to wait between them. */

import type { Call } from "./call.js";
import type { Clock } from "./clock.js";
import {
  APIStatusError,
  ConnectError,
  ConnectTimeoutError,
  type APIError,
} from "./errors.js";
import type { Lifetime } from "./lifetime.js";
import { toldDelay } from "./retry-after.js";
import type { RetryPolicy } from "./retry-policy.js";

const IDEMPOTENT: ReadonlySet<string> = new Set([
  "DELETE",
  "GET",
  "HEAD",
  "OPTIONS",
  "PUT",
  "QUERY",
]);

/**
 * How many retries a client may spend, so that it does not add to an outage: one for each, and
 * every ten calls that succeed give one back.
 */
export class RetryBudget {
  static readonly most = 100;
  #tenths = 10 * RetryBudget.most;

  spend(): boolean {
    if (this.#tenths < 10) return false;
    this.#tenths -= 10;
    return true;
  }

  earn(): void {
    this.#tenths = Math.min(this.#tenths + 1, 10 * RetryBudget.most);
  }
}

export interface RetryTerms {
  readonly policy: RetryPolicy;
  readonly maxRetries: number;
  readonly budget: RetryBudget;
  readonly clock: Clock;
}

/** Those of one call. */
export class Retries {
  readonly #call: Call;
  readonly #terms: RetryTerms;
  readonly #lifetime: Lifetime;
  #spent = 0;

  constructor(call: Call, lifetime: Lifetime, terms: RetryTerms) {
    this.#call = call;
    this.#terms = terms;
    this.#lifetime = lifetime;
  }

  /** Milliseconds to wait before the next attempt; undefined if there is to be none. */
  delayAfter(failure: APIError): number | undefined {
    const isLast = this.#spent >= this.#terms.maxRetries;
    if (isLast || !this.#mayRepeat(failure)) return undefined;
    const delay = this.#delay(failure);
    if (delay === undefined || !this.#lifetime.hasTimeFor(delay)) {
      return undefined;
    }
    if (!this.#terms.budget.spend()) return undefined;
    this.#spent += 1;
    return delay;
  }

  #mayRepeat(failure: APIError): boolean {
    const { payload, operation } = this.#call;
    if (!failure.isTransient || !payload.isReplayable) return false;
    if (isUnsent(failure)) return true;
    const { idempotent = IDEMPOTENT.has(operation.method) } = operation;
    return idempotent || operation.idempotencyHeader !== undefined;
  }

  #delay(failure: APIError): number | undefined {
    const { policy, clock } = this.#terms;
    if (failure instanceof APIStatusError) {
      const told = toldDelay(failure.headers, policy.resetHeader, clock.date());
      if (told !== undefined) {
        return told <= policy.maxRetryAfter ? told : undefined;
      }
    }
    const longest = policy.firstDelay * 2 ** this.#spent;
    return Math.random() * Math.min(policy.maxDelay, longest);
  }
}

function isUnsent(failure: APIError): boolean {
  return (
    failure instanceof ConnectError || failure instanceof ConnectTimeoutError
  );
}
