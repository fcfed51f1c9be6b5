/** Streams: read once, in one way, and never left open. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ByteStream } from "../../../templates/typescript/runtime/streams.js";
import { FakeChunks } from "./fakes.js";

function streamOf(chunks: FakeChunks, contentType = ""): ByteStream {
  const headers = new Headers({ "content-type": contentType });
  return new ByteStream({ status: 200, headers }, chunks);
}

function textOf(piece: Uint8Array): string {
  return new TextDecoder().decode(piece);
}

describe("a stream", () => {
  test("is its pieces", async () => {
    const chunks = new FakeChunks("ab", "c");
    const stream = streamOf(chunks, "text/csv");
    assert.equal(stream.status, 200);
    assert.equal(stream.contentType, "text/csv");
    const pieces: string[] = [];
    for await (const piece of stream) pieces.push(textOf(piece));
    assert.deepEqual(pieces, ["ab", "c"]);
    assert.ok(chunks.isCancelled);
  });

  test("is its bytes, or its text", async () => {
    const bytes = await streamOf(new FakeChunks("ab", "c")).bytes();
    assert.deepEqual(bytes, new Uint8Array([97, 98, 99]));
    assert.equal(await streamOf(new FakeChunks("é", "!")).text(), "é!");
    const latin = 'text/plain; charset="latin1"';
    assert.equal(await streamOf(new FakeChunks("é"), latin).text(), "Ã©");
    assert.equal((await streamOf(new FakeChunks()).bytes()).length, 0);
  });

  test("is a stream of the platform's, which waits for its reader", async () => {
    const chunks = new FakeChunks("ab", "c");
    const stream = streamOf(chunks).toReadableStream();
    assert.equal(chunks.taken, 0);
    assert.equal(await new Response(stream).text(), "abc");
  });

  test("is read in one way, once", async () => {
    const stream = streamOf(new FakeChunks("ab"));
    assert.equal(await stream.text(), "ab");
    await assert.rejects(stream.bytes(), TypeError);
    assert.throws(() => stream.toReadableStream(), TypeError);
    assert.throws(() => stream[Symbol.asyncIterator](), TypeError);
  });

  test("shows nothing of its connection", () => {
    const stream = streamOf(new FakeChunks("ab"));
    assert.deepEqual(Object.keys(stream), ["status", "headers"]);
  });
});

describe("a connection is closed", () => {
  test("when a loop over its stream is left", async () => {
    const chunks = new FakeChunks("ab", "c");
    for await (const piece of streamOf(chunks)) {
      assert.equal(textOf(piece), "ab");
      break;
    }
    assert.ok(chunks.isCancelled);
    assert.equal(chunks.taken, 1);
  });

  test("when a loop over its stream throws", async () => {
    const chunks = new FakeChunks("ab", "c");
    const mine = new Error("mine");
    await assert.rejects(async () => {
      for await (const piece of streamOf(chunks)) {
        assert.ok(piece.length > 0);
        throw mine;
      }
    }, mine);
    assert.ok(chunks.isCancelled);
  });

  test("when reading fails, whose error is thrown", async () => {
    const broken = new Error("broken");
    for (const way of ["bytes", "text"] as const) {
      const chunks = new FakeChunks("ab", broken);
      await assert.rejects(streamOf(chunks)[way](), broken);
      assert.ok(chunks.isCancelled);
    }
    const stream = streamOf(new FakeChunks("ab", broken)).toReadableStream();
    await assert.rejects(new Response(stream).text());
  });

  test("when a loop is left before it begins, or while a piece is awaited", async () => {
    const chunks = new FakeChunks("ab");
    const pieces = streamOf(chunks)[Symbol.asyncIterator]();
    await pieces.return?.();
    assert.ok(chunks.isCancelled);
    assert.deepEqual(await pieces.next(), { done: true, value: undefined });

    const silent = new FakeChunks();
    silent.next = () => new Promise(() => undefined);
    const waiting = streamOf(silent)[Symbol.asyncIterator]();
    void waiting.next();
    void waiting.return?.();
    assert.ok(silent.isCancelled);
  });

  test("when its stream is cancelled, in whatever way", async () => {
    const [own, platform, block] = [0, 1, 2].map(() => new FakeChunks("ab"));
    assert.ok(own && platform && block);
    const stream = streamOf(own);
    await stream.cancel();
    await assert.rejects(stream.text(), TypeError);
    await streamOf(platform).toReadableStream().cancel();
    {
      await using used = streamOf(block);
      assert.equal(used.status, 200);
    }
    assert.deepEqual(
      [own, platform, block].map((chunks) => chunks.isCancelled),
      [true, true, true],
    );
  });
});
