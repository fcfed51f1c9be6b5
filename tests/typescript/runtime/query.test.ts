/** Query parameters: exact bytes on the wire. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { Style } from "../../../templates/typescript/runtime/operation.js";
import { queryText } from "../../../templates/typescript/runtime/query.js";

const PLAIN: [unknown, string][] = [
  ["a", "q=a"],
  ["", "q="],
  ["&=#+ ;%", "q=%26%3D%23%2B%20%3B%25"],
  ["!'()*~", "q=%21%27%28%29%2A~"],
  ["é\u{1f600}", "q=%C3%A9%F0%9F%98%80"],
  ["[a]", "q=%5Ba%5D"],
  [true, "q=true"],
  [false, "q=false"],
  [3, "q=3"],
  [10n ** 20n, "q=100000000000000000000"],
  [1.5, "q=1.5"],
  [1e22, "q=1e%2B22"],
  [new Date(Date.UTC(2026, 10, 1, 9)), "q=2026-11-01T09%3A00%3A00.000Z"],
];

const STYLES: [Style, unknown, string][] = [
  ["repeated", ["a", "b c", null, undefined, 1], "q=a&q=b%20c&q=1"],
  ["repeated", "ab", "q=ab"],
  ["repeated", [], ""],
  ["comma", ["a", "b,c", true], "q=a,b%2Cc,true"],
  ["comma", [], ""],
  ["comma", [null], ""],
  ["comma", "a,b", "q=a%2Cb"],
  ["space", ["a", "b|c,d", null, 1.5], "q=a%20b%7Cc%2Cd%201.5"],
  ["space", [], ""],
  ["space", "a b", "q=a%20b"],
  ["pipe", ["a b", 2n], "q=a%20b%7C2"],
  ["pipe", ["a"], "q=a"],
  ["newline", ["a b", "c|d"], "q=a%20b%0Ac%7Cd"],
  ["brackets", ["id", "name"], "q[]=id&q[]=name"],
  ["brackets", "id", "q[]=id"],
  ["brackets", [null], ""],
  ["deepObject", { a: { b: [1, 2] } }, "q[a][b][]=1&q[a][b][]=2"],
  ["deepObject", { a: "b", no: null, un: undefined }, "q[a]=b"],
  ["deepObject", { "a[]&=.": "x" }, "q[a%5B%5D%26%3D.]=x"],
  ["deepObject", { a: [{ b: 1 }] }, "q[a][][b]=1"],
  ["deepObject", { 1: true }, "q[1]=true"],
  ["deepObject", {}, ""],
  ["deepObject", "a", "q=a"],
  ["deepObject", JSON.parse('{"__proto__":{"a":1}}'), "q[__proto__][a]=1"],
  ["spread", ["a", { b: 1 }], "q[]=a&q[][b]=1"],
];

const OF_ANOTHER_KIND: [Style, unknown][] = [
  ["plain", ["a"]],
  ["plain", { a: 1 }],
  ["plain", new Uint8Array(1)],
  ["brackets", [["a"]]],
  ["repeated", new Set(["a"])],
  ["deepObject", { a: new Map([["a", 1]]) }],
  ["deepObject", { a: () => 1 }],
];

describe("a query parameter", () => {
  for (const [value, expected] of PLAIN) {
    test(expected, () => {
      assert.equal(queryText("q", "plain", value), expected);
    });
  }

  for (const [style, value, expected] of STYLES) {
    test(`${style}: ${expected}`, () => {
      assert.equal(queryText("q", style, value), expected);
    });
  }

  test("has its name escaped too", () => {
    assert.equal(queryText("a&b[c]", "plain", "1"), "a%26b%5Bc%5D=1");
  });

  for (const [style, value] of OF_ANOTHER_KIND) {
    test(`${style} is refused what it has no form for`, () => {
      assert.throws(() => queryText("q", style, value), {
        name: "TypeError",
        message: /^q (takes a single value|cannot send)/,
      });
    });
  }

  test("is refused where it has no text", () => {
    for (const value of [NaN, Infinity, new Date(NaN), "\ud800"]) {
      const given: [Style, unknown][] = [
        ["plain", value],
        ["brackets", [value]],
        ["deepObject", { a: value }],
      ];
      for (const [style, item] of given) {
        assert.throws(() => queryText("q", style, item), {
          name: "RangeError",
          message: /^q (must be|has text)/,
        });
      }
    }
  });

  test("has no item with the separator in it", () => {
    const given: [Style, string][] = [
      ["space", "a b"],
      ["pipe", "a|b"],
      ["newline", "a\nb"],
      ["space", " "],
    ];
    for (const [style, item] of given) {
      assert.throws(() => queryText("q", style, ["x", item]), {
        name: "RangeError",
        message: "q has an item with the separator in it",
      });
    }
  });
});

describe("a nested one", () => {
  test("does not contain itself", () => {
    const cycle: Record<string, unknown> = {};
    cycle["again"] = [cycle, cycle];
    assert.throws(() => queryText("q", "deepObject", cycle), {
      name: "TypeError",
      message: "q contains itself",
    });
  });

  test("may hold the same twice", () => {
    const shared = { b: 1 };
    const text = queryText("q", "deepObject", { x: shared, y: shared });
    assert.equal(text, "q[x][b]=1&q[y][b]=1");
  });

  test("has a depth that is bounded", () => {
    const text = queryText("q", "deepObject", nested(50));
    assert.equal(text, `q${"[a]".repeat(50)}=x`);
    for (const depth of [150, 5000]) {
      assert.throws(() => queryText("q", "deepObject", nested(depth)), {
        name: "RangeError",
        message: "q is nested more than 100 deep",
      });
    }
  });
});

function nested(depth: number): unknown {
  let value: unknown = "x";
  for (let level = 0; level < depth; level += 1) value = { a: value };
  return value;
}
