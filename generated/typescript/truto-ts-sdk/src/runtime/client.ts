// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What every client has, beside the resources of its API. */

import type { AnyRequest } from "./any-call.js";
import type { Config } from "./config.js";
import { coreOf } from "./core.js";
import type { RequestOptions } from "./options.js";
import type { APIPromise } from "./promise.js";
import { Sender } from "./sender.js";
import type { BaseClientOptions, ClientSettings } from "./settings.js";

export type { BaseClientOptions, ClientSettings } from "./settings.js";

/** What a copy of a client may do in another way than that client. */
export type CallDefaults = Pick<
  RequestOptions,
  "timeout" | "maxRetries" | "headers" | "query"
>;

/** A copy's class is given what it shares with its original among its options, out of sight. */
const SHARED = Symbol("shared");

interface Shared {
  readonly [SHARED]?: Sender;
}

type Copying<T> = new (options: BaseClientOptions & Shared) => T;

export class APIClient {
  readonly #sender: Sender;

  /** `settings` has all that its class was given as options. */
  constructor(config: Config, settings: ClientSettings & Shared) {
    this.#sender = settings[SHARED] ?? new Sender(coreOf(config, settings));
  }

  /** What resources make their calls with. */
  static senderOf(client: APIClient): Sender {
    return client.#sender;
  }

  /** Where the API is. */
  get baseUrl(): string {
    return this.#sender.baseUrl;
  }

  /** A copy of this client with other options for each of its calls. It shares all else. */
  withOptions(options: CallDefaults): this {
    const sender = this.#sender.told(options);
    const copying = this.constructor as Copying<this>;
    const copy = new copying({ [SHARED]: sender });
    if (copy.#sender === sender) return copy;
    throw new TypeError(
      `${copying.name} must hand the options of its constructor to super()`,
    );
  }

  /**
   * Sends any request below the base URL, with the same credentials, retries and errors. What comes
   * back is plain: JSON data, text or bytes.
   */
  request(
    method: string,
    path: string,
    request: AnyRequest = {},
  ): APIPromise<unknown> {
    return this.#sender.any(method, path, request);
  }
}
