// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** One attempt of a call: a request, those that its redirects lead to, and the reply. */

import type { Arrival } from "./arrival.js";
import type { Secret } from "./auth.js";
import { requestLine, type Call, type Reply } from "./call.js";
import type { Outgoing } from "./connection.js";
import type { Core } from "./core.js";
import { APIError, RedirectError, ResponseTooLargeError } from "./errors.js";
import {
  begin,
  Body,
  discard,
  readStart,
  readWhole,
  type Chunks,
} from "./fetching.js";
import type { CallEvent } from "./hooks.js";
import { Waits, type Lifetime } from "./lifetime.js";
import { RawResponse } from "./raw.js";
import { isRepeatable } from "./retry-policy.js";

/** A secret that can be asked for anew, and the value that a request had of it. */
export type Proof = readonly [secret: Secret, value: string];

/** Of an error's body, what is read. */
const ERROR_BODY_LIMIT = 1024 * 1024;
const LARGE = 1024 * 1024;
const REDIRECTING: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

export class Attempt {
  readonly proofs: readonly Proof[];
  readonly #core: Core;
  readonly #call: Call;
  readonly #lifetime: Lifetime;
  readonly #waits: Waits;
  readonly #event: CallEvent;

  constructor(
    core: Core,
    call: Call,
    lifetime: Lifetime,
    waits: Waits,
    event: CallEvent,
  ) {
    this.#core = core;
    this.#call = call;
    this.#lifetime = lifetime;
    this.#waits = waits;
    this.#event = event;
    this.proofs = core.connection
      .asked(call)
      .map((secret) => [secret, secret.known]);
  }

  /**
   * A failure of ours is returned, as long as it may be repeated. What is thrown ends the call: the
   * caller's reason, or what a hook throws.
   */
  async outcome(): Promise<Arrival | APIError> {
    const response = await this.#response();
    if (response instanceof APIError) return response;
    return response.ok ? this.#arrival(response) : this.#refusal(response);
  }

  async #response(): Promise<Response | APIError> {
    let outgoing = this.#first();
    for (let hops = 1; ; hops += 1) {
      const response = await this.#exchange(outgoing);
      if (response instanceof APIError || !this.#isFollowed(response)) {
        return response;
      }
      discard(response);
      const next = this.#next(outgoing, response, hops);
      if (next instanceof APIError) return next;
      outgoing = next;
    }
  }

  #first(): Outgoing {
    const headers: Record<string, string> = {};
    const { onRequest } = this.#core.hooks;
    onRequest?.({ ...this.#event, headers });
    return this.#core.connection.request(this.#call, headers);
  }

  async #exchange({ url, init }: Outgoing): Promise<Response | APIError> {
    const { fetch, clock } = this.#core;
    const started = clock.now();
    let response: Response;
    try {
      const limit = isLong(init.body) ? Infinity : undefined;
      response = await begin(fetch, url, init, this.#waits, limit);
    } catch (error) {
      this.#waits.close();
      return this.#failure(error);
    }
    checkUnread(response);
    this.#tell(response, clock.now() - started);
    if (response.type !== "opaqueredirect") return response;
    return this.#unfollowed("this platform does not say where it leads");
  }

  #tell(response: Response, milliseconds: number): void {
    const { credentials, hooks } = this.#core;
    const { onResponse } = hooks;
    if (onResponse === undefined) return;
    const { status } = response;
    const headers = credentials.redactedHeaders(response.headers);
    try {
      onResponse({ ...this.#event, status, headers, milliseconds });
    } catch (error) {
      this.#waits.close();
      discard(response);
      throw error;
    }
  }

  #isFollowed({ status, headers }: Response): boolean {
    const { redirects } = this.#call.operation;
    const isRedirect = REDIRECTING.has(status) && headers.has("location");
    return redirects !== undefined && isRedirect;
  }

  /** The request that a reply redirects to; `hops` are those so far, with this. */
  #next(
    { method, url }: Outgoing,
    { status, headers }: Response,
    hops: number,
  ): Outgoing | RedirectError {
    const { operation, payload } = this.#call;
    const { redirects } = operation;
    if (redirects === undefined || hops > redirects.most) {
      return this.#unfollowed("there were too many before");
    }
    const [address = ""] = url.split("?");
    const location = headers.get("location") ?? "";
    const to = redirects.following(method, address, status, location);
    if ("refusal" in to) return this.#unfollowed(to.refusal);
    if (to.method === operation.method && !payload.isReplayable) {
      return this.#unfollowed("the body can be sent once only");
    }
    return this.#core.connection.redirected(this.#call, to.method, to.url);
  }

  #unfollowed(reason: string): RedirectError {
    this.#waits.close();
    const said = `a redirect is not followed: ${reason} (${requestLine(this.#call)})`;
    return new RedirectError(said, this.#event);
  }

  async #arrival(response: Response): Promise<Arrival | APIError> {
    if (isStreamed(this.#call)) return this.#stream(response);
    const body = this.#body(response);
    const limit = this.#core.maxResponseSize;
    if (this.#call.operation.method !== "HEAD" && length(response) > limit) {
      void body.cancel();
      return this.#tooLarge();
    }
    try {
      const content = await readWhole(body, limit, () => this.#tooLarge());
      return this.#made(replyOf(response, content));
    } catch (error) {
      return this.#failure(error);
    }
  }

  /** Its end is its reader's: until then, the caller's signal can break it off. */
  #stream(response: Response): Arrival {
    this.#lifetime.openEnded();
    const body = this.#body(response, () => {
      this.#lifetime.close();
    });
    return this.#made(replyOf(response, new Uint8Array(0)), body);
  }

  #made(reply: Reply, chunks?: Chunks): Arrival {
    const response = this.#raw(reply);
    const stream = chunks && onceOnly(chunks);
    let reading: Promise<RawResponse> | undefined;
    const whole = async (): Promise<RawResponse> => {
      if (stream === undefined) return response;
      reading ??= this.#rawWhole(reply, stream());
      return await reading;
    };
    const event = this.#event;
    return { call: this.#call, reply, stream, event, response, whole };
  }

  async #rawWhole(reply: Reply, chunks: Chunks): Promise<RawResponse> {
    const { maxResponseSize } = this.#core;
    const tooLarge = (): ResponseTooLargeError => this.#tooLarge();
    const content = await readWhole(chunks, maxResponseSize, tooLarge);
    return this.#raw({ ...reply, content });
  }

  #raw(reply: Reply): RawResponse {
    const requestId = this.#core.replies.requestId(reply.headers);
    return new RawResponse(reply, requestId, this.#event.url);
  }

  async #refusal(response: Response): Promise<APIError> {
    const { config, replies } = this.#core;
    const content = await readStart(this.#body(response), ERROR_BODY_LIMIT);
    this.#lifetime.throwIfGivenUp();
    const isTransient = isRepeatable(config.retry, response.status, content);
    const reply = replyOf(response, content);
    return replies.statusError(this.#call, reply, this.#event, isTransient);
  }

  #body(response: Response, done?: () => void): Body {
    return new Body(response, this.#waits, () => {
      this.#waits.close();
      done?.();
    });
  }

  #tooLarge(): ResponseTooLargeError {
    const limit = String(this.#core.maxResponseSize);
    const said = `the reply is longer than ${limit} bytes (${requestLine(this.#call)})`;
    return new ResponseTooLargeError(said, this.#event);
  }

  #failure(error: unknown): APIError {
    this.#lifetime.throwIfGivenUp();
    if (error instanceof APIError) return error;
    throw error;
  }
}

/** What a `fetch` of the caller's has read cannot be read again. */
function checkUnread({ bodyUsed, body }: Response): void {
  if (bodyUsed || body?.locked === true) {
    throw new TypeError("fetch gave a response that it has read: clone it");
  }
}

function replyOf(
  { status, headers }: Response,
  content: Uint8Array<ArrayBuffer>,
): Reply {
  return { status, headers, content };
}

/** What gives them to one reader: two would have a part each. */
function onceOnly(chunks: Chunks): () => Chunks {
  let isTaken = false;
  return () => {
    if (isTaken) throw new TypeError("the reply is being read in another way");
    isTaken = true;
    return chunks;
  };
}

function isStreamed({ answer }: Call): boolean {
  if (typeof answer === "object") return answer.items !== undefined;
  return answer === "stream";
}

/** What a reply says of its length; as it is sent, which is less than it will be. */
function length({ headers }: Response): number {
  return Number(headers.get("content-length") ?? 0);
}

/** While a long body is sent no data can come, and nobody tells when that is done. */
function isLong(body: BodyInit | null | undefined): boolean {
  return (
    body instanceof ReadableStream ||
    body instanceof Blob ||
    body instanceof FormData ||
    (ArrayBuffer.isView(body) && body.byteLength > LARGE)
  );
}
