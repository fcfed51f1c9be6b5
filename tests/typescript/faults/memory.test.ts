/** What calls cost in memory, and what they leave behind. */

import assert from "node:assert/strict";
import { getEventListeners } from "node:events";
import { Readable, type Transform } from "node:stream";
import { buffer } from "node:stream/consumers";
import { createDeflate, createGzip } from "node:zlib";

import { connected } from "./clients.js";
import { GET } from "./operations.js";
import { run } from "./programs.js";
import { row } from "./rows.js";
import {
  answer,
  hangUp,
  serve,
  wire,
  type Answer,
  type Reply,
} from "./server.js";

const SIZE = 200_000_000;
const CAP = 64 * 1024 * 1024;
const MOST_OF_AN_ERROR = 1024 * 1024;
const ATTEMPTS = 2;
// What a read brings beyond a limit, and what a program holds besides.
const MORE = 8_000_000;
const MOST_BYTES = 2_000_000;

/** `SIZE` zeros, packed to a thousandth of that, or again and again to less. */
async function packed(...coders: (() => Transform)[]): Promise<Buffer> {
  function* zeros(): Generator<Buffer> {
    const piece = Buffer.alloc(1_000_000);
    for (let size = 0; size < SIZE; size += piece.length) yield piece;
  }
  let content: Iterable<Buffer> = zeros();
  for (const coder of coders) {
    content = [await buffer(Readable.from(content).pipe(coder()))];
  }
  return Buffer.concat([...content]);
}

async function bombs(): Promise<Record<string, Answer>> {
  const gzip = () => createGzip({ level: 9 });
  const contents = {
    gzip: await packed(gzip),
    deflate: await packed(() => createDeflate({ level: 9 })),
    "gzip, gzip": await packed(gzip, gzip),
  };
  const found: Record<string, Answer> = {};
  for (const [coding, body] of Object.entries(contents)) {
    const name = encodeURIComponent(coding);
    const headers = { "Content-Encoding": coding };
    const leading = { ...headers, Location: "/end" };
    found[`/${name}`] = answer(null, { body, headers });
    found[`/error-${name}`] = answer(null, { body, headers, status: 503 });
    found[`/redirect-${name}`] = answer(null, {
      body,
      headers: leading,
      status: 302,
    });
  }
  return found;
}

/** What becomes of a path, and how much of its body is taken. */
function expected(path: string): [outcome: string, bytes: number] {
  if (path.startsWith("/redirect")) return ["none", 0];
  if (!path.startsWith("/error")) return ["ResponseTooLargeError", CAP];
  return ["InternalServerError", ATTEMPTS * MOST_OF_AN_ERROR];
}

interface Called {
  readonly outcome: string;
  readonly bytes: number;
  readonly growth: number;
}

row("13", "bombs", async () => {
  const replies = await bombs();
  const paths = Object.keys(replies);
  await using server = await serve(
    (request) => replies[request.path] ?? answer({}),
  );
  const calls = (await run("bombs", [server.url, ...paths])) as Called[];
  assert.equal(calls.length, paths.length);
  for (const [number, call] of calls.entries()) {
    const [outcome, most] = expected(paths[number] ?? "");
    assert.equal(call.outcome, outcome);
    const told = `${paths[number] ?? ""}: ${JSON.stringify(call)}`;
    assert.ok(call.bytes < most + MORE, told);
    assert.ok(call.growth < most + MORE, told);
  }
});

row("13", "a body in pieces of a byte", async () => {
  const printed = await run("pieces", []);
  const { length, growth } = printed as { length: number; growth: number };
  assert.equal(length, 2_000_000);
  assert.ok(growth < length + MORE, `${growth.toString()} bytes`);
});

const CUT = "HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{";
const FAULTS: Record<string, Reply> = {
  "/none": answer({ a: 1 }),
  "/status": answer({ message: "no" }, { status: 400 }),
  "/busy": answer({}, { status: 503 }),
  "/odd": answer(null, { body: '{"a"' }),
  "/html": answer(null, { body: "<html>", contentType: "text/html" }),
  "/closed": hangUp(),
  "/cut": wire(CUT),
  "/large": answer(null, { body: " ".repeat(5000) }),
};

interface Left {
  readonly bytes: number;
  readonly sockets: number;
}

row("49", "nothing is left over", async () => {
  await using server = await serve((request) => {
    const reply = FAULTS[request.path];
    server.requests.length = 1;
    return typeof reply === "object" ? reply : hangUp();
  });
  const printed = await run("leaks", [server.url, "2000"]);
  const { before, after } = printed as { before: Left; after: Left };
  const grown = after.bytes - before.bytes;
  assert.ok(grown < MOST_BYTES, `${grown.toString()} bytes`);
  assert.ok(after.sockets <= 1, `${after.sockets.toString()} sockets`);
});

row("49", "a signal that lives long holds no call", async () => {
  await using server = await serve(answer({}), answer({}, { status: 400 }));
  const { signal } = new AbortController();
  const caller = connected(server.url);
  for (let call = 0; call < 20; call += 1) {
    await caller.call(GET, {}, { signal }).catch(() => undefined);
  }
  assert.equal(getEventListeners(signal, "abort").length, 0);
});
