/** Connections that are not made, or that break. */

import assert from "node:assert/strict";
import dns from "node:dns";
import { mock } from "node:test";
import { gzipSync } from "node:zlib";

import {
  APIConnectionError,
  APIError,
  ConnectError,
} from "../../../templates/typescript/runtime/errors.js";
import { connected, failure, thrown, until } from "./clients.js";
import { GET, KEYED, METHODS, POST } from "./operations.js";
import { row, rows } from "./rows.js";
import {
  answer,
  hangUp,
  nobody,
  reset,
  serve,
  wire,
  type Piece,
} from "./server.js";

rows("1", "nobody listens", METHODS, async (operation) => {
  const caller = connected(await nobody());
  await failure(ConnectError, () => caller.call(operation));
  assert.equal(caller.clock.slept.length, 2);
});

row("1", "no such host", async () => {
  const unknown = Object.assign(new Error("getaddrinfo ENOTFOUND"), {
    code: "ENOTFOUND",
  });
  const lookup = mock.method(dns, "lookup", (...given: unknown[]) => {
    const done = given.at(-1) as (error: Error) => void;
    process.nextTick(done, unknown);
  });
  const caller = connected("https://nowhere.example");
  const error = await failure(ConnectError, () => caller.call(POST));
  lookup.mock.restore();
  assert.match(error.message, /POST \/x/);
  assert.equal(lookup.mock.callCount(), 3);
  assert.equal(caller.clock.slept.length, 2);
});

// Where the break is seen before anything is sent, any request may be sent again; later, nobody
// can tell what the server took.
rows("2", "a reset before the request is read", METHODS, async (operation) => {
  await using server = await serve(answer({}));
  server.resets = 1;
  const caller = connected(server.url);
  try {
    assert.deepEqual(await caller.call(operation), {});
    assert.equal(server.requests.length, 1);
  } catch (error) {
    assert.equal(operation, POST);
    assert.ok(error instanceof APIConnectionError);
    assert.ok(!(error instanceof ConnectError));
    assert.equal(server.requests.length, 0);
  }
});

for (const [name, end] of Object.entries({
  reset: reset(),
  closed: hangUp(),
})) {
  rows("3", `${name} after the request`, METHODS, async (operation) => {
    await using server = await serve(end, end, answer({ done: true }));
    const caller = connected(server.url);
    if (operation === POST) {
      await failure(APIConnectionError, () => caller.call(operation));
      assert.equal(server.requests.length, 1);
    } else {
      assert.deepEqual(await caller.call(operation), { done: true });
      assert.equal(server.requests.length, 3);
    }
  });
}

const HEAD = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const CHUNKED = `${HEAD}Transfer-Encoding: chunked\r\n\r\n`;
const PARTS: Record<string, Piece[]> = {
  "status line": ["HTTP/1.1 2"],
  head: [HEAD],
  body: [`${HEAD}Content-Length: 20\r\n\r\n`, '{"a": 1}'],
  chunk: [CHUNKED, "20\r\n", '{"a": 1}'],
  "between chunks": [CHUNKED, '8\r\n{"a": 1}\r\n'],
};

for (const [name, end] of Object.entries({ reset, closed: wire })) {
  rows("4", `${name} amid the reply`, PARTS, async (pieces) => {
    await using server = await serve(end(...pieces), answer({}));
    const caller = connected(server.url);
    await failure(APIConnectionError, () => caller.call(POST));
    assert.equal(server.requests.length, 1);
    server.requests.length = 0;
    assert.deepEqual(await caller.call(GET), {});
    assert.equal(server.requests.length, 2);
  });
}

row("5", "a stale connection", async () => {
  const closing = { ...answer({}), end: "close" } as const;
  await using server = await serve(closing, answer({}));
  const caller = connected(server.url, { maxRetries: 0 });
  await caller.call(POST);
  await until(() => server.openConnections === 0);
  assert.deepEqual(await caller.call(POST), {});
  assert.equal(server.requests.length, 2);
  assert.equal(server.connections, 2);
});

const LENGTHS = {
  "too long": "Content-Length: 3\r\n\r\n{}",
  twice: "Content-Length: 2\r\nContent-Length: 3\r\n\r\n{} ",
  negative: "Content-Length: -2\r\n\r\n{}",
  "no number": "Content-Length: two\r\n\r\n{}",
  "no chunk": "Transfer-Encoding: chunked\r\n\r\n{}",
};

rows("7", "a wrong length", LENGTHS, async (rest) => {
  await using server = await serve(wire(HEAD + rest));
  const caller = connected(server.url);
  await failure(APIConnectionError, () => caller.call(POST));
});

// fetch leaves it packed: then it is no JSON.
row("7", "a coding of the transfer that fetch does not know", async () => {
  const head = Buffer.from(`${HEAD}Transfer-Encoding: gzip\r\n\r\n`);
  await using server = await serve(wire(head, gzipSync("{}")));
  const caller = connected(server.url, { maxRetries: 0 });
  assert.ok((await thrown(() => caller.call(GET))) instanceof APIError);
});

row("7", "chunks and a length", async () => {
  const both = `${HEAD}Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n`;
  await using server = await serve(wire(both, "2\r\n{}\r\n0\r\n\r\n"));
  const caller = connected(server.url, { maxRetries: 0 });
  try {
    assert.deepEqual(await caller.call(GET), {});
  } catch (error) {
    assert.ok(error instanceof APIConnectionError);
  }
});

row("A6", "what comes before the reply", async () => {
  const hints = "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n";
  const pieces = [hints, hints, ...answer({ done: true }).pieces];
  await using server = await serve({ pieces, end: "keep" });
  const caller = connected(server.url);
  assert.deepEqual(await caller.call(KEYED), { done: true });
});

// Node's fetch takes it for a fault of the server, others pass it over.
row("A6", "a 100 that nobody asked for", async () => {
  const early = "HTTP/1.1 100 Continue\r\n\r\n";
  const pieces = [early, ...answer({ done: true }).pieces];
  await using server = await serve({ pieces, end: "keep" });
  const caller = connected(server.url, { maxRetries: 0 });
  try {
    assert.deepEqual(await caller.call(GET), { done: true });
  } catch (error) {
    assert.ok(error instanceof APIConnectionError);
  }
});

row("A7", "bytes after a reply", async () => {
  const both = [
    ...answer({ id: 1 }).pieces,
    ...answer({ stolen: true }).pieces,
  ];
  const pieces = [Buffer.concat(both)];
  await using server = await serve({ pieces, end: "keep" }, answer({ id: 2 }));
  const caller = connected(server.url);
  assert.deepEqual(await caller.call(GET), { id: 1 });
  assert.deepEqual(await caller.call(GET), { id: 2 });
});
