// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** One call, from its first attempt to its reply. */

import { until } from "./aborts.js";
import type { Arrival } from "./arrival.js";
import { Attempt, type Proof } from "./attempt.js";
import { requestLine, type Call } from "./call.js";
import type { About } from "./connection-errors.js";
import type { Core } from "./core.js";
import { APIError, AuthenticationError } from "./errors.js";
import type { CallEvent } from "./hooks.js";
import { Lifetime, Waits } from "./lifetime.js";
import type { Payload } from "./payload.js";
import { Retries } from "./retry.js";
import { limitsOf, type Limits } from "./timeouts.js";

/** Sends a call, again where that may help. */
export async function send(core: Core, call: Call): Promise<Arrival> {
  return await new Sending(core, call).run();
}

class Sending {
  readonly #core: Core;
  readonly #call: Call;
  readonly #limits: Limits;
  readonly #lifetime: Lifetime;
  readonly #retries: Retries;
  #number = 1;
  #hasRenewed = false;

  constructor(core: Core, call: Call) {
    const { config, limits, clock, maxRetries } = core;
    const { timeout, signal } = call.options;
    this.#core = core;
    this.#call = call;
    this.#limits = timeout === undefined ? limits : limitsOf(timeout);
    this.#lifetime = new Lifetime({
      clock,
      total: this.#limits.total,
      caller: signal,
      signals: core.signals,
      about: () => this.#about(),
    });
    this.#retries = new Retries(call, this.#lifetime, {
      policy: config.retry,
      maxRetries: call.options.maxRetries ?? maxRetries,
      budget: core.budget,
      clock,
    });
  }

  async run(): Promise<Arrival> {
    let isStreaming = false;
    try {
      const arrival = await this.#arrived();
      isStreaming = arrival.stream !== undefined;
      return arrival;
    } finally {
      if (!isStreaming) this.#lifetime.close();
      letGo(this.#call.payload);
    }
  }

  async #arrived(): Promise<Arrival> {
    await this.#renew(this.#missing());
    for (;;) {
      this.#checkTime();
      const attempt = this.#attempt();
      const outcome = await attempt.outcome();
      if (!(outcome instanceof APIError)) {
        this.#core.budget.earn();
        return outcome;
      }
      await this.#overcome(outcome, attempt.proofs);
      this.#number += 1;
    }
  }

  #attempt(): Attempt {
    const waits = new Waits(this.#lifetime, this.#limits.read, this.#about());
    const event = this.#event();
    return new Attempt(this.#core, this.#call, this.#lifetime, waits, event);
  }

  /** Does what there is to do before the next attempt, or throws the failure. */
  async #overcome(failure: APIError, proofs: readonly Proof[]): Promise<void> {
    if (this.#mayRenew(failure) && proofs.length > 0) {
      this.#hasRenewed = true;
      await this.#renew(proofs);
      return;
    }
    const delay = this.#retries.delayAfter(failure);
    if (delay === undefined) throw this.#told(failure);
    const { hooks, clock } = this.#core;
    const { onRetry } = hooks;
    onRetry?.({ ...this.#event(), delay, error: failure });
    const { signal } = this.#lifetime;
    await this.#inTime(until(signal, clock.sleep(delay, signal)));
  }

  /** Once in a call, what a server did not take is asked for anew. */
  #mayRenew(failure: APIError): boolean {
    const isRefused = failure instanceof AuthenticationError;
    return isRefused && !this.#hasRenewed && this.#call.payload.isReplayable;
  }

  /** What has to be asked for, and has not been yet. */
  #missing(): Proof[] {
    const asked = this.#core.connection.asked(this.#call);
    return asked
      .filter((secret) => secret.known === "")
      .map((secret) => [secret, ""]);
  }

  async #renew(proofs: readonly Proof[]): Promise<void> {
    const { signal } = this.#lifetime;
    for (const [secret, refused] of proofs) {
      this.#checkTime();
      const wait = (answer: Promise<string>): Promise<string> =>
        until(signal, answer);
      await this.#inTime(secret.renew(refused, wait));
    }
  }

  async #inTime(work: Promise<void>): Promise<void> {
    try {
      await work;
    } catch (error) {
      this.#checkTime();
      throw error;
    }
  }

  /** Throws what has ended the call, if something has. */
  #checkTime(): void {
    this.#lifetime.throwIfGivenUp();
    const { signal } = this.#lifetime;
    if (signal.reason instanceof APIError) throw this.#told(signal.reason);
  }

  #told(failure: APIError): APIError {
    const { onError } = this.#core.hooks;
    onError?.({ ...this.#event(), error: failure });
    return failure;
  }

  #about(): About {
    const line = requestLine(this.#call);
    const attempt = `${line}, attempt ${String(this.#number)}`;
    return { where: this.#event(), attempt };
  }

  #event(): CallEvent {
    const { label, operation, path } = this.#call;
    const baseUrl = this.#core.connection.baseUrlOf(this.#call);
    return {
      operation: label,
      method: operation.method,
      url: baseUrl + path,
      attempt: this.#number,
    };
  }
}

/** A stream that was not sent is let go, as fetch does with one that it could not send. */
function letGo({ content }: Payload): void {
  if (!(content instanceof ReadableStream) || content.locked) return;
  content.cancel().catch(() => undefined);
}
