/** Headers and cookies: what could start another header never leaves. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  cookiePair,
  headerName,
  headerValue,
  joinedText,
  mergedHeaders,
} from "../../../templates/typescript/runtime/headers.js";

const UNFIT = ["\n", "\r\nX-Evil: 1", "\0", "\x7f", "\u20ac", "\ud800"];

describe("a header's value", () => {
  const values: [unknown, string][] = [
    ["a", "a"],
    ["", ""],
    ["a b\tc", "a b\tc"],
    ["é", "é"],
    [true, "true"],
    [1.5, "1.5"],
    [2n ** 70n, "1180591620717411303424"],
  ];
  for (const [value, expected] of values) {
    test(JSON.stringify(expected), () => {
      assert.equal(headerValue(value, "X-A"), expected);
    });
  }

  test("is refused, and not shown, where it is none", () => {
    for (const end of [...UNFIT, " ", "\t"]) {
      assert.throws(() => headerValue(`canary${end}`, "X-A"), {
        name: "RangeError",
        message: "X-A has characters that a header cannot carry",
      });
    }
    assert.throws(() => headerValue({ a: 1 }, "X-A"), {
      name: "TypeError",
      message: "X-A takes a single value, not Object",
    });
  });

  test("is one that fetch takes, and takes as it is", () => {
    for (let code = 0; code < 0x120; code += 1) {
      const value = `a${String.fromCharCode(code)}a`;
      const found = text(() => headerValue(value, "X-A"));
      if (found === undefined) continue;
      assert.equal(new Headers({ "X-A": found }).get("X-A"), value);
    }
  });
});

describe("a header of several parts", () => {
  const values: [unknown, string | undefined][] = [
    ["a,b", "a,b"],
    [["a", null, 1], "a,1"],
    [{ a: 1, b: null, c: "d" }, "a,1,c,d"],
    [[], undefined],
    [{}, undefined],
  ];
  for (const [value, expected] of values) {
    test(JSON.stringify(value), () => {
      assert.equal(joinedText(value, "X-A"), expected);
    });
  }

  test("has no comma in a part", () => {
    for (const value of [["a,b"], { a: "b,c" }, { "a,b": 1 }]) {
      assert.throws(() => joinedText(value, "X-A"), {
        name: "RangeError",
        message: "X-A has an item with a comma, which separates its items",
      });
    }
  });
});

describe("a header's name", () => {
  test("is a token", () => {
    for (const name of ["X-A", "accept", "X_1.2~3"]) {
      assert.equal(headerName(name), name);
    }
    for (const name of ["X A", "X:", "X\r\n", "X\n", "", "Xé"]) {
      assert.throws(() => headerName(name), {
        name: "RangeError",
        message: "a header's name has characters that it cannot have",
      });
    }
  });

  test("is the same in any case", () => {
    const merged = mergedHeaders(
      { "X-One": "1", "X-Two": "1", "X-Out": undefined, __proto__: null },
      { "x-two": "2", "X-Three": "2", "X-One": undefined },
    );
    assert.deepEqual(merged, { "X-One": "1", "x-two": "2", "X-Three": "2" });
    assert.deepEqual(mergedHeaders(undefined, undefined), {});
  });
});

describe("a cookie", () => {
  test("is a pair", () => {
    assert.equal(cookiePair("a=b", "c"), "c=a=b");
    assert.equal(cookiePair(true, "c"), "c=true");
  });

  test("is refused, and not shown, where it is none", () => {
    for (const end of [...UNFIT, " ", ";", ",", '"', "\\", "é"]) {
      assert.throws(() => cookiePair(`canary${end}`, "c"), {
        name: "RangeError",
        message: "c has characters that a cookie cannot carry",
      });
    }
  });
});

function text(give: () => string): string | undefined {
  try {
    return give();
  } catch {
    return undefined;
  }
}
