/** What becomes of a call's arguments, and which of them are refused. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Call } from "../../../templates/typescript/runtime/call.js";
import { JSON_BODY } from "../../../templates/typescript/runtime/json-body.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import {
  mergedOptions,
  type RequestOptions,
} from "../../../templates/typescript/runtime/options.js";
import {
  elsewhere,
  prepare,
  type Given,
} from "../../../templates/typescript/runtime/request.js";

const LIST: Operation = {
  name: "messages.list",
  method: "GET",
  path: "/messages",
  parameters: [
    { in: "query", name: "query", style: "spread" },
    { in: "query", name: "account", required: true, client: true },
    { in: "query", name: "format" },
  ],
  answer: {},
  selector: "format",
  cases: { raw: { kinds: ["array"] }, stream: "stream" },
};

const UPDATE: Operation = {
  name: "messages.update",
  method: "PATCH",
  path: "/a/{}/b/{}",
  segments: ["id", "part"],
  parameters: [
    { in: "query", name: "x-fields", key: "fields", style: "comma" },
    { in: "query", name: "version", value: 2 },
    { in: "header", name: "X-Trace" },
    { in: "header", name: "X-Key", client: true },
    { in: "header", name: "Accept" },
    { in: "cookie", name: "one" },
    { in: "cookie", name: "two" },
  ],
  body: JSON_BODY,
  answer: { kinds: ["object"] },
  selector: "Accept",
  cases: { "text/csv": "text" },
  idempotencyHeader: "Idempotency-Key",
};

const PLAIN: Operation = { name: "plain", method: "POST", path: "/{}/x" };

function called(
  operation: Operation,
  given: Given = {},
  options: RequestOptions = {},
  client: Record<string, unknown> = {},
): Call {
  return prepare(operation, given, client, mergedOptions(options, {}));
}

function target(call: Call): string {
  const texts = [...call.query.values()].filter((text) => text !== "");
  return texts.length > 0 ? `${call.path}?${texts.join("&")}` : call.path;
}

describe("a call on the wire", () => {
  test("has its arguments where they belong", async () => {
    const call = called(
      UPDATE,
      {
        path: ["{}", "$&é"],
        params: {
          fields: ["a,b", "c"],
          "X-Trace": "é",
          Accept: "text/csv",
          one: "1",
          two: true,
        },
        body: { a: undefined, b: null },
      },
      { idempotencyKey: "mine" },
      { "X-Key": "client's" },
    );
    assert.equal(
      target(call),
      "/a/%7B%7D/b/%24%26%C3%A9?x-fields=a%2Cb,c&version=2",
    );
    assert.deepEqual(call.headers, [
      ["X-Trace", "é"],
      ["X-Key", "client's"],
      ["Cookie", "one=1; two=true"],
      ["Idempotency-Key", "mine"],
    ]);
    assert.equal(await new Response(call.payload.content).text(), '{"b":null}');
    assert.equal(call.label, "PATCH /a/{}/b/{}");
    assert.equal(call.accept, "text/csv");
    assert.equal(call.answer, "text");
  });

  test("leaves out what is null or undefined", () => {
    const params = { fields: null, "X-Trace": undefined, one: null };
    const call = called(UPDATE, { path: [1, 2], params });
    assert.equal(target(call), "/a/1/b/2?version=2");
    assert.deepEqual(call.headers.slice(0, -1), []);
    assert.equal(call.accept, "application/json");
    assert.deepEqual(call.answer, { kinds: ["object"] });
  });

  test("knows nothing of what every object inherits", () => {
    const operation: Operation = {
      ...PLAIN,
      parameters: [{ in: "query", name: "constructor", client: true }],
      selector: "constructor",
      cases: {},
    };
    assert.equal(target(called(operation)), "/{}/x");
    const params = { constructor: "toString" };
    const call = called(operation, { params });
    assert.equal(target(call), "/{}/x?constructor=toString");
    assert.equal(call.answer, "nothing");
  });

  test("has a key of its own", () => {
    const [first, second] = [1, 2].map(() => called(UPDATE, { path: [1, 2] }));
    assert.ok(first && second);
    const next = elsewhere(first, "/next", new Map([["a", "a=1"]]));
    const keys = [first, second, next].map((call) => call.headers.at(-1)?.[1]);
    assert.equal(new Set(keys).size, 3);
    assert.ok(keys.every((key) => /^[0-9a-f-]{36}$/.test(key ?? "")));
    assert.equal(target(next), "/next?a=1");
    assert.equal(next.headers.length, first.headers.length);
  });
});

describe("a query parameter", () => {
  const rows: [object | undefined, string | undefined, string][] = [
    [
      { a: [1], account: "A", b: { c: 2 }, d: "e" },
      undefined,
      "account=A&a[]=1&b[c]=2&d=e",
    ],
    [{ account: "K" }, "C", "account=K"],
    [{ account: null, x: null }, "C", "account=C"],
    [undefined, "C", "account=C"],
    [{ format: "raw" }, "C", "account=C&format=raw"],
  ];
  for (const [params, account, expected] of rows) {
    test(expected, () => {
      const call = called(LIST, { params }, {}, { account });
      assert.equal(target(call), `/messages?${expected}`);
    });
  }

  test("that has another key wins over an entry with its name", () => {
    const operation: Operation = {
      ...PLAIN,
      parameters: [
        { in: "query", name: "all", style: "spread" },
        { in: "query", name: "account", key: "own", client: true },
      ],
    };
    const client = { account: "C" };
    const sent = (params: object): string =>
      target(called(operation, { params }, {}, client));
    assert.equal(sent({ own: "K", account: "S" }), "/{}/x?account=K");
    assert.equal(sent({ account: ["S"] }), "/{}/x?account[]=S");
    assert.equal(sent({ account: null }), "/{}/x?account=C");
  });

  test("chooses what comes back", () => {
    const answer = (format: unknown): unknown =>
      called(LIST, { params: { account: "A", format } }).answer;
    assert.deepEqual(answer("raw"), { kinds: ["array"] });
    assert.equal(answer("stream"), "stream");
    assert.deepEqual(answer("other"), {});
    assert.deepEqual(answer("toString"), {});
    assert.deepEqual(answer(undefined), {});
    const params = { account: "A", format: "stream" };
    assert.equal(called(LIST, { params }).accept, "*/*");
  });

  test("of the options wins over all", () => {
    const query = { account: "O", more: [1, 2], deep: { a: 1 }, no: null };
    const call = called(LIST, { params: { account: "A", z: 1 } }, { query });
    assert.equal(
      target(call),
      "/messages?account=O&z=1&more=1&more=2&deep[a]=1",
    );
  });
});

describe("a body", () => {
  const text = async (
    operation: Operation,
    body: unknown,
    options?: RequestOptions,
  ): Promise<string | undefined> => {
    const { content } = called(operation, { body }, options).payload;
    return content === undefined ? content : new Response(content).text();
  };
  const SEND: Operation = { ...PLAIN, body: JSON_BODY };

  test("left out, null and given are three things", async () => {
    assert.equal(await text(SEND, undefined), "");
    assert.equal(
      await text({ ...SEND, method: "DELETE" }, undefined),
      undefined,
    );
    assert.equal(await text(SEND, null), "null");
    assert.equal(await text(SEND, { a: null }), '{"a":null}');
  });

  test("takes fields from the options", async () => {
    const options = { body: { b: 2, c: undefined } };
    assert.equal(
      await text(SEND, { a: 1, b: 1, c: 1 }, options),
      '{"a":1,"b":2,"c":1}',
    );
    assert.equal(await text(PLAIN, undefined, options), '{"b":2}');
    await assert.rejects(text(SEND, [1], options), {
      name: "TypeError",
      message: "options.body adds fields: this body is no object",
    });
  });

  test("is refused where there is none", () => {
    const get: Operation = { ...SEND, method: "GET" };
    for (const operation of [PLAIN, get]) {
      assert.throws(() => called(operation, { body: {} }), {
        name: "TypeError",
        message: "plain() takes no body",
      });
    }
  });
});

describe("an argument that is refused", () => {
  const path = ["1", "2"];
  const rows: [string, () => unknown, string, string][] = [
    [
      "is required",
      () => called(LIST),
      "TypeError",
      "messages.list() needs account: give it on the call or on the client",
    ],
    [
      "is missing in the path",
      () => called(UPDATE, { path: ["1"] }),
      "TypeError",
      "messages.update() needs part",
    ],
    [
      "is unknown",
      () => called(UPDATE, { path, params: { canary: undefined, limt: 1 } }),
      "TypeError",
      "messages.update() has no parameter limt",
    ],
    [
      "is no argument",
      () => called(UPDATE, { path, params: { version: 3 } }),
      "TypeError",
      "messages.update() has no parameter version",
    ],
    [
      "stands in place of the others",
      () => called(UPDATE, { path, params: ["canary"] }),
      "TypeError",
      "messages.update() takes params as an object, not Array",
    ],
    [
      "is no header",
      () => called(UPDATE, { path, params: { "X-Trace": "canary\n" } }),
      "RangeError",
      "X-Trace has characters that a header cannot carry",
    ],
    [
      "is a key for nobody",
      () => called(LIST, { params: { account: "A" } }, { idempotencyKey: "k" }),
      "TypeError",
      "messages.list() sends no idempotency key",
    ],
    [
      "is no key",
      () => called(UPDATE, { path }, { idempotencyKey: "canary\n" }),
      "RangeError",
      "idempotencyKey takes 1 to 255 visible ASCII characters",
    ],
    [
      "is a cursor for nobody",
      () => called(UPDATE, { path }, { cursor: "canary" }),
      "TypeError",
      "messages.update() gives no pages: it takes no cursor",
    ],
    [
      "is no count",
      () => called(UPDATE, { path }, { maxRetries: 1.5 }),
      "RangeError",
      "maxRetries must be a whole number, 0 or more",
    ],
  ];
  for (const [reason, call, name, message] of rows) {
    test(`because it ${reason}`, () => {
      assert.throws(call, { name, message });
    });
  }
});

describe("options", () => {
  test("of another kind are refused", () => {
    const headers = new Headers({ "X-A": "canary" });
    const rows: [object, string][] = [
      [["canary"], "options must be an object, not Array"],
      [{ headers }, "headers must be an object, not Headers"],
      [{ query: "canary" }, "query must be an object, not string"],
      [{ body: ["canary"] }, "body must be an object, not Array"],
      [{ cursor: 1 }, "cursor must be a string, not number"],
    ];
    for (const [options, message] of rows) {
      assert.throws(() => mergedOptions(options, {}), {
        name: "TypeError",
        message,
      });
    }
  });

  test("say what those under them do not", () => {
    const { signal } = new AbortController();
    const merged = mergedOptions(
      { timeout: null, headers: { "x-a": "2" }, query: { a: 2 }, cursor: "c" },
      {
        timeout: 1,
        maxRetries: 3,
        signal,
        headers: { "X-A": "1", "X-B": "1" },
        query: { a: 1, b: 1 },
        body: { a: 1 },
        idempotencyKey: "under",
      },
    );
    assert.deepEqual(merged, {
      timeout: null,
      maxRetries: 3,
      signal,
      headers: { "X-B": "1", "x-a": "2" },
      query: { a: 2, b: 1 },
      body: { a: 1 },
      idempotencyKey: undefined,
      cursor: "c",
    });
  });
});
