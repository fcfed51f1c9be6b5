/** JSON: what the native parser and writer do, but exact, or refused. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { exactNumber } from "../../../templates/typescript/runtime/exact-numbers.js";
import {
  decodeText,
  ExactNumber,
  parseJSON,
  plainNumber,
  stringifyJSON,
} from "../../../templates/typescript/runtime/json.js";
import { parseWith } from "../../../templates/typescript/runtime/json-parser.js";

const BIG = "12345678901234567890";

describe("an integer of a reply", () => {
  const numbers: [string, unknown][] = [
    ["9007199254740991", 9007199254740991],
    ["-9007199254740991", -9007199254740991],
    ["9007199254740992", 9007199254740992n],
    ["9007199254740993", 9007199254740993n],
    ["-9007199254740993", -9007199254740993n],
    ["0000000000000001".replace(/^0+/, ""), 1],
    ["1234567890123456.5", 1234567890123456.5],
    ["0.1234567890123456789", 0.12345678901234568],
    ["12345678901234567e3", 12345678901234567000],
    ["1e400", Infinity],
    ["-0", -0],
    [`"${BIG}"`, BIG],
    [`" ,${BIG}"`, ` ,${BIG}`],
    [`"\\" :${BIG}"`, `" :${BIG}`],
  ];
  for (const [text, value] of numbers) {
    test(text, () => {
      for (const space of ["", " ".repeat(7), "\n".repeat(15)]) {
        assert.deepEqual(parseJSON(`${space}${text}`), value);
        assert.deepEqual(parseJSON(`[${space}${text},1]`), [value, 1]);
        assert.deepEqual(parseJSON(`{"a":${space}${text}}`), { a: value });
      }
    });
  }

  test("is found wherever it stands", () => {
    for (let before = 0; before < 40; before += 1) {
      const text = `{"${"k".repeat(before)}":[true,${BIG}]}`;
      const value = { ["k".repeat(before)]: [true, BigInt(BIG)] };
      assert.deepEqual(parseJSON(text), value);
    }
  });

  test("is missed nowhere among others", () => {
    const random = seeded(16);
    for (let round = 0; round < 5_000; round += 1) {
      const items = Array.from({ length: 1 + random(9) }, () => {
        const digits = String(1 + random(9)).repeat(1 + random(20));
        return oneOf(random, [
          digits,
          `"${digits}"`,
          `0.${digits}`,
          `-${digits}`,
        ]);
      });
      const text = `[${items.join(oneOf(random, [",", ", ", " ,\n"]))}]`;
      assert.deepEqual(parseJSON(text), parseWith(text, exactNumber));
    }
  });

  test("is refused where it only costs time", () => {
    assert.equal(parseJSON("9".repeat(4300)), 10n ** 4300n - 1n);
    assert.throws(() => parseJSON("9".repeat(5_000_000)), SyntaxError);
  });
});

describe("a number that is kept", () => {
  test("has its text", () => {
    const found = parseJSON('{"a":1.10,"b":[-0,1E+2],"c":"1"}', {
      keepNumbers: true,
    });
    assert.deepEqual(found, {
      a: new ExactNumber("1.10"),
      b: [new ExactNumber("-0"), new ExactNumber("1E+2")],
      c: "1",
    });
  });

  test("is also a plain one", () => {
    assert.equal(plainNumber(new ExactNumber("1.10")), 1.1);
    assert.equal(plainNumber(new ExactNumber(BIG)), BigInt(BIG));
    assert.equal(plainNumber("1"), "1");
  });
});

describe("a key", () => {
  test("sets no prototype", () => {
    const text = `{"__proto__":{"x":${BIG}},"\\u005f_proto__":{"x":1}}`;
    const found = parseJSON(text);
    assert.ok(typeof found === "object" && found !== null);
    assert.equal(Object.getPrototypeOf(found), Object.prototype);
    assert.deepEqual(Object.entries(found), [["__proto__", { x: 1 }]]);
    assert.ok(!("x" in found));
  });
});

describe("what is no JSON", () => {
  const texts = ["", " ", "canary", '{"canary":', "[1,]", '["a" "b"]', "01"];
  for (const text of [...texts, "NaN", "\ufeff1", "1 2", '"\u0001"', "'a'"]) {
    test(JSON.stringify(text), () => {
      for (const options of [{}, { keepNumbers: true }]) {
        assert.throws(() => parseJSON(text, options), {
          name: "SyntaxError",
          message: "the text is not JSON",
        });
      }
    });
  }
});

describe("our parser", () => {
  test("agrees with the native one about any text", () => {
    const random = seeded(20261101);
    for (let round = 0; round < 20_000; round += 1) {
      const pieces = Array.from({ length: random(9) }, () =>
        oneOf(random, PIECES),
      );
      agree(pieces.join(""));
    }
  });

  test("agrees with it about JSON, and about what is nearly JSON", () => {
    const random = seeded(4);
    for (let round = 0; round < 5_000; round += 1) {
      const text = json(random, 5);
      agree(text);
      const at = random(text.length);
      const rest = text.slice(at + random(2));
      agree(`${text.slice(0, at)}${oneOf(random, PIECES)}${rest}`);
    }
  });

  test("takes any depth", () => {
    const depth = 200_000;
    const text = `${"[".repeat(depth)}${BIG}${"]".repeat(depth)}`;
    let value = parseJSON(text);
    for (let level = 0; level < depth; level += 1) {
      assert.ok(Array.isArray(value));
      [value] = value as unknown[];
    }
    assert.equal(value, BigInt(BIG));
  });
});

describe("JSON that is sent", () => {
  test("is as the native one", () => {
    const random = seeded(9);
    for (let round = 0; round < 2_000; round += 1) {
      const value: unknown = JSON.parse(json(random, 5));
      assert.equal(stringifyJSON(value), JSON.stringify(value));
    }
  });

  const values: [unknown, string][] = [
    [null, "null"],
    [2n ** 70n + 1n, "1180591620717411303425"],
    [{ a: 1n, b: [2n] }, '{"a":1,"b":[2]}'],
    [{ a: undefined, b: null }, '{"b":null}'],
    [-0, "0"],
    [1e21, "1e+21"],
    [new Date(0), '"1970-01-01T00:00:00.000Z"'],
    [new URL("https://x/"), '"https://x/"'],
    [{ toJSON: () => ({ a: 1n }) }, '{"a":1}'],
    ["é\u2028\ud800", '"é\u2028\\ud800"'],
    [Object.create(null), "{}"],
    [JSON.parse('{"__proto__":1}'), '{"__proto__":1}'],
  ];
  for (const [value, expected] of values) {
    test(expected, () => {
      assert.equal(stringifyJSON(value), expected);
    });
  }

  test("has no number that JSON lacks", () => {
    for (const number of [NaN, Infinity, -Infinity]) {
      for (const value of [number, [number], { a: { b: number } }]) {
        assert.throws(() => stringifyJSON(value), {
          name: "RangeError",
          message: "the body has a number that is not finite",
        });
      }
    }
    assert.throws(() => stringifyJSON([new Date(NaN)]), {
      name: "RangeError",
      message: "the body must be a valid Date",
    });
  });

  const unspeakable: [unknown, string][] = [
    [[undefined], "undefined"],
    [{ a: () => 1 }, "function"],
    [Symbol("a"), "symbol"],
    [new Map([["a", 1]]), "Map"],
    [{ a: new Set([1]) }, "Set"],
    [new Uint8Array(2), "Uint8Array"],
    [/a/, "RegExp"],
    [new Blob(["a"]), "Blob"],
    [Promise.resolve(1), "Promise"],
  ];
  for (const [value, kind] of unspeakable) {
    test(`has no place for ${kind}`, () => {
      assert.throws(() => stringifyJSON(value), {
        name: "TypeError",
        message: `JSON has no place for ${kind}`,
      });
    });
  }

  test("does not contain itself, and has a depth that is bounded", () => {
    const cycle: Record<string, unknown> = {};
    cycle["a"] = [cycle];
    const around = { toJSON: (): unknown => around };
    for (const value of [cycle, around]) {
      assert.throws(() => stringifyJSON(value), {
        name: "TypeError",
        message: "the body contains itself",
      });
    }
    const shared = { a: 1 };
    assert.equal(stringifyJSON([shared, shared]), '[{"a":1},{"a":1}]');
    let deep: unknown = 1;
    for (let level = 0; level < 100_000; level += 1) deep = [deep];
    assert.throws(() => stringifyJSON(deep), {
      name: "RangeError",
      message: "the body is nested too deeply",
    });
  });
});

describe("text of a reply", () => {
  test("is UTF-8, with or without its mark", () => {
    assert.equal(
      decodeText(new TextEncoder().encode("é\u{1f600}")),
      "é\u{1f600}",
    );
    assert.equal(decodeText(Uint8Array.of(0xef, 0xbb, 0xbf, 0x61)), "a");
    assert.equal(decodeText(new Uint8Array(0)), "");
  });

  test("is nothing else", () => {
    const others = [
      [0xff, 0xfe, 0x7b, 0],
      [0xfe, 0xff, 0, 0x7b],
      [0xe9],
      [0xed, 0xa0, 0x80],
      [0xc0, 0x80],
    ];
    for (const bytes of others) {
      assert.throws(() => decodeText(Uint8Array.from(bytes)), {
        name: "SyntaxError",
        message: "the text is not UTF-8",
      });
    }
  });
});

type Random = (below: number) => number;

/** The same numbers every time: a test that fails, fails again. */
function seeded(seed: number): Random {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

const PIECES = [
  ...["{", "}", "[", "]", ",", ":", " ", "\t", "\r\n", "\u00a0", "\ufeff"],
  ...['"a"', '"__proto__"', '"\\u0041\\n"', '"\\"', '"', "\\", "\\u12"],
  ...["1", "-1", "0", "-0", "01", "1.5", "1e5", "1E+3", "1.", "-", ".5", "+1"],
  ...["true", "false", "null", "tru", "NaN", "\u0001", '"\u0001"', '"\\x"'],
  ...['"é\u2028"', '"\\ud800"', "/**/"],
];
const KEYS = [
  "a",
  "b",
  "__proto__",
  "10",
  "2",
  "constructor",
  "\\u005f_proto__",
];

function oneOf<T>(
  random: Random,
  values: readonly [T, ...T[]] | readonly T[],
): T {
  const value = values[random(values.length)];
  assert.ok(value !== undefined);
  return value;
}

/** JSON with all that JSON has. */
function json(random: Random, depth: number): string {
  const space = oneOf(random, ["", "", " ", "\n\t"]);
  const several = (item: () => string): string =>
    Array.from({ length: random(5) }, item).join(`${space},`);
  switch (random(depth > 0 ? 8 : 6)) {
    case 0:
      return oneOf(random, ["null", "true", "false"]);
    case 1:
      return String(random(1e9) / 1000);
    case 2:
      return String(random(2 ** 32) - 2 ** 31);
    case 3:
      return JSON.stringify(`x\n"é\u{1f600}${String(random(99))}`);
    case 4:
      return '"\\u00e9\\\\\\/"';
    case 5:
      return `${String(random(9))}.${String(random(9))}e-${String(random(30))}`;
    case 6:
      return `[${space}${several(() => json(random, depth - 1))}${space}]`;
    default:
      return `{${several(() => `${space}"${oneOf(random, KEYS)}"${space}:${json(random, depth - 1)}`)}}`;
  }
}

/** Both take a text and give the same, in the same order, or both refuse it. */
function agree(text: string): void {
  const ours = outcome(() => parseWith(text, Number));
  const native = outcome(() => JSON.parse(text) as unknown);
  assert.deepEqual(ours, native, text);
  assert.equal(JSON.stringify(ours), JSON.stringify(native), text);
}

function outcome(parse: () => unknown): unknown {
  try {
    return { value: parse() };
  } catch (error) {
    assert.ok(error instanceof SyntaxError);
    return "refused";
  }
}
