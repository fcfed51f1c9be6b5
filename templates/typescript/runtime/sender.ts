// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What resources make their calls with. */

import { anyAnswer, anyCall, type AnyRequest } from "./any-call.js";
import type { Arrival } from "./arrival.js";
import type { Call, Reply } from "./call.js";
import type { Core } from "./core.js";
import { APIError } from "./errors.js";
import type { Chunks } from "./fetching.js";
import type { Operation } from "./operation.js";
import { mergedOptions, type RequestOptions } from "./options.js";
import { callList, type PagePromise } from "./pages.js";
import type { PageContent } from "./pagination.js";
import { APIPromise } from "./promise.js";
import { prepare, type Given } from "./request.js";
import { send } from "./sending.js";
import { ByteStream } from "./streams.js";
import type { PageSource } from "./walk.js";

export type { Given } from "./request.js";

/** Sends calls as one client does. Whatever is wrong with a call is what its promise throws. */
export class Sender implements PageSource {
  readonly #core: Core;
  readonly #options: RequestOptions;

  constructor(core: Core, options: RequestOptions = {}) {
    this.#core = core;
    this.#options = options;
  }

  get baseUrl(): string {
    return this.#core.connection.baseUrl;
  }

  baseUrlOf(call: Call): string {
    return this.#core.connection.baseUrlOf(call);
  }

  /** The same with these options for each call. */
  told(options: RequestOptions): Sender {
    return new Sender(this.#core, mergedOptions(options, this.#options));
  }

  call<T>(
    operation: Operation,
    given: Given,
    options?: RequestOptions,
  ): APIPromise<T> {
    const arrival = this.#begun(operation, given, options);
    return new APIPromise(arrival, (one) => this.read(one) as Promise<T>);
  }

  list<P, I>(
    operation: Operation,
    given: Given,
    options?: RequestOptions,
  ): PagePromise<P, I> {
    return callList(this, () => this.#prepared(operation, given, options));
  }

  /** The same for a call that the API's description does not know. */
  any(method: string, path: string, request: AnyRequest): APIPromise<unknown> {
    const arrival = this.#begunAny(method, path, request);
    return new APIPromise(arrival, (one) => this.#readAny(one));
  }

  async arrive(call: Call): Promise<Arrival> {
    return await send(this.#core, call);
  }

  async read(arrival: Arrival): Promise<unknown> {
    const { call, reply, stream } = arrival;
    if (stream !== undefined) return this.#opened(call, reply, stream());
    return await this.#watched(arrival, this.#core.replies.read(call, reply));
  }

  async readPage(arrival: Arrival): Promise<PageContent> {
    const { call, reply } = arrival;
    const page = this.#core.replies.readPage(call, reply);
    return await this.#watched(arrival, page);
  }

  /** The bytes of a reply, or its items. */
  #opened(call: Call, reply: Reply, chunks: Chunks): unknown {
    const { answer } = call;
    const items = typeof answer === "object" ? answer.items : undefined;
    if (items === undefined) return new ByteStream(reply, chunks);
    return items.open(chunks, { core: this.#core, call, reply });
  }

  /** Prepared at once, so that what was given may change after it. */
  async #begun(
    operation: Operation,
    given: Given,
    options: RequestOptions | undefined,
  ): Promise<Arrival> {
    return await this.arrive(this.#prepared(operation, given, options));
  }

  async #begunAny(
    method: string,
    path: string,
    { body, ...own }: AnyRequest,
  ): Promise<Arrival> {
    const options = mergedOptions(own, this.#options);
    const { config } = this.#core;
    return await this.arrive(anyCall(config, method, path, body, options));
  }

  #prepared(
    operation: Operation,
    given: Given,
    options: RequestOptions = {},
  ): Call {
    const merged = mergedOptions(options, this.#options);
    return prepare(operation, given, this.#core.parameters, merged);
  }

  async #readAny(arrival: Arrival): Promise<unknown> {
    const { call, reply } = arrival;
    const answer = anyAnswer(reply);
    if (answer === undefined) return reply.content;
    const read = this.#core.replies.read({ ...call, answer }, reply);
    return await this.#watched(arrival, read);
  }

  async #watched<T>({ event }: Arrival, reading: Promise<T>): Promise<T> {
    try {
      return await reading;
    } catch (error) {
      const { onError } = this.#core.hooks;
      if (error instanceof APIError) onError?.({ ...event, error });
      throw error;
    }
  }
}
