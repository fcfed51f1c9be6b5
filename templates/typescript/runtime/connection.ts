// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Where the server is, and what goes with every request. */

import type { Scheme, Secret } from "./auth.js";
import { checkedBaseUrl } from "./base-url.js";
import { targetOf, type Call } from "./call.js";
import type { Config } from "./config.js";
import type { Credentials } from "./credentials.js";
import { headerName, headerValue, mergedHeaders } from "./headers.js";
import { NOTHING, type Payload } from "./payload.js";
import { isBrowser } from "./platform.js";
import type { ClientSettings, ServerChoice } from "./settings.js";

/** A request, ready for fetch. */
export interface Outgoing {
  readonly method: string;
  readonly url: string;
  readonly init: RequestInit;
}

/** What a client was told of where its API is. */
export type Address = Pick<ClientSettings, "baseUrl" | "servers">;

/** Not the caller's: they say how the request is framed, and where it goes. */
const RESERVED: ReadonlySet<string> = new Set([
  "connection",
  "content-length",
  "expect",
  "host",
  "keep-alive",
  "transfer-encoding",
  "upgrade",
]);

/** Makes requests. It holds the credentials; nothing prints them. */
export class Connection {
  readonly baseUrl: string;
  readonly #config: Config;
  readonly #credentials: Credentials;
  readonly #servers: ServerChoice | undefined;
  readonly #own = new Map<string, string>();
  readonly #isBrowser = isBrowser();

  constructor(
    config: Config,
    { baseUrl, servers }: Address,
    credentials: Credentials,
  ) {
    this.#config = config;
    this.#credentials = credentials;
    this.#servers = servers;
    this.baseUrl = checkedBaseUrl(
      servers?.usual() ?? baseUrl ?? config.baseUrl,
    );
    if (config.needsCredentials) this.#check();
  }

  /** Where the API is, for this call. */
  baseUrlOf(call: Call): string {
    const { baseUrl: own } = call.operation;
    if (own === undefined || this.#servers === undefined) return this.baseUrl;
    const found = this.#own.get(own) ?? checkedBaseUrl(this.#servers.own(own));
    this.#own.set(own, found);
    return found;
  }

  #schemes(call: Call): readonly Scheme[] {
    const { security } = call.operation;
    return this.#credentials.chosen(security ?? this.#config.security);
  }

  /** Those of its secrets that can be asked for. */
  asked(call: Call): Secret[] {
    const secrets = this.#schemes(call).flatMap((scheme) => scheme.secrets);
    return secrets.filter((secret) => secret.isAsked);
  }

  /** `added` are headers of this attempt alone. */
  request(call: Call, added: Readonly<Record<string, string>>): Outgoing {
    const { method } = call.operation;
    const url = this.baseUrlOf(call) + targetOf(call);
    const given = mergedHeaders(call.options.headers, added);
    return this.#signed(call, method, url, call.payload, given);
  }

  /**
   * The request for where a reply sent it: elsewhere, credentials and what else the caller gave
   * stay at home.
   */
  redirected(call: Call, method: string, url: string): Outgoing {
    const payload = method === call.operation.method ? call.payload : NOTHING;
    const { origin } = new URL(this.baseUrlOf(call));
    if (new URL(url).origin === origin) {
      const given = mergedHeaders(call.options.headers);
      return this.#signed(call, method, url, payload, given);
    }
    return this.#made(method, url, framing(call, payload), payload);
  }

  #signed(
    call: Call,
    method: string,
    url: string,
    payload: Payload,
    given: Readonly<Record<string, string>>,
  ): Outgoing {
    const headers = this.#headers(call, payload);
    let target = url;
    for (const scheme of this.#schemes(call)) {
      target = sign(scheme, target, headers);
    }
    override(headers, given);
    return this.#made(method, target, headers, payload);
  }

  #headers(call: Call, payload: Payload): Headers {
    const headers = framing(call, payload);
    // In a browser it would cost a question to the server, before each request.
    if (!this.#isBrowser) headers.set("User-Agent", this.#config.userAgent);
    for (const [name, value] of [...this.#config.headers, ...call.headers]) {
      headers.set(name, value);
    }
    return headers;
  }

  #made(
    method: string,
    url: string,
    headers: Headers,
    { content }: Payload,
  ): Outgoing {
    const init: RequestInit & { duplex?: "half" } = {
      method,
      headers,
      redirect: "manual",
    };
    if (content !== undefined) init.body = content;
    if (content instanceof ReadableStream) init.duplex = "half";
    // Elsewhere there are no cookies to leave out, and workers refuse to be told.
    if (this.#isBrowser) init.credentials = "omit";
    return { method, url, init };
  }

  /** Complains of credentials that are missing or cannot be sent. */
  #check(): void {
    for (const scheme of this.#credentials.chosen(this.#config.security)) {
      if (scheme.secrets.some((secret) => secret.isAsked)) continue;
      sign(scheme, this.baseUrl, new Headers());
    }
  }
}

function framing(call: Call, payload: Payload): Headers {
  const headers = new Headers({ Accept: call.accept });
  if (payload.contentType !== undefined) {
    headers.set("Content-Type", payload.contentType);
  }
  return headers;
}

/** Adds what proves who one is; what it gives is the URL, with the key if that is there. */
function sign(scheme: Scheme, url: string, headers: Headers): string {
  const header = scheme.header();
  if (header !== undefined) headers.set(...header);
  const cookie = scheme.cookie();
  if (cookie !== "") addCookie(headers, cookie);
  const key = scheme.query();
  return key === "" ? url : withKey(url, key);
}

function addCookie(headers: Headers, cookie: string): void {
  const given = headers.get("Cookie");
  headers.set("Cookie", given === null ? cookie : `${given}; ${cookie}`);
}

/** `url` with a parameter that a link of the server's may have brought already. */
function withKey(url: string, key: string): string {
  const [address = "", ...rest] = url.split("?");
  const name = nameOf(key);
  const parts = rest.join("?").split("&");
  const kept = parts.filter((part) => part !== "" && nameOf(part) !== name);
  return `${address}?${[...kept, key].join("&")}`;
}

function nameOf(part: string): string {
  const [name = ""] = new URLSearchParams(part).keys();
  return name;
}

function override(
  headers: Headers,
  given: Readonly<Record<string, string>>,
): void {
  for (const [name, value] of Object.entries(given)) {
    const lower = headerName(name).toLowerCase();
    if (RESERVED.has(lower)) {
      throw new RangeError(`the header ${lower} is not yours to set`);
    }
    headers.set(name, headerValue(value, name));
  }
}
