/** Replies that are not what they should be. */

import assert from "node:assert/strict";

import {
  oneOf,
  variants,
} from "../../../templates/typescript/runtime/choices.js";
import {
  APIConnectionError,
  APIStatusError,
  BadRequestError,
  DecodeError,
  ResponseTooLargeError,
  UnprocessableEntityError,
} from "../../../templates/typescript/runtime/errors.js";
import {
  DATE,
  DATE_TIME,
  DECIMAL,
} from "../../../templates/typescript/runtime/formats.js";
import type { Mismatch } from "../../../templates/typescript/runtime/hooks.js";
import type {
  JSONAnswer,
  Operation,
} from "../../../templates/typescript/runtime/operation.js";
import {
  INTEGER,
  list,
  object,
  required,
  STRING,
  type Shape,
} from "../../../templates/typescript/runtime/shapes.js";
import { connected, failure, TOKEN, until, type Settings } from "./clients.js";
import { GET as PLAIN, POST } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, serve, wire, type Answer, type Reply } from "./server.js";
import { shown } from "./shown.js";

const CAT = object({
  id: required(STRING),
  state: oneOf("awake", "asleep"),
  age: INTEGER,
  price: DECIMAL,
  born: DATE_TIME,
  named: DATE,
});
const FIGURES = list(
  variants("kind", {
    circle: object({ kind: required(STRING), radius: INTEGER }),
    square: object({ kind: required(STRING), side: INTEGER }),
  }),
);

function answered(shape: Shape, given: JSONAnswer): Operation {
  const loaded = { ...given, shape: () => Promise.resolve(shape) };
  return { ...PLAIN, answer: loaded };
}

const GET = answered(CAT, { kinds: ["object"] });
const EXACT = answered(CAT, { kinds: ["object"], exact: true });
const SHAPES = answered(FIGURES, { kinds: ["array"] });

async function result(
  reply: Reply,
  operation = GET,
  settings: Settings = {},
): Promise<unknown> {
  await using server = await serve(reply);
  const caller = connected(server.url, { maxRetries: 0, ...settings });
  return await caller.call(operation);
}

/** What a client is told of a reply, and gives for it. */
async function told(
  data: unknown,
  operation = GET,
): Promise<{ told: Mismatch[]; given: unknown }> {
  const found: Mismatch[] = [];
  const onMismatch = (one: Mismatch): void => {
    found.push(one);
  };
  const given = await result(answer(data), operation, { onMismatch });
  return { told: found, given };
}

row("6", "truncated JSON", async () => {
  const body = `{"id": "${TOKEN}${"x".repeat(9000)}`;
  const reply = answer(null, { body, headers: { "X-Request-Id": "r-1" } });
  const error = await failure(DecodeError, () => result(reply));
  assert.deepEqual([error.status, error.requestId], [200, "r-1"]);
  assert.match(error.message, /r-1/);
  assert.match(error.message, /status 200/);
  assert.ok(error.excerpt.length <= 2048);
  assert.ok(error.excerpt.startsWith('{"id": "[hidden]xxx'), error.excerpt);
  assert.ok(!shown(error).includes(TOKEN));
});

const HEADERS = { "X-Request-Id": "r-1" };
const UNREADABLE = {
  truncated: answer(null, { body: '{"id": "', headers: HEADERS }),
  "no UTF-8": answer(null, {
    body: Buffer.from('"\xff"', "latin1"),
    headers: HEADERS,
  }),
  "no such charset": answer(null, {
    body: "x",
    contentType: "text/plain; charset=none",
    headers: HEADERS,
  }),
};

rows("6", "a call that no description knows", UNREADABLE, async (reply) => {
  await using server = await serve(reply);
  const call = connected(server.url).client.request("GET", "/x");
  const error = await failure(DecodeError, () => call);
  assert.match(error.message, /r-1/);
  const raw = await call.asResponse();
  assert.deepEqual([raw.status, raw.requestId], [200, "r-1"]);
});

row("9", "a login page", async () => {
  const contentType = "text/html; charset=utf-8";
  const page = answer(null, { body: "<html>", contentType });
  const error = await failure(DecodeError, () => result(page));
  assert.equal(error.contentType, contentType);
  assert.match(error.message, /text\/html/);
  const disguised = answer({ id: "1" }, { contentType: "text/html" });
  await failure(DecodeError, () => result(disguised));
});

row("9", "a content type that will do", async () => {
  const types = [null, "application/problem+json", "Application/JSON"];
  for (const contentType of types) {
    const reply = answer({ id: "1" }, { contentType });
    assert.deepEqual(await result(reply), { id: "1" });
  }
});

row("11", "another kind of data", async () => {
  for (const data of [null, [{ id: "1" }], "text", 3, true]) {
    const error = await failure(DecodeError, () => result(answer(data)));
    assert.equal(error.path, "$");
  }
});

const DEEP = "[".repeat(100_000);
const BODIES = {
  "no JSON": "<html>no</html>",
  half: '{"message": "no',
  list: '["no"]',
  null: "null",
  "odd message": '{"message": {"a": 1}}',
  nothing: "",
  deep: DEEP,
  "no text": Buffer.from([0xff, 0xfe, 0]),
};

rows("12", "an error of another shape", BODIES, async (body) => {
  const reply = answer(null, { body, status: 422, headers: HEADERS });
  const error = await failure(UnprocessableEntityError, () => result(reply));
  assert.deepEqual([error.status, error.requestId], [422, "r-1"]);
  assert.ok(error.content.length <= 64 * 1024);
  assert.ok(body.length > 0 === error.content.length > 0);
});

row("12", "an error of 10 MB", async () => {
  const message = "x".repeat(10_000_000);
  const reply = answer({ message }, { status: 400 });
  const error = await failure(BadRequestError, () => result(reply));
  assert.equal(error.content.length, 64 * 1024);
  assert.ok(error.message.length < 1000);
});

row("12", "a reply that is nested too deep", async () => {
  for (const operation of [PLAIN, GET]) {
    const body = `${DEEP}${"]".repeat(DEEP.length)}`;
    try {
      await result(answer(null, { body }), operation, { strict: true });
    } catch (error) {
      assert.ok(error instanceof DecodeError, String(error));
    }
  }
});

const TEXT = '{"id": "\u00e9"}';
const ENCODINGS = {
  latin: Buffer.from(TEXT, "latin1"),
  "UTF-16": Buffer.from(`\ufeff${TEXT}`, "utf16le"),
  "UTF-32": Buffer.from(
    Uint32Array.from(TEXT, (one) => one.charCodeAt(0)).buffer,
  ),
  "a surrogate's bytes": Buffer.from('{"id": "\xed\xa0\xbd"}', "latin1"),
};

rows("15", "JSON in another encoding", ENCODINGS, async (body) => {
  await failure(DecodeError, () => result(answer(null, { body })));
});

row("15", "a byte order mark", async () => {
  const reply = answer(null, { body: `\ufeff${TEXT}` });
  try {
    assert.deepEqual(await result(reply), { id: "\u00e9" });
  } catch (error) {
    assert.ok(error instanceof DecodeError);
  }
});

row("15", "a lone surrogate is kept and told", async () => {
  const body = '{"id": "1", "state": "\\ud83d"}';
  const data: unknown = JSON.parse(body);
  const { told: mismatches, given } = await told(data);
  assert.deepEqual(given, data);
  assert.equal(mismatches.length, 1);
  const call = () => result(answer(data), GET, { strict: true });
  await failure(DecodeError, call);
});

row("A9", "cookies of the server", async () => {
  const headers = { "Set-Cookie": "name=session; Path=/" };
  await using server = await serve(answer({ id: "1" }, { headers }));
  const caller = connected(server.url);
  for (let call = 0; call < 3; call += 1) await caller.call(GET);
  const cookies = server.requests.map((one) => one.header("Cookie"));
  assert.deepEqual(cookies, [undefined, undefined, undefined]);
});

function* endless(start: string, piece: string): Generator<string> {
  yield start;
  for (;;) yield piece;
}

function unending(start: string, piece: string): Answer {
  return { pieces: endless(start, piece), end: "close" };
}

const OK = "HTTP/1.1 200 OK\r\n";
const BLOCK = "x".repeat(65_536);

row("16", "a body without an end", async () => {
  const reply = unending(`${OK}\r\n`, BLOCK);
  const call = () => result(reply, GET, { maxResponseSize: 10_000_000 });
  await failure(ResponseTooLargeError, call);
});

row("16", "an error's body without an end", async () => {
  const reply = unending("HTTP/1.1 418 No\r\n\r\n", BLOCK);
  const error = await failure(APIStatusError, () => result(reply));
  assert.equal(error.status, 418);
});

const LINES = { lines: "X-Header: value\r\n", line: "x".repeat(1000) };

rows("16", "a head without an end", LINES, async (line) => {
  const reply = unending(OK, line.repeat(100));
  await failure(APIConnectionError, () => result(reply));
});

row("16", "100,000 headers", async () => {
  const numbers = Array.from({ length: 100_000 }, (_, number) =>
    String(number),
  );
  const head = numbers.map((number) => `X-${number}: 1\r\n`).join("");
  const reply = wire(`${OK}${head}\r\n`);
  await failure(APIConnectionError, () => result(reply));
});

row("16", "a length that is too long is not waited for", async () => {
  const reply = wire(`${OK}Content-Length: 99999999999\r\n\r\n`);
  await failure(ResponseTooLargeError, () => result(reply));
});

row("30", "integers are exact", async () => {
  const big =
    '{"id": "1", "age": 18446744073709551617, "more": [9007199254740993]}';
  const expected = { id: "1", age: 2n ** 64n + 1n, more: [2n ** 53n + 1n] };
  for (const operation of [PLAIN, GET, EXACT]) {
    const reply = answer(null, { body: big });
    assert.deepEqual(await result(reply, operation), expected);
  }
});

row("30", "decimals are exact", async () => {
  for (const number of ["0.10000000000000000555", "1e-7", "100.00"]) {
    for (const written of [number, `"${number}"`]) {
      const body = `{"id": "1", "age": 3, "price": ${written}}`;
      const given = await result(answer(null, { body }), EXACT);
      assert.deepEqual(given, { id: "1", age: 3, price: number });
    }
  }
});

row("31", "an unknown enum value", async () => {
  const data = { id: "1", state: "dreaming" };
  assert.deepEqual((await told(data)).given, data);
});

row("32", "an unknown field", async () => {
  const data = { id: "1", colour: { name: "red" } };
  const given = await result(answer(data), GET, { strict: true });
  assert.deepEqual(given, data);
});

row("32", "fields with names of JavaScript's own", async () => {
  const body = '{"id": "1", "__proto__": {"polluted": 1}, "constructor": 2}';
  const reply = answer(null, { body });
  for (const operation of [PLAIN, GET, EXACT]) {
    for (const strict of [true, false]) {
      const given = await result(reply, operation, { strict });
      assert.deepEqual(given, JSON.parse(body));
      assert.equal(Object.getPrototypeOf(given), Object.prototype);
    }
  }
  assert.equal(Object.getPrototypeOf({}), Object.prototype);
});

const ODD = {
  absent: {},
  null: { id: null },
  number: { id: 3 },
  object: { id: { a: 1 } },
};

rows("33", "a wrong scalar", ODD, async (data) => {
  const { told: mismatches, given } = await told(data);
  assert.deepEqual(given, data);
  assert.deepEqual(
    mismatches.map((one) => one.path),
    ["$.id"],
  );
  const call = () => result(answer(data), GET, { strict: true });
  const error = await failure(DecodeError, call);
  assert.equal(error.path, "$.id");
});

row("33", "a reply without content", async () => {
  for (const status of [200, 204]) {
    const reply = answer(null, { body: "", status });
    assert.equal(await result(reply), undefined);
    const call = () => result(reply, GET, { strict: true });
    await failure(DecodeError, call);
  }
});

row("34", "an unknown discriminator", async () => {
  const data = [
    { kind: "square", side: 2 },
    { kind: "star", points: 5 },
    { points: 5 },
    { kind: "__proto__" },
  ];
  const { told: mismatches, given } = await told(data, SHAPES);
  assert.deepEqual(given, data);
  const paths = mismatches.map((one) => one.path);
  assert.deepEqual(paths, ["$[1].kind", "$[2].kind", "$[3].kind"]);
});

const DATES: Record<string, boolean> = {
  "2026-01-31T10:00:00Z": true,
  "9999-12-31T23:59:59Z": true,
  "2026-01-31T10:00:00.123456789Z": true,
  "2016-12-31T23:59:60Z": false,
  "2026-01-31T24:00:00Z": false,
  "0000-01-01T00:00:00Z": false,
  "2026-02-30T00:00:00Z": false,
  yesterday: false,
  "": false,
};

rows("36", "odd dates come as they are", DATES, async (isOne, born) => {
  const { told: mismatches, given } = await told({ id: "1", born });
  assert.deepEqual(given, { id: "1", born });
  assert.equal(mismatches.length, isOne ? 0 : 1);
});

row("16", "what is too long is broken off", async () => {
  await using server = await serve(unending(`${OK}\r\n`, BLOCK), answer({}));
  const settings = { maxResponseSize: 1000, maxRetries: 0 };
  const caller = connected(server.url, settings);
  await failure(ResponseTooLargeError, () => caller.call(POST));
  assert.deepEqual(await caller.call(POST), {});
  await until(() => server.openConnections <= 1);
});
