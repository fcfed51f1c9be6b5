/** Clients whose waits are on a clock that a test can read. */

import assert from "node:assert/strict";
import {
  setImmediate as turn,
  setTimeout as sleep,
} from "node:timers/promises";

import { BearerToken } from "../../../templates/typescript/runtime/bearer.js";
import { APIClient } from "../../../templates/typescript/runtime/client.js";
import type { Clock } from "../../../templates/typescript/runtime/clock.js";
import type { Config } from "../../../templates/typescript/runtime/config.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../../templates/typescript/runtime/options.js";
import type { APIPromise } from "../../../templates/typescript/runtime/promise.js";
import { APIResource } from "../../../templates/typescript/runtime/resource.js";
import type { Given } from "../../../templates/typescript/runtime/request.js";
import type { ClientSettings } from "../../../templates/typescript/runtime/settings.js";
import type { ByteStream } from "../../../templates/typescript/runtime/streams.js";

export const TOKEN = "canary-7f3a91";

export const CONFIG: Config = {
  baseUrl: "https://api.example.com",
  userAgent: "anysdk/1.0",
  errorMessageField: "message",
  requestIdHeader: "x-request-id",
  idempotencyHeader: "",
  headers: [["X-Version", "1"]],
  security: [["bearer"]],
  needsCredentials: true,
  retry: {
    statuses: [408, 425, 429, 500, 502, 503, 504],
    serverErrorsUnless: "",
    never: [],
    maxRetries: 2,
    firstDelay: 500,
    maxDelay: 8000,
    maxRetryAfter: 120_000,
    resetHeader: "ratelimit-reset",
  },
};

/** Time that passes only while a client sleeps, and all at once. `slept`: each wait. */
export class FakeClock implements Clock {
  readonly slept: number[] = [];
  monotonic = 0;
  time: number;

  constructor(time = 1_800_000_000_000) {
    this.time = time;
  }

  now(): number {
    return this.monotonic;
  }

  date(): number {
    return this.time + this.monotonic;
  }

  async sleep(milliseconds: number, signal?: AbortSignal): Promise<void> {
    await turn();
    signal?.throwIfAborted();
    this.monotonic += milliseconds;
    this.slept.push(milliseconds);
  }
}

/** What a resource of a package does, for any operation. */
export class Caller extends APIResource {
  readonly client: APIClient;
  readonly clock: FakeClock;

  constructor(client: APIClient, clock: FakeClock) {
    super(client);
    this.client = client;
    this.clock = clock;
  }

  call(
    operation: Operation,
    given: Given = {},
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(operation, given, options);
  }

  stream(
    operation: Operation,
    given: Given = {},
    options?: RequestOptions,
  ): APIPromise<ByteStream> {
    return this.sender.call(operation, given, options);
  }

  list(operation: Operation, given: Given = {}): AsyncIterable<unknown> {
    return this.sender.list(operation, given);
  }
}

export interface Settings extends Partial<ClientSettings> {
  readonly token?: ConstructorParameters<typeof BearerToken>[1];
  readonly config?: Partial<Config>;
}

/** A client that waits on a clock for tests. */
export function connected(
  url: string,
  settings: Settings = {},
  clock = new FakeClock(),
): Caller {
  return new Caller(made(url, { clock, ...settings }), clock);
}

/** A client on the real clock. */
export function real(url: string, settings: Settings = {}): Caller {
  return new Caller(made(url, settings), new FakeClock());
}

function made(url: string, settings: Settings): APIClient {
  const { token = TOKEN, config, ...given } = settings;
  const schemes = [bearer(token)];
  const own = { schemes, parameters: {}, baseUrl: url, ...given };
  return new APIClient({ ...CONFIG, ...config }, own);
}

export function bearer(
  token: ConstructorParameters<typeof BearerToken>[1],
): BearerToken {
  return new BearerToken("bearer", token, { argument: "token", env: "" });
}

/** What a call throws, at once or later. */
export async function thrown(call: () => unknown): Promise<Error> {
  try {
    await call();
  } catch (error) {
    assert.ok(error instanceof Error, "what was thrown is no error");
    return error;
  }
  return assert.fail("nothing was thrown");
}

/** The same, and that it is of this class, of no other. */
export async function failure<E extends Error>(
  kind: abstract new (...given: never[]) => E,
  call: () => unknown,
): Promise<E> {
  const error = await thrown(call);
  assert.equal(error.constructor, kind, error.stack);
  assert.ok(error instanceof kind);
  return error;
}

/** Waits for what happens soon, outside of what a test can await. */
export async function until(happened: () => boolean): Promise<void> {
  const end = performance.now() + 5000;
  while (!happened()) {
    assert.ok(performance.now() < end, "it has not happened");
    await sleep(1);
  }
}
