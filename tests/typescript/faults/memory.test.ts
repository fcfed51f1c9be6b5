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
// What a client keeps is 64 MB at most; as much again may wait for the garbage collector.
const MOST_GROWTH = 150_000_000;
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

function outcome(path: string): string {
  if (path.startsWith("/error")) return "InternalServerError";
  return path.startsWith("/redirect") ? "none" : "ResponseTooLargeError";
}

row("13", "bombs", async () => {
  const replies = await bombs();
  const paths = Object.keys(replies);
  await using server = await serve(
    (request) => replies[request.path] ?? answer({}),
  );
  const printed = await run("bombs", [server.url, ...paths]);
  const { outcomes, growth } = printed as {
    outcomes: string[];
    growth: number;
  };
  assert.deepEqual(outcomes, paths.map(outcome));
  assert.ok(growth < MOST_GROWTH, `${growth.toString()} bytes`);
});

row("13", "a body in pieces of a byte", async () => {
  const printed = await run("pieces", []);
  const { length, growth } = printed as { length: number; growth: number };
  assert.equal(length, 2_000_000);
  assert.ok(growth < MOST_GROWTH, `${growth.toString()} bytes`);
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
