/** Reads requests from a socket, and leaves them as they came. */

import type { Socket } from "node:net";

const NEWLINE = 0x0a;

/** A request: the target and the headers are undecoded text (latin-1). */
export class Received {
  readonly method: string;
  readonly target: string;
  readonly headers: readonly (readonly [string, string])[];
  readonly body: Buffer;

  constructor(
    start: string,
    headers: readonly (readonly [string, string])[],
    body: Buffer,
  ) {
    const [method = "", target = ""] = start.split(" ");
    this.method = method;
    this.target = target;
    this.headers = headers;
    this.body = body;
  }

  get path(): string {
    return this.target.split("?", 1)[0] ?? "";
  }

  get query(): string {
    return this.target.slice(this.path.length + 1);
  }

  /** The value of a header, undefined if it was not sent; several are joined by a comma. */
  header(name: string): string | undefined {
    return valueOf(this.headers, name);
  }

  /** All that came, as text to search. */
  get text(): string {
    return `${this.target} ${JSON.stringify(this.headers)} ${this.body.toString()}`;
  }
}

function valueOf(
  headers: readonly (readonly [string, string])[],
  name: string,
): string | undefined {
  const wanted = name.toLowerCase();
  const values = headers
    .filter(([one]) => one.toLowerCase() === wanted)
    .map(([, value]) => value);
  return values.length ? values.join(", ") : undefined;
}

/** The bytes of one connection, in order. */
export class Incoming {
  readonly #chunks: AsyncIterator<Buffer, undefined>;
  #rest = Buffer.alloc(0);

  constructor(socket: Socket) {
    this.#chunks = socket[Symbol.asyncIterator]() as AsyncIterator<
      Buffer,
      undefined
    >;
  }

  /** The next request; undefined if the client has left. */
  async request(): Promise<Received | undefined> {
    const start = await this.#line();
    if (start === undefined) return undefined;
    const headers: [string, string][] = [];
    for (;;) {
      const line = await this.#line();
      if (line === undefined) return undefined;
      if (line === "") break;
      const colon = line.indexOf(":");
      headers.push([line.slice(0, colon), line.slice(colon + 1).trim()]);
    }
    const body = await this.#body(headers);
    return body && new Received(start, headers, body);
  }

  /** Waits until the client has left. */
  async end(): Promise<void> {
    while (await this.#more());
  }

  async #body(
    headers: readonly (readonly [string, string])[],
  ): Promise<Buffer | undefined> {
    if (valueOf(headers, "transfer-encoding") !== "chunked") {
      return this.#bytes(Number(valueOf(headers, "content-length") ?? 0));
    }
    const pieces: Buffer[] = [];
    for (;;) {
      const size = await this.#line();
      const piece = await this.#bytes(Number.parseInt(size ?? "0", 16));
      if (size === undefined || piece === undefined) return undefined;
      await this.#line();
      if (piece.length === 0) return Buffer.concat(pieces);
      pieces.push(piece);
    }
  }

  async #line(): Promise<string | undefined> {
    while (!this.#rest.includes(NEWLINE)) {
      if (!(await this.#more())) return undefined;
    }
    const line = await this.#bytes(this.#rest.indexOf(NEWLINE) + 1);
    return line?.toString("latin1").trim();
  }

  async #bytes(count: number): Promise<Buffer | undefined> {
    while (this.#rest.length < count) {
      if (!(await this.#more())) return undefined;
    }
    const taken = this.#rest.subarray(0, count);
    this.#rest = this.#rest.subarray(count);
    return taken;
  }

  /** Whether anything came; a connection that breaks has ended. */
  async #more(): Promise<boolean> {
    try {
      const { value } = await this.#chunks.next();
      if (value === undefined) return false;
      this.#rest = Buffer.concat([this.#rest, value]);
      return true;
    } catch {
      return false;
    }
  }
}
