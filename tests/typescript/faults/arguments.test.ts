/** Arguments that could say another thing on the wire than they mean. */

import assert from "node:assert/strict";

import { APIKeyQuery } from "../../../templates/typescript/runtime/api-keys.js";
import { BasicAuth } from "../../../templates/typescript/runtime/basic.js";
import { JSON_BODY } from "../../../templates/typescript/runtime/json-body.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../../templates/typescript/runtime/options.js";
import type { Given } from "../../../templates/typescript/runtime/request.js";
import { connected, thrown } from "./clients.js";
import type { Received } from "./incoming.js";
import { GET, POST } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, serve } from "./server.js";
import { shown } from "./shown.js";

const CANARY = "canary-51c2";
const HEADERS: Operation = {
  ...GET,
  parameters: [
    { in: "header", name: "X-A" },
    { in: "cookie", name: "a" },
  ],
};
const PATH: Operation = { ...GET, path: "/a/{}/b", segments: ["id"] };
const QUERY: Operation = { ...GET, parameters: [{ in: "query", name: "q" }] };
const DEEP: Operation = {
  ...GET,
  parameters: [{ in: "query", name: "q", style: "deepObject" }],
};
const PATCH: Operation = { ...POST, method: "PATCH", body: JSON_BODY };

/** The request that a call makes. */
async function sent(operation: Operation, given: Given): Promise<Received> {
  await using server = await serve(answer({}));
  await connected(server.url).call(operation, given);
  const [request] = server.requests;
  assert.ok(request);
  return request;
}

async function sentBody(body: unknown): Promise<string> {
  return (await sent(PATCH, { body })).body.toString();
}

/** What a call throws before anything is sent: it is the caller's mistake. */
async function refused(
  operation: Operation,
  given: Given,
  options?: RequestOptions,
): Promise<Error> {
  await using server = await serve(answer({}));
  const caller = connected(server.url);
  const error = await thrown(() => caller.call(operation, given, options));
  assert.equal(server.connections, 0);
  assert.ok(
    error instanceof TypeError || error instanceof RangeError,
    shown(error),
  );
  return error;
}

const ENDS = ["\n", "\r\nX-Evil: 1", "\0", "\x7f", "\u20ac", "\ud800"];
const UNFIT = Object.fromEntries(ENDS.map((end) => [end, `${CANARY}${end}`]));

rows("22", "a header or cookie that is none", UNFIT, async (value) => {
  for (const params of [{ "X-A": value }, { a: value }]) {
    const error = await refused(HEADERS, { params });
    assert.ok(!shown(error).includes(CANARY), shown(error));
  }
  const error = await refused(HEADERS, {}, { headers: { "X-B": value } });
  assert.ok(!shown(error).includes(CANARY), shown(error));
});

const NAMES = ["X A", "X:", "X\r\n", "", "X\u00e9", "Host", "Content-Length"];

row("22", "a header name that is none", async () => {
  for (const name of NAMES) {
    const error = await refused(HEADERS, {}, { headers: { [name]: CANARY } });
    assert.ok(!shown(error).includes(CANARY), shown(error));
  }
});

const TOKENS = { ...UNFIT, space: `${CANARY} x`, accent: `${CANARY}\u00e9` };

rows("22", "a token that is none", TOKENS, async (token) => {
  await using server = await serve(answer({}));
  const caller = connected(server.url, { token: () => token });
  const error = await thrown(() => caller.call(GET));
  assert.ok(
    error instanceof TypeError || error instanceof RangeError,
    shown(error),
  );
  assert.equal(server.requests.length, 0);
  assert.ok(!shown(error).includes(CANARY), shown(error));
});

row("22", "a secret that is no text", async () => {
  const secret = `${CANARY}\ud800`;
  const [argument, env] = ["key", ""];
  const schemes = [
    new APIKeyQuery("bearer", secret, { name: "key", argument, env }),
    new BasicAuth("bearer", "someone", secret, {
      username: { argument, env },
      password: { argument, env },
    }),
  ];
  for (const scheme of schemes) {
    const error = await thrown(() =>
      connected("https://x.example", { schemes: [scheme] }),
    );
    assert.ok(error instanceof TypeError, shown(error));
    assert.ok(!shown(error).includes(CANARY), shown(error));
  }
});

const LONG = "x".repeat(8192);
const SEGMENTS = {
  "a/b": "a%2Fb",
  "a?b": "a%3Fb",
  "a#b": "a%23b",
  " ": "%20",
  "\\": "%5C",
  ";x": "%3Bx",
  "%": "%25",
  "%41": "%2541",
  "\u00e9": "%C3%A9",
  "\u202e": "%E2%80%AE",
  "\t": "%09",
  [LONG]: LONG,
};

rows("23", "a path argument is quoted", SEGMENTS, async (segment, value) => {
  const { target } = await sent(PATH, { path: [value] });
  assert.equal(target, `/a/${segment}/b`);
});

const ELSEWHERE = {
  ...{ empty: "", here: ".", above: "..", escaped: "%2e%2e", upper: "%2E." },
  ...{ gateway: "..%2Fx", below: "../x", amid: "x/../y", twice: "%252e%252e" },
  ...{ null: null, undefined, surrogate: "\ud800", object: {}, nan: NaN },
};

rows("23", "a path argument that leads elsewhere", ELSEWHERE, async (value) => {
  await refused(PATH, { path: [value] });
});

const QUERIES: Record<string, [unknown, string]> = {
  text: ["\u00e9&=#+ ;%", "?q=%C3%A9%26%3D%23%2B%20%3B%25"],
  null: [null, ""],
  undefined: [undefined, ""],
  empty: ["", "?q="],
  true: [true, "?q=true"],
  number: [1.5, "?q=1.5"],
  bigint: [2n ** 70n, "?q=1180591620717411303424"],
  moment: [new Date(0), "?q=1970-01-01T00%3A00%3A00.000Z"],
};

rows("25", "a query parameter", QUERIES, async ([q, query]) => {
  assert.equal((await sent(QUERY, { params: { q } })).target, `/x${query}`);
});

const NO_TEXT = {
  ...{ nan: NaN, infinity: Infinity, "no moment": new Date(NaN) },
  ...{ function: () => 1, symbol: Symbol("q"), surrogate: "\ud800" },
};

rows("25", "what a query parameter cannot be", NO_TEXT, async (q) => {
  await refused(QUERY, { params: { q } });
});

function nested(depth: number): unknown {
  let data: unknown = { a: "end" };
  for (let level = 0; level < depth; level += 1) data = { a: data };
  return data;
}

row("26", "nested queries", async () => {
  const q = { "a[]&=.": "1", b: { c: [1, { d: null }] } };
  const { target } = await sent(DEEP, { params: { q } });
  assert.ok(target.startsWith("/x?q[a%5B%5D%26%3D.]=1&q[b][c]"), target);
  const deep = await sent(DEEP, { params: { q: nested(50) } });
  assert.equal(deep.target, `/x?q${"[a]".repeat(51)}=end`);
});

row("26", "a query that contains itself", async () => {
  const cycle: Record<string, unknown> = {};
  cycle["a"] = cycle;
  await refused(DEEP, { params: { q: cycle } });
  await refused(DEEP, { params: { q: nested(5000) } });
});

row("26", "a body that contains itself", async () => {
  const cycle: Record<string, unknown> = { secret: CANARY };
  cycle["a"] = [cycle];
  const error = await refused(PATCH, { body: cycle });
  assert.ok(!shown(error).includes(CANARY), shown(error));
});

row("27", "null, undefined and absent", async () => {
  assert.equal(await sentBody({ a: null, b: undefined }), '{"a":null}');
  const inner = { c: null, d: undefined };
  assert.equal(await sentBody({ b: inner }), '{"b":{"c":null}}');
  assert.equal(await sentBody({ a: undefined }), "{}");
});

row("28", "numbers that JSON lacks", async () => {
  for (const number of [NaN, Infinity, -Infinity]) {
    for (const body of [number, [number], { a: { b: number } }]) {
      await refused(PATCH, { body });
    }
  }
});

row("30", "numbers are sent exactly", async () => {
  const n = 2n ** 70n + 1n;
  assert.equal(await sentBody({ n }), '{"n":1180591620717411303425}');
});

row("36", "a moment that is none", async () => {
  await refused(PATCH, { body: { at: new Date(NaN) } });
  const at = new Date(0);
  assert.equal(await sentBody({ at }), '{"at":"1970-01-01T00:00:00.000Z"}');
});
