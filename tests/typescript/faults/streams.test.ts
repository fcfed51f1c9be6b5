/** Replies that are read in pieces, and not to their end. */

import assert from "node:assert/strict";

import { APIConnectionError } from "../../../templates/typescript/runtime/errors.js";
import { connected, failure, thrown, until } from "./clients.js";
import { STREAM } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, hold, reset, serve, wire } from "./server.js";

const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const PIECES = [CHUNKED, "3\r\nabc\r\n", "3\r\ndef\r\n"];

row("A4", "a stream that is cancelled", async () => {
  await using server = await serve(hold(...PIECES));
  const stream = await connected(server.url).stream(STREAM);
  await until(() => server.held === 1);
  await stream.cancel();
  await until(() => server.held === 0);
  await thrown(() => stream.bytes());
});

row("A4", "a stream that is left", async () => {
  await using server = await serve(hold(...PIECES));
  const stream = await connected(server.url).stream(STREAM);
  for await (const piece of stream) {
    assert.ok(piece.length > 0);
    break;
  }
  await until(() => server.held === 0);
  // What was left is lost: no reading may look whole.
  await thrown(() => stream.bytes());
});

row("A4", "a stream whose reader fails", async () => {
  await using server = await serve(hold(...PIECES));
  const mine = new Error("mine");
  const error = await thrown(async () => {
    await using stream = await connected(server.url).stream(STREAM);
    assert.equal(stream.status, 200);
    throw mine;
  });
  assert.equal(error, mine);
  await until(() => server.held === 0);
});

row("A4", "a stream of the platform's that is cancelled", async () => {
  await using server = await serve(hold(...PIECES));
  const stream = await connected(server.url).stream(STREAM);
  await stream.toReadableStream().cancel();
  await until(() => server.held === 0);
});

row("A4", "a stream that is given up", async () => {
  await using server = await serve(hold(...PIECES));
  const giveUp = new AbortController();
  const mine = new Error("mine");
  const options = { signal: giveUp.signal };
  const stream = await connected(server.url).stream(STREAM, {}, options);
  const error = thrown(() => stream.bytes());
  giveUp.abort(mine);
  assert.equal(await error, mine);
  await until(() => server.held === 0);
});

rows("A4", "a stream that breaks", { reset, closed: wire }, async (end) => {
  await using server = await serve(end(...PIECES));
  const stream = await connected(server.url).stream(STREAM);
  await failure(APIConnectionError, () => stream.bytes());
  await thrown(() => stream.bytes());
});

row("A4", "a stream that is read gives its connection back", async () => {
  const pieces = [...PIECES, "0\r\n\r\n"];
  await using server = await serve({ pieces, end: "keep" });
  const caller = connected(server.url);
  for (let call = 0; call < 9; call += 1) {
    const stream = await caller.stream(STREAM);
    assert.equal(await stream.text(), "abcdef");
  }
  // The next call may begin before the first connection is known to be free.
  assert.ok(server.connections <= 2);
});

row("A4", "an error in place of a stream", async () => {
  await using server = await serve(answer({ message: "no" }, { status: 400 }));
  const caller = connected(server.url);
  const error = await thrown(() => caller.stream(STREAM));
  assert.match(error.message, /no/);
});
