/** Path segments: one value, one segment, or an error that shows nothing of it. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  checkedPath,
  segment,
} from "../../../templates/typescript/runtime/paths.js";

const SEGMENTS: [unknown, string][] = [
  ["23423523", "23423523"],
  ["a/b?c#d", "a%2Fb%3Fc%23d"],
  [" ", "%20"],
  ["\\", "%5C"],
  [";x", "%3Bx"],
  ["%", "%25"],
  ["%41", "%2541"],
  ["a.b", "a.b"],
  ["...", "..."],
  [".hidden", ".hidden"],
  ["é", "%C3%A9"],
  ["\u202egnp.exe", "%E2%80%AEgnp.exe"],
  ["x".repeat(8192), "x".repeat(8192)],
  ["{}", "%7B%7D"],
  ["a:b@c", "a%3Ab%40c"],
  ["-_.~!'()*", "-_.~%21%27%28%29%2A"],
  [7, "7"],
  [10n ** 20n, "100000000000000000000"],
  [true, "true"],
  [new Date(Date.UTC(2026, 10, 1)), "2026-11-01T00%3A00%3A00.000Z"],
];

const ELSEWHERE = [
  "",
  ".",
  "..",
  "..\n",
  "%2e",
  "%2e%2e",
  ".%2E",
  "%252e%252e",
  "%25252525252e.",
  "../x",
  "x/..",
  "a/../b",
  "..\\x",
  "%2e%2e%2fx",
  "%25%32%65",
  "..;/x",
  `%${"25".repeat(20)}2e`,
];

const NO_SINGLE_VALUES: [unknown, string][] = [
  [undefined, "undefined"],
  [null, "null"],
  [["a"], "Array"],
  [{ a: 1 }, "Object"],
  [new Uint8Array(1), "Uint8Array"],
  [Symbol("a"), "symbol"],
  [() => "a", "function"],
];

describe("a segment", () => {
  for (const [value, expected] of SEGMENTS) {
    test(`is one: ${expected.slice(0, 40)}`, () => {
      assert.equal(segment(value, "id"), expected);
    });
  }

  for (const value of ELSEWHERE) {
    test(`leads nowhere else: ${JSON.stringify(value)}`, () => {
      assert.throws(() => segment(value, "id"), {
        name: "RangeError",
        message: /^id must not/,
      });
    });
  }

  for (const [value, kind] of NO_SINGLE_VALUES) {
    test(`is no ${kind}`, () => {
      assert.throws(() => segment(value, "id"), {
        name: "TypeError",
        message: `id takes a single value, not ${kind}`,
      });
    });
  }

  test("has bytes, or is refused without being shown", () => {
    for (const value of ["canary\ud800", "\udc00canary"]) {
      assert.throws(() => segment(value, "id"), {
        name: "RangeError",
        message: "id has text that is not Unicode",
      });
    }
    for (const value of [NaN, Infinity, new Date(NaN)]) {
      assert.throws(() => segment(value, "id"), {
        name: "RangeError",
        message: /^id must be a (finite number|valid Date)$/,
      });
    }
  });

  test("survives what URLs do to paths", () => {
    for (let code = 1; code < 0x300; code += 1) {
      const value = `a${String.fromCharCode(code)}b`;
      const { pathname } = new URL(`https://x/p/${segment(value, "id")}/q`);
      const [, , found = ""] = pathname.split("/");
      assert.equal(decodeURIComponent(found), value);
    }
  });
});

describe("a whole path", () => {
  test("is taken with its escapes", () => {
    for (const path of [
      "/",
      "/a/b",
      "/a%20b/{c}",
      "/a;b=c/d:e@f,g",
      "/%C3%A9",
    ]) {
      assert.equal(checkedPath(path), path);
    }
  });

  test("is refused where it could lead elsewhere", () => {
    const paths = [
      "",
      "a",
      "//a",
      "/a?b",
      "/a#b",
      "/a b",
      "/a\\b",
      "/a\nb",
      '/a"b',
      "/a<b",
      "/é",
      "/a/../b",
      "/a/%2e%2e/b",
      "/..",
    ];
    for (const path of paths) {
      assert.throws(() => checkedPath(path), {
        name: "RangeError",
        message: /^path (must|has)/,
      });
    }
  });
});
