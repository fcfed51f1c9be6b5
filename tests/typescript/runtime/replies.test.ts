/** Replies: what a call gives, and what it throws. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type {
  Call,
  Reply,
} from "../../../templates/typescript/runtime/call.js";
import {
  DecodeError,
  NotFoundError,
  type APIStatusError,
} from "../../../templates/typescript/runtime/errors.js";
import { DECIMAL } from "../../../templates/typescript/runtime/formats.js";
import type { Mismatch } from "../../../templates/typescript/runtime/hooks.js";
import type {
  Answer,
  JSONAnswer,
} from "../../../templates/typescript/runtime/operation.js";
import { prepare } from "../../../templates/typescript/runtime/request.js";
import {
  object,
  required,
  STRING,
} from "../../../templates/typescript/runtime/shapes.js";
import { BASE_URL, reply, repliesOf, type Watching } from "./fakes.js";

function callOf(answer: Answer, accept?: string): Call {
  const operation = {
    name: "cats.get",
    method: "GET",
    path: "/cats/{}",
    segments: ["id"],
    answer,
    ...(accept !== undefined && { accept }),
  };
  return prepare(operation, { path: ["tom"] }, {});
}

async function read(
  answer: Answer,
  given: Reply,
  watching: Watching = {},
): Promise<unknown> {
  return await repliesOf(watching).read(callOf(answer), given);
}

async function refused(
  answer: Answer,
  given: Reply,
  watching: Watching = {},
): Promise<DecodeError> {
  try {
    await read(answer, given, watching);
  } catch (error) {
    assert.ok(error instanceof DecodeError);
    return error;
  }
  throw new assert.AssertionError({ message: "nothing was thrown" });
}

const CAT = object({ id: required(STRING), price: DECIMAL });
let loads = 0;
const OBJECT: JSONAnswer = {
  kinds: ["object"],
  shape: () => {
    loads += 1;
    return Promise.resolve(CAT);
  },
};

describe("JSON", () => {
  test("is given as it came, and no shape is loaded", async () => {
    const before = loads;
    const data = { id: 3, price: 1.5 };
    assert.deepEqual(await read(OBJECT, reply(data)), data);
    assert.equal(loads, before);
  });

  test("loads its shape for who wants to know, or for decimals", async () => {
    const onMismatch = (): void => undefined;
    const ways: [JSONAnswer, Watching][] = [
      [OBJECT, { onMismatch }],
      [OBJECT, { strict: true }],
      [{ ...OBJECT, exact: true }, {}],
    ];
    for (const [answer, watching] of ways) {
      const before = loads;
      await read(answer, reply({ id: "1" }), watching);
      assert.equal(loads, before + 1);
    }
  });

  test("has exact decimals without being asked", async () => {
    const text = '{"id": "1", "price": 1.10, "more": 1.10}';
    const given = await read({ ...OBJECT, exact: true }, reply(text));
    assert.deepEqual(given, { id: "1", price: "1.10", more: 1.1 });
  });

  test("may be anything, where nothing is described", async () => {
    for (const data of [null, [], 1, true, {}]) {
      const given = reply(data ?? "null");
      assert.deepEqual(await read({}, given), data);
    }
  });

  const kinds: [JSONAnswer, string][] = [
    [{ kinds: ["object"] }, "null"],
    [{ kinds: ["object"] }, "[1]"],
    [{ kinds: ["array"] }, "{}"],
    [{ kinds: ["string"] }, "18446744073709551617"],
    [{ kinds: ["number", "null"] }, '"a"'],
  ];
  for (const [answer, text] of kinds) {
    test(`is checked at its top: ${text}`, async () => {
      const error = await refused(answer, reply(text));
      assert.equal(error.path, "$");
      assert.match(error.message, /^expected .+, found .+ at \$ \(GET /);
    });
  }

  const types: [string, boolean][] = [
    ["", true],
    ["Application/JSON; charset=utf-8", true],
    ["application/problem+json", true],
    ["text/html; charset=utf-8", false],
    ["text/plain", false],
    ["application/jsonp", false],
  ];
  for (const [type, isRead] of types) {
    test(`has a content type: "${type}"`, async () => {
      const given = reply(
        { id: "1" },
        type === "" ? {} : { "content-type": type },
      );
      if (isRead) {
        assert.deepEqual(await read(OBJECT, given), { id: "1" });
      } else {
        const error = await refused(OBJECT, given);
        assert.equal(error.contentType, type);
        assert.ok(error.message.includes(type));
      }
    });
  }

  test("that is cut off is no JSON, and the message shows none of it", async () => {
    const text = `{"id": "secret${"x".repeat(9_000)}`;
    const headers = { "X-Request-Id": "r-1" };
    const error = await refused(OBJECT, reply(text, headers));
    assert.equal(
      error.message,
      "not JSON (GET /cats/tom, status 200, content type not given, " +
        "request id r-1)",
    );
    assert.equal(error.url, `${BASE_URL}/cats/tom`);
    assert.equal(error.excerpt, text.slice(0, 2048));
  });

  test("in another encoding is none", async () => {
    const given = { ...reply(""), content: new Uint8Array([34, 0xe9, 34]) };
    assert.match((await refused({}, given)).message, /^not JSON/);
  });
});

describe("text", () => {
  const plain = { "content-type": "text/plain; charset=latin1" };
  const html = { "content-type": "text/html" };

  test("is read in its encoding", async () => {
    assert.equal(await read("text", reply("é", plain)), "Ã©");
    assert.equal(await read("text", reply("", plain)), "");
  });

  test("may come as JSON", async () => {
    assert.equal(await read("text", reply('"é"')), "é");
    assert.equal((await refused("text", reply("{}"))).path, "$");
  });

  test("is no page that nobody asked for", async () => {
    await refused("text", reply("<html>", html));
    const call = callOf("text", "text/html");
    const given = await repliesOf().read(call, reply("<html>", html));
    assert.equal(given, "<html>");
  });

  test("in an encoding that is unknown, or another, is refused", async () => {
    const none = { "content-type": "text/plain; charset=none" };
    await refused("text", reply("x", none));
    const utf8 = reply("", { "content-type": "text/plain" });
    await refused("text", { ...utf8, content: new Uint8Array([0xff]) });
  });
});

describe("a reply without content", () => {
  const nothing = reply("", {}, 204);

  test("is nothing, where nothing is expected", async () => {
    const watching = { strict: true };
    assert.equal(await read("nothing", nothing, watching), undefined);
    assert.equal(await read("nothing", reply("{}"), watching), undefined);
  });

  test("stands for null, whatever its status", async () => {
    const answer: JSONAnswer = { kinds: ["object", "null"] };
    assert.equal(await read(answer, nothing, { strict: true }), null);
    assert.equal(await read(answer, reply("", {}), { strict: true }), null);
  });

  test("is told, or refused, where a value is expected", async () => {
    const told: string[] = [];
    const onMismatch = ({ path, found }: Mismatch): void => {
      told.push(`${path} ${found}`);
    };
    for (const given of [nothing, reply("", {})]) {
      assert.equal(await read(OBJECT, given, { onMismatch }), undefined);
      await refused(OBJECT, given, { strict: true });
    }
    assert.deepEqual(told, ["$ nothing", "$ nothing"]);
  });
});

describe("a mismatch", () => {
  test("is told, and the value stays", async () => {
    const told: Mismatch[] = [];
    const onMismatch = (one: Mismatch): void => {
      told.push(one);
    };
    const given = await read(OBJECT, reply({ id: 3 }), { onMismatch });
    assert.deepEqual(given, { id: 3 });
    assert.deepEqual(told, [
      {
        operation: "GET /cats/{}",
        path: "$.id",
        expected: "string",
        found: "number",
      },
    ]);
  });

  test("throws what its hook throws", async () => {
    const mine = new RangeError("mine");
    const onMismatch = (): void => {
      throw mine;
    };
    await assert.rejects(read(OBJECT, reply({}), { onMismatch }), mine);
  });

  test("is thrown by a strict client", async () => {
    const watching = { strict: true };
    const error = await refused(OBJECT, reply({ id: null }), watching);
    assert.equal(error.path, "$.id");
    assert.match(error.message, /^expected string, found null at \$\.id \(/);
  });
});

function failure(
  text: string,
  headers: Record<string, string> = {},
): APIStatusError {
  const where = { method: "GET", url: "https://zoo.example/api/cats/tom" };
  const given = reply(text, headers, 404);
  return repliesOf().statusError(callOf(OBJECT), given, where, true);
}

describe("an error", () => {
  test("has what the server said", () => {
    const text = '{"message": "no\\n \u202esuch cat", "code": 7}';
    const error = failure(text, { "X-Request-Id": "r-1" });
    assert.ok(error instanceof NotFoundError);
    assert.equal(
      error.message,
      "404: no \\u{202e}such cat (GET /cats/tom, request id r-1)",
    );
    assert.deepEqual(
      [error.status, error.requestId, error.isTransient, error.url],
      [404, "r-1", true, "https://zoo.example/api/cats/tom"],
    );
    assert.equal(error.content, text);
    assert.deepEqual(error.body, { message: "no\n \u202esuch cat", code: 7 });
  });

  const bodies = [
    "<html>no</html>",
    '{"message": "no',
    '["no"]',
    "null",
    "",
    "[".repeat(100_000),
  ];
  for (const text of bodies) {
    test(`is made of any body: ${text.slice(0, 20)}`, () => {
      const error = failure(text);
      assert.equal(error.message, "404 (GET /cats/tom)");
      assert.equal(error.body, undefined);
      assert.equal(error.content, text.slice(0, 64 * 1024));
    });
  }

  test("keeps the body's beginning, and a short message", () => {
    const message = "x".repeat(900_000);
    const error = failure(JSON.stringify({ message }));
    assert.equal(error.content.length, 64 * 1024);
    assert.ok(error.message.length < 600);
    assert.deepEqual(error.body, { message });
  });
});
