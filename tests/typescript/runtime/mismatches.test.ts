/** Shapes: what of a value is told, where, and what the value becomes. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { oneOf } from "../../../templates/typescript/runtime/choices.js";
import { plainNumbers } from "../../../templates/typescript/runtime/exact-values.js";
import {
  BASE64URL,
  BYTES,
  DATE,
  DATE_TIME,
  DECIMAL,
  DURATION,
  UNIX_TIME,
  UUID,
} from "../../../templates/typescript/runtime/formats.js";
import { parseJSON } from "../../../templates/typescript/runtime/json.js";
import { Mismatches } from "../../../templates/typescript/runtime/mismatches.js";
import {
  kindText,
  pathText,
  ReplyError,
} from "../../../templates/typescript/runtime/places.js";
import {
  ANY,
  BOOLEAN,
  INTEGER,
  list,
  map,
  NULL,
  nullable,
  NUMBER,
  object,
  ref,
  required,
  STRING,
  type Shape,
} from "../../../templates/typescript/runtime/shapes.js";

/** What is told of a value: "$.path: expected, found". */
function told(shape: Shape, value: unknown): string[] {
  const found: string[] = [];
  shape.read(value, undefined, (place, expected, item) => {
    found.push(`${pathText(place)}: ${expected}, ${kindText(item)}`);
  });
  return found;
}

const NODE: Shape = object({
  name: required(STRING),
  next: nullable(ref(() => NODE)),
});
const MESSAGE = object({
  id: required(STRING),
  text: STRING,
  parent: nullable(STRING),
  stars: INTEGER,
  score: NUMBER,
  read: BOOLEAN,
  gone: NULL,
  tags: list(STRING),
  authors: map(object({ name: required(STRING) })),
  anything: ANY,
});

const FITTING = {
  "the least": { id: "1" },
  "an unknown field": { id: "1", colour: { name: "red" } },
  "all of it": {
    id: "1",
    text: "",
    parent: null,
    stars: 1.0,
    score: 0.5,
    read: false,
    gone: null,
    tags: ["a"],
    authors: { a: { name: "Ann" } },
    anything: [null],
  },
};
const ODD: Record<string, [value: unknown, told: string[]]> = {
  "a field is missing": [{}, ["$.id: a value, nothing"]],
  "null for what is not nullable": [
    { id: null, text: null },
    ["$.id: string, null", "$.text: string, null"],
  ],
  "another kind of scalar": [
    { id: 3, read: "yes", gone: false },
    [
      "$.id: string, number",
      "$.read: boolean, string",
      "$.gone: null, boolean",
    ],
  ],
  "a fraction": [{ id: "1", stars: 1.5 }, ["$.stars: integer, number"]],
  "a number out of range": [
    { id: "1", score: Infinity },
    ["$.score: number, number"],
  ],
  "a bigint": [
    { id: "1", stars: 2n ** 64n },
    ["$.stars: integer, an integer beyond 2^53"],
  ],
  "an item": [{ id: "1", tags: ["a", 2] }, ["$.tags[1]: string, number"]],
  "no list": [{ id: "1", tags: {} }, ["$.tags: array, object"]],
  "a value by key": [
    { id: "1", authors: { Ann: {}, Bob: [] } },
    ["$.authors[...].name: a value, nothing", "$.authors[...]: object, array"],
  ],
  "half a surrogate pair": [
    { id: "\ud83d" },
    ["$.id: string, text that is not Unicode"],
  ],
  "something else": [[], ["$: object, array"]],
};

describe("a value", () => {
  for (const [name, value] of Object.entries(FITTING)) {
    test(`fits: ${name}`, () => {
      const before = structuredClone(value);
      assert.deepEqual(told(MESSAGE, value), []);
      assert.deepEqual(value, before);
    });
  }
  for (const [name, [value, expected]] of Object.entries(ODD)) {
    test(`does not fit and stays: ${name}`, () => {
      const before = structuredClone(value);
      assert.deepEqual(told(MESSAGE, value), expected);
      assert.deepEqual(value, before);
    });
  }

  test("is walked through shapes that contain themselves", () => {
    const value = { name: "a", next: { name: "b", next: { next: 1 } } };
    const expected = [
      "$.next.next.name: a value, nothing",
      "$.next.next.next: object, number",
    ];
    assert.deepEqual(told(NODE, value), expected);
  });

  test("is not followed without end", () => {
    let value: unknown = null;
    for (let depth = 0; depth < 100_000; depth += 1) {
      value = { name: "a", next: value };
    }
    assert.throws(() => told(NODE, value), ReplyError);
  });

  test("has no fields but its own", () => {
    const shape = object({ constructor: required(STRING), valueOf: STRING });
    assert.deepEqual(told(shape, {}), ["$.constructor: a value, nothing"]);
    const odd = object({ ["__proto__"]: required(STRING) });
    assert.deepEqual(told(odd, {}), ["$.__proto__: a value, nothing"]);
    assert.deepEqual(told(odd, JSON.parse('{"__proto__": "a"}')), []);
  });
});

const FORMS: Record<string, [Shape, fitting: unknown[], odd: unknown[]]> = {
  date: [
    DATE,
    ["2024-02-29", "0001-01-01", "9999-12-31"],
    ["2023-02-29", "1900-02-29", "2024-13-01", "0000-01-01", "2024-1-1", "", 1],
  ],
  "date-time": [
    DATE_TIME,
    [
      "2024-02-29T23:59:59Z",
      "2024-02-29 00:00:00.123456789+05:30",
      "2024-02-29t00:00:00z",
      "2024-02-29T00:00:00",
    ],
    ["2024-02-30T00:00:00Z", "2024-02-29", "2024-02-29T24:00:00Z", "now", null],
  ],
  duration: [
    DURATION,
    ["P1D", "PT1.5S", "P1DT2H3M4S", "P3W", "-PT1M"],
    ["P", "PT", "P1DT", "1D", "PT1X", 5],
  ],
  uuid: [
    UUID,
    ["00000000-0000-0000-0000-00000000000A"],
    ["00000000-0000-0000-0000-00000000000G", "0000", 1],
  ],
  bytes: [
    BYTES,
    ["", "YQ==", "YWI=", "YWJj"],
    ["YQ", "YQ=", "a-_=", "Y===", 1],
  ],
  base64url: [BASE64URL, ["", "YQ", "YQ==", "a-_b"], ["a+/b", "=YQ", 1]],
  decimal: [
    DECIMAL,
    ["1", "-1.10", "+.5", "1.", "1e-7"],
    ["", "1,5", "NaN", "Infinity", "0x1", true],
  ],
  "unix-time": [UNIX_TIME, [0, -1, 1.5, 253402300799], [1e15, NaN, "0"]],
  "closed enum": [oneOf("a", 1, true), ["a", 1, true], ["b", "1", 2, false]],
};

describe("a form", () => {
  for (const [name, [shape, fitting, odd]] of Object.entries(FORMS)) {
    test(name, () => {
      for (const value of fitting) assert.deepEqual(told(shape, value), []);
      for (const value of odd) assert.equal(told(shape, value).length, 1);
    });
  }

  test("is looked for in no time, however long the text", () => {
    const long = "a".repeat(20_000_000);
    for (const [shape] of Object.values(FORMS)) told(shape, long);
  });
});

describe("numbers", () => {
  const shape = object({
    price: DECIMAL,
    prices: list(nullable(DECIMAL)),
    count: INTEGER,
  });

  function read(text: string): unknown {
    const data = parseJSON(text, { keepNumbers: true });
    return plainNumbers(shape.read(data, undefined, () => undefined));
  }

  test("are exact where they are decimals, and usual elsewhere", () => {
    const text =
      '{"price": 0.10, "prices": [1e2, "3.00", null], "count": 3, ' +
      '"other": [{"deep": 1.50}], "big": 18446744073709551617}';
    assert.deepEqual(read(text), {
      price: "0.10",
      prices: ["1e2", "3.00", null],
      count: 3,
      other: [{ deep: 1.5 }],
      big: 18446744073709551617n,
    });
  });

  test("stay what they are where the shape fits nowhere", () => {
    assert.equal(read("1.50"), 1.5);
    assert.deepEqual(read("[1.50, [2]]"), [1.5, [2]]);
  });
});

describe("mismatches", () => {
  test("are told with the operation", () => {
    const found: unknown[] = [];
    const mismatches = new Mismatches(false, (one) => found.push(one));
    MESSAGE.read({ id: 1 }, undefined, mismatches.of("GET /x"));
    const [expected, actual] = ["string", "number"];
    assert.deepEqual(found, [
      { operation: "GET /x", path: "$.id", expected, found: actual },
    ]);
  });

  test("are thrown, the first of them, without the value", () => {
    const mismatches = new Mismatches(true, undefined);
    const value = { id: ["secret"], text: 1 };
    assert.throws(
      () => MESSAGE.read(value, undefined, mismatches.of("GET /x")),
      new ReplyError("expected string, found array at $.id", "$.id"),
    );
  });
});
