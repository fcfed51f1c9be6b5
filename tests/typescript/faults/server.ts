/**
 * A loopback HTTP server at socket level: it records every request, and answers from a script.
 *
 *     await using server = await serve(answer({ id: "1" }), answer({}, { status: 404 }));
 *
 * Each request takes the next answer; the last one serves all that follow. An answer is an
 * `Answer`, or a function that makes one from the request.
 */

import { once } from "node:events";
import {
  createServer,
  type AddressInfo,
  type Server as Listener,
  type Socket,
} from "node:net";
import { createServer as createTLSServer, type TlsOptions } from "node:tls";

import { Incoming, type Received } from "./incoming.js";

export type Piece = string | Uint8Array;

/** The bytes of a response, in pieces, and what becomes of the connection after them: it is
 * kept, closed, reset, or held in silence until the client closes it. */
export interface Answer {
  readonly pieces: Iterable<Piece> | AsyncIterable<Piece>;
  readonly end: "keep" | "close" | "reset" | "hold";
}

/** A response that ends as it should. */
export interface Whole extends Answer {
  readonly pieces: readonly Buffer[];
}

export type Reply = Answer | ((request: Received) => Answer | Promise<Answer>);

export interface Said {
  readonly status?: number;
  /** In place of data as JSON. */
  readonly body?: Piece;
  /** null: none. */
  readonly contentType?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

const CONTENTLESS = [204, 304];

/** A well-formed response: `data` as JSON, or the body as it is. */
export function answer(data: unknown, said: Said = {}): Whole {
  const { status = 200, contentType = "application/json", headers = {} } = said;
  const content = Buffer.from(said.body ?? JSON.stringify(data));
  const lines = [`HTTP/1.1 ${status.toString()} Said`];
  if (!CONTENTLESS.includes(status)) {
    lines.push(`Content-Length: ${content.length.toString()}`);
    if (contentType !== null) lines.push(`Content-Type: ${contentType}`);
  }
  for (const [name, value] of Object.entries(headers)) {
    lines.push(`${name}: ${value}`);
  }
  const head = Buffer.from(`${lines.join("\r\n")}\r\n\r\n`, "latin1");
  const sent = CONTENTLESS.includes(status) ? [head] : [head, content];
  return { pieces: [Buffer.concat(sent)], end: "keep" };
}

/** A response, or what there is of one, byte for byte; then the connection is closed. */
export function wire(...pieces: Piece[]): Answer {
  return { pieces, end: "close" };
}

/** No response: the connection is closed. */
export function hangUp(): Answer {
  return { pieces: [], end: "close" };
}

/** What there is of a response; then the connection breaks. */
export function reset(...pieces: Piece[]): Answer {
  return { pieces, end: "reset" };
}

/** What there is of a response; then nothing, for as long as the client waits. */
export function hold(...pieces: Piece[]): Answer {
  return { pieces, end: "hold" };
}

/** What a running server has seen. */
export class Server {
  readonly requests: Received[] = [];
  connections = 0;
  /** How many are held, because their clients still wait. */
  held = 0;
  /** So many of the next connections are reset before anything is read. */
  resets = 0;
  replies: Reply[];
  readonly #listener: Listener;
  readonly #scheme: string;
  readonly #sockets = new Set<Socket>();
  #isOver = false;

  constructor(replies: Reply[], tls?: TlsOptions) {
    this.replies = replies;
    this.#scheme = tls ? "https" : "http";
    const talk = (socket: Socket): void => {
      void this.#talk(socket);
    };
    this.#listener = tls ? createTLSServer(tls, talk) : createServer(talk);
  }

  get url(): string {
    const { port } = this.#listener.address() as AddressInfo;
    return `${this.#scheme}://127.0.0.1:${port.toString()}`;
  }

  /** Those that nobody has closed. One may be new: where one is broken off, Node makes another
   * for later. */
  get openConnections(): number {
    return this.#sockets.size;
  }

  async listen(): Promise<this> {
    this.#listener.listen(0, "127.0.0.1", 1024);
    await once(this.#listener, "listening");
    return this;
  }

  /** Nobody can connect from here on; what is still being accepted is closed as well. */
  [Symbol.asyncDispose](): Promise<void> {
    this.#isOver = true;
    this.#listener.close();
    for (const socket of this.#sockets) socket.destroy();
    return Promise.resolve();
  }

  #take(request: Received): Answer | Promise<Answer> {
    const index = Math.min(this.requests.length, this.replies.length - 1);
    this.requests.push(request);
    const reply = this.replies[index];
    if (reply === undefined) throw new Error("the script is empty");
    return typeof reply === "function" ? reply(request) : reply;
  }

  /** One connection, from its first request until either side closes it. */
  async #talk(socket: Socket): Promise<void> {
    this.connections += 1;
    this.#sockets.add(socket);
    socket.on("close", () => this.#sockets.delete(socket));
    // A client may break a connection at any time.
    socket.on("error", () => socket.destroy());
    if (this.#isOver || this.resets >= this.connections) {
      socket.resetAndDestroy();
      return;
    }
    socket.setNoDelay();
    const incoming = new Incoming(socket);
    for (;;) {
      const request = await incoming.request();
      if (request === undefined) break;
      const { pieces, end } = await this.#take(request);
      for await (const piece of pieces) {
        if (!(await written(socket, piece))) break;
      }
      if (end === "reset") socket.resetAndDestroy();
      if (end === "hold") await this.#hold(incoming);
      if (end !== "keep") break;
    }
    socket.destroySoon();
  }

  async #hold(incoming: Incoming): Promise<void> {
    this.held += 1;
    await incoming.end();
    this.held -= 1;
  }
}

/** Whether a piece went out; else the client has left. */
function written(socket: Socket, piece: Piece): Promise<boolean> {
  return new Promise((resolve) => {
    socket.write(piece, (error) => {
      resolve(!error);
    });
  });
}

/** A server that runs until it is disposed of. */
export function serve(...replies: Reply[]): Promise<Server> {
  return new Server(replies).listen();
}

export function serveTLS(
  tls: TlsOptions,
  ...replies: Reply[]
): Promise<Server> {
  return new Server(replies, tls).listen();
}

/** An address on which nobody listens. */
export async function nobody(): Promise<string> {
  await using server = await serve();
  return server.url;
}
