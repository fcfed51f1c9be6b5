/** Replies that come item by item, against a server that cuts them where it likes. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  APIConnectionError,
  DecodeError,
  NotFoundError,
  ResponseTooLargeError,
} from "../../../templates/typescript/runtime/errors.js";
import {
  eventItems,
  type EventStream,
} from "../../../templates/typescript/runtime/event-streams.js";
import type { ItemStream } from "../../../templates/typescript/runtime/item-streams.js";
import {
  jsonLines,
  jsonSequence,
} from "../../../templates/typescript/runtime/json-streams.js";
import type {
  ItemFormat,
  Operation,
} from "../../../templates/typescript/runtime/operation.js";
import { connected, failure, thrown, until } from "../faults/clients.js";
import { GET } from "../faults/operations.js";
import {
  answer,
  hold,
  reset,
  serve,
  wire,
  type Answer,
} from "../faults/server.js";

// A mark of the byte order, comments, every kind of line end, data of several lines, ids that stay,
// and events without data.
const EVENTS =
  '\ufeff: hello\r\nid: 7\r\nevent: roar\r\ndata: {"id":\r\ndata: 1, "text": "Löwe"}\r\n\r\n' +
  'data:{"id":2}\n\n:\n\nretry: 50\rdata: {"id": 3}\r\revent: ping\ndata:\n\n' +
  'id\nnothing: here\ndata: [DONE]\n\ndata: {"id": 4}\n\n';
const LINES = '{"id":1}\n\n  \r\n{"id":2,"text":"Löwe"}\r\n{"id":3}';
const TAPE =
  '\u001e{"id":1}\n\u001e{"id":\n2,"text":"Löwe"}\n\u001e\u001e{"id":3}';
const ITEMS = [{ id: 1 }, { id: 2, text: "Löwe" }, { id: 3 }];
// Every byte alone, in the middle of most characters and line ends, and all at once.
const CUTS = [1, 2, 5, 100_000];

const LISTEN = operation(eventItems({ end: "[DONE]" }));
const WORDS = operation(eventItems({ text: true }), "string");
const LOG = operation(jsonLines());

function operation(
  items: ItemFormat,
  kind: "object" | "string" = "object",
): Operation {
  return { ...GET, answer: { items, kinds: [kind] } };
}

/** A reply in chunks of its own, each so long. */
function streamed(
  text: string,
  contentType = "text/event-stream",
  cut = 100_000,
): Answer {
  const body = Buffer.from(text);
  const pieces: Buffer[] = [];
  for (let at = 0; at < body.length; at += cut) {
    const piece = body.subarray(at, at + cut);
    const size = Buffer.from(`${piece.length.toString(16)}\r\n`);
    pieces.push(Buffer.concat([size, piece, Buffer.from("\r\n")]));
  }
  const head = `HTTP/1.1 200 OK\r\nContent-Type: ${contentType}\r\n`;
  return wire(
    `${head}Transfer-Encoding: chunked\r\n\r\n`,
    ...pieces,
    "0\r\n\r\n",
  );
}

async function opened(
  url: string,
  one: Operation,
  maxResponseSize?: number,
): Promise<EventStream<unknown>> {
  const settings = maxResponseSize === undefined ? {} : { maxResponseSize };
  const stream = await connected(url, settings).call(one);
  return stream as EventStream<unknown>;
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const found: T[] = [];
  for await (const item of items) found.push(item);
  return found;
}

describe("events", () => {
  test("are what their data say, however they are cut", async () => {
    const said = CUTS.map((cut) => streamed(EVENTS, undefined, cut));
    await using server = await serve(...said);
    for (const cut of CUTS) {
      const found = await all(await opened(server.url, LISTEN));
      assert.ok(cut > 0);
      assert.deepEqual(found, [{ id: 1, text: "Löwe" }, { id: 2 }, { id: 3 }]);
    }
    assert.equal(server.requests[0]?.header("accept"), "text/event-stream");
  });

  test("are whole", async () => {
    await using server = await serve(streamed(EVENTS, undefined, 7));
    const stream = await opened(server.url, LISTEN);
    const events = await all(stream.events());
    assert.deepEqual(
      events.map(({ event, id, retry }) => [event, id, retry]),
      [
        ["roar", "7", undefined],
        ["message", "7", undefined],
        ["message", "7", 50],
        ["ping", "7", undefined],
      ],
    );
    assert.equal(events[0]?.data, '{"id":\n1, "text": "Löwe"}');
    assert.deepEqual(await events[0].item(), { id: 1, text: "Löwe" });
    await failure(DecodeError, () => events[3]?.item());
  });

  test("are text", async () => {
    const body =
      "data: Löwe\ndata\ndata:  two \n\ndata: [DONE]\n\ndata: no end";
    await using server = await serve(streamed(body, undefined, 3));
    const found = await all(await opened(server.url, WORDS));
    assert.deepEqual(found, ["Löwe\n\n two ", "[DONE]"]);
  });

  test("are none", async () => {
    const page = answer(null, { body: "<p>", contentType: "text/html" });
    await using server = await serve(page);
    const stream = await opened(server.url, LISTEN);
    const error = await failure(DecodeError, () => all(stream));
    assert.match(error.message, /content type is another/);
  });
});

describe("JSON texts", () => {
  for (const [kind, one, text] of [
    ["in lines", LOG, LINES],
    ["in a sequence", operation(jsonSequence()), TAPE],
  ] as const) {
    test(`${kind}, however they are cut`, async () => {
      const said = CUTS.map((cut) => streamed(text, "", cut));
      await using server = await serve(...said);
      for (const cut of CUTS) {
        assert.ok(cut > 0);
        assert.deepEqual(await all(await opened(server.url, one)), ITEMS);
      }
    });
  }

  test("come before the next one does", async () => {
    const head =
      "HTTP/1.1 200 OK\r\nContent-Type: application/json-seq\r\n\r\n";
    await using server = await serve(hold(head, '\u001e{"id":1}\n'));
    const stream = await opened(server.url, operation(jsonSequence()));
    for await (const item of stream) {
      assert.deepEqual(item, { id: 1 });
      break;
    }
    await until(() => server.held === 0);
  });

  test("are no JSON", async () => {
    await using server = await serve(streamed('{"id":1}\nnope\n', ""));
    const stream = await opened(server.url, LOG);
    const error = await failure(DecodeError, () => all(stream));
    assert.equal(error.excerpt, "nope");
  });
});

describe("a stream of items", () => {
  test("is read once", async () => {
    await using server = await serve(streamed(LINES, ""));
    const stream: ItemStream<unknown> = await opened(server.url, LOG);
    assert.equal((await all(stream)).length, 3);
    assert.throws(() => stream[Symbol.asyncIterator](), TypeError);
  });

  test("is closed early", async () => {
    const head =
      "HTTP/1.1 200 OK\r\nContent-Type: application/x-ndjson\r\n\r\n";
    await using server = await serve(hold(head, '{"id":1}\n'));
    const stream = await opened(server.url, LOG);
    await until(() => server.held === 1);
    await stream.cancel();
    await until(() => server.held === 0);
    await thrown(() => all(stream));
  });

  test("breaks off", async () => {
    const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    await using server = await serve(reset(head, "9\r\ndata: {}\n\r\n"));
    const stream = await opened(server.url, LISTEN);
    await failure(APIConnectionError, () => all(stream));
  });

  test("has items that end", async () => {
    const endless = `data: ${"x".repeat(5000)}`;
    await using server = await serve(streamed(endless, undefined, 500));
    const stream = await opened(server.url, LISTEN, 1000);
    await failure(ResponseTooLargeError, () => all(stream));
  });

  test("is an error before it begins", async () => {
    await using server = await serve(answer({}, { status: 404 }));
    await failure(NotFoundError, () => opened(server.url, LISTEN));
  });
});
