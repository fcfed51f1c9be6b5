/** Lists: what is asked for page after page, where it ends, and what is refused. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { inspect } from "node:util";
import type { Reply } from "../../../templates/typescript/runtime/call.js";
import { CursorPagination } from "../../../templates/typescript/runtime/cursor-pagination.js";
import { Envelope } from "../../../templates/typescript/runtime/envelope.js";
import {
  DecodeError,
  PaginationError,
} from "../../../templates/typescript/runtime/errors.js";
import { DECIMAL } from "../../../templates/typescript/runtime/formats.js";
import type { Mismatch } from "../../../templates/typescript/runtime/hooks.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import {
  KeyedPage,
  Page,
} from "../../../templates/typescript/runtime/pages.js";
import { object } from "../../../templates/typescript/runtime/shapes.js";
import { BASE_URL, reply } from "./fakes.js";
import {
  type Visit,
  Asked,
  inTurn,
  rows,
  operationOf,
  inRows,
  CURSORS,
  OFFSETS,
  SHEETS,
  CHAINED,
  LINKED,
  list,
  ids,
} from "./lists.js";

interface Walk {
  readonly operation: Operation;
  readonly params?: object;
  readonly replies: readonly Reply[];
  readonly queries: readonly string[];
}

const WALKS: Record<string, Walk> = {
  "a cursor, until there is none": {
    operation: CURSORS,
    params: { colour: "a b", limit: 2 },
    replies: [
      rows(["1", "2"], { next: "x&y" }),
      rows([], { next: "é" }),
      rows(["3"], { next: null }),
    ],
    queries: [
      "limit=2&colour=a%20b",
      "limit=2&colour=a%20b&next=x%26y",
      "limit=2&colour=a%20b&next=%C3%A9",
    ],
  },
  "a cursor that is a number, then empty": {
    operation: CURSORS,
    params: { next: "0" },
    replies: [rows(["1"], { next: 5 }), rows(["2"], { next: "" })],
    queries: ["next=0", "next=5"],
  },
  "offsets, until a page is empty": {
    operation: OFFSETS,
    replies: [rows(["1", "2"]), rows(["3"]), rows([])],
    queries: ["", "skip=2", "skip=3"],
  },
  "offsets, until a page is short": {
    operation: OFFSETS,
    params: { limit: 2 },
    replies: [rows(["1", "2"]), rows(["3"])],
    queries: ["limit=2", "limit=2&skip=2"],
  },
  "offsets, until the total, over short pages": {
    operation: OFFSETS,
    params: { limit: 5 },
    replies: [rows(["1", "2"], { count: 3 }), rows(["3"], { count: "3" })],
    queries: ["limit=5", "limit=5&skip=2"],
  },
  "offsets, until an empty page before the total": {
    operation: OFFSETS,
    params: { skip: 10 },
    replies: [rows(["1"], { count: 99 }), rows([], { count: 99 })],
    queries: ["skip=10", "skip=11"],
  },
  "offsets with a total that is nothing": {
    operation: OFFSETS,
    replies: [
      rows(["1"], { count: "many" }),
      rows(["2"], { count: null }),
      rows([], { count: -1 }),
    ],
    queries: ["", "skip=1", "skip=2"],
  },
  "page numbers, until a page is empty": {
    operation: SHEETS,
    replies: [rows(["1", "2"]), rows(["3"]), rows([])],
    queries: ["", "sheet=1", "sheet=2"],
  },
  "page numbers, until a page is short": {
    operation: SHEETS,
    params: { limit: 2, sheet: 7 },
    replies: [rows(["1", "2"]), rows(["3"])],
    queries: ["sheet=7&limit=2", "sheet=8&limit=2"],
  },
  "page numbers, until the last": {
    operation: SHEETS,
    params: { limit: 5 },
    replies: [rows(["1"], { count: 2 }), rows(["2"], { count: 2.0 })],
    queries: ["limit=5", "limit=5&sheet=1"],
  },
  "URLs of the body": {
    operation: CHAINED,
    params: { colour: "red" },
    replies: [
      rows(["1"], { next: "?from=2&a=b%20c&a=d" }),
      rows([], { next: `${BASE_URL}/visits/more?x[]=1&x[]=2` }),
      rows(["2"], { next: "more?from=3#top" }),
      rows(["3"], { next: "" }),
    ],
    queries: ["colour=red", "from=2&a=b%20c&a=d", "x[]=1&x[]=2", "from=3"],
  },
};

describe("a list is walked by", () => {
  for (const [name, walk] of Object.entries(WALKS)) {
    test(name, async () => {
      const source = new Asked(inTurn(...walk.replies));
      const found = await ids(list(source, walk.operation, walk.params));
      assert.deepEqual(found, ["1", "2", "3"].slice(0, found.length));
      assert.deepEqual(source.queries, walk.queries);
    });
  }

  test("links of the header", async () => {
    const json = { "content-type": "application/json" };
    const links = ['</api/visits?at=2>; rel="more"', "<visits?at=3>; rel=more"];
    const source = new Asked((_call, at) => {
      const link = links[at];
      const headers = { ...json, ...(link !== undefined && { link }) };
      return reply([{ id: String(at) }], headers);
    });
    const walked = list<Page<Visit, undefined>>(source, LINKED);
    const page = await walked;
    assert.equal(page.fields, undefined);
    assert.equal(page.nextCursor, `${BASE_URL}/visits?at=2`);
    assert.deepEqual(await ids(walked), ["0", "1", "2"]);
    const expected = ["/visits", "/visits?at=2", "/visits?at=3"];
    assert.deepEqual(source.targets, expected);
  });
});

const TWO = [rows(["1", "2"], { next: "a" }), rows(["3"])];

describe("a list", () => {
  test("is its first page, and all that follow", async () => {
    const source = new Asked((_call, at) => TWO[at % 2] ?? rows([]));
    const walked = list(source, CURSORS);
    const page = await walked;
    assert.ok(page instanceof Page);
    assert.deepEqual(page.items, [{ id: "1" }, { id: "2" }]);
    assert.deepEqual(page.fields, { next: "a" });
    assert.equal(page.hasNextPage, true);
    const second = await page.nextPage();
    assert.deepEqual(second?.items, [{ id: "3" }]);
    assert.equal(second.hasNextPage, false);
    assert.equal(await second.nextPage(), undefined);
    assert.equal(source.calls.length, 2);
  });

  test("asks for no page that is not wanted", async () => {
    const source = new Asked(inTurn(...TWO));
    for await (const { id } of list(source, CURSORS)) {
      if (id === "2") break;
    }
    assert.equal(source.calls.length, 1);
  });

  test("has pages", async () => {
    const source = new Asked(inTurn(...TWO));
    const sizes: number[] = [];
    for await (const page of list(source, CURSORS).pages()) {
      sizes.push(page.items.length);
    }
    assert.deepEqual(sizes, [2, 1]);
  });

  test("starts at a cursor", async () => {
    const source = new Asked(inTurn(rows(["3"])));
    const walked = list(source, CURSORS, { colour: "red" }, { cursor: "a" });
    assert.deepEqual(await ids(walked), ["3"]);
    assert.deepEqual(source.queries, ["colour=red&next=a"]);
  });

  test("takes no cursor of another kind, and none without pages", async () => {
    const source = new Asked(inTurn());
    const cursor = "https://zoo.example/";
    for (const operation of [OFFSETS, SHEETS]) {
      const message = /whole number/;
      await assert.rejects(list(source, operation, {}, { cursor }), message);
    }
    const started = list(source, inRows(), {}, { cursor });
    await assert.rejects(started, /takes no cursor/);
    assert.equal(source.calls.length, 0);
  });

  test("sends another key with each page", async () => {
    const source = new Asked(inTurn(...TWO));
    const header = "Idempotency-Key";
    const operation = {
      ...CURSORS,
      method: "POST",
      idempotencyHeader: header,
    };
    await ids(list(source, operation, {}, { idempotencyKey: "mine" }));
    const keys = source.calls.map(
      (call) => call.headers.find(([name]) => name === header)?.[1],
    );
    assert.equal(keys[0], "mine");
    assert.match(keys[1] ?? "", /^[\da-f-]{36}$/);
  });

  test("has its items by key where that was asked for", async () => {
    const source = new Asked(
      inTurn(
        reply({ rows: { a: { id: "1" }, b: { id: "2" } }, next: "x" }),
        reply({ rows: { c: { id: "3" } } }),
      ),
    );
    const walked = list<KeyedPage<Visit>>(source, CURSORS, { by: "name" });
    const page = await walked;
    assert.ok(page instanceof KeyedPage);
    assert.deepEqual(page.items, { a: { id: "1" }, b: { id: "2" } });
    assert.deepEqual(await ids(walked), ["1", "2", "3"]);
    assert.deepEqual(source.queries, ["by=name", "by=name&next=x"]);
  });

  test("has exact decimals, and counts by usual numbers", async () => {
    const text = '{"rows": [{"price": 1.10, "more": 1.10}], "count": 2}';
    const source = new Asked(() => reply(text));
    const shape = object({ price: DECIMAL });
    const answer = {
      exact: true as const,
      shape: () => Promise.resolve(shape),
    };
    const sizes: number[] = [];
    for await (const page of list(source, { ...OFFSETS, answer }).pages()) {
      assert.deepEqual(page.items, [{ price: "1.10", more: 1.1 }]);
      assert.deepEqual(page.fields, { count: 2 });
      sizes.push(page.items.length);
    }
    assert.deepEqual(sizes, [1, 1]);
  });

  test("that gives no pages cannot be walked", async () => {
    const source = new Asked(inTurn(reply({ raw: true })));
    const operation = { ...CURSORS, selector: "colour", cases: { raw: {} } };
    const walked = list<unknown>(source, operation, { colour: "raw" });
    assert.deepEqual(await walked, { raw: true });
    await assert.rejects(ids(walked), /no pages/);
  });

  test("shows of its way neither the client nor the call", async () => {
    const page = await list(new Asked(inTurn(...TWO)), CURSORS);
    assert.deepEqual(JSON.parse(JSON.stringify(page)), {
      fields: { next: "a" },
      items: [{ id: "1" }, { id: "2" }],
    });
    assert.ok(!inspect(page, { depth: 9 }).includes("Asked"));
  });

  test("ends where its cursor leads back", async () => {
    for (const way of ["b", "a"]) {
      const next = ["a", "b", way];
      const source = new Asked((_call, at) =>
        rows([String(at)], { next: next[at] }),
      );
      const found: string[] = [];
      await assert.rejects(async () => {
        for await (const { id } of list(source, CURSORS)) found.push(id);
      }, PaginationError);
      assert.deepEqual(found, ["0", "1", "2"]);
    }
  });

  test("may be walked two ways, which do not meet", async () => {
    const next = ["?a=1", "?a=2", "?a=3", "", "?a=3", "?a=2", ""];
    const source = new Asked((_call, at) =>
      rows([String(at)], { next: next[at] }),
    );
    const page = await list(source, CHAINED);
    assert.deepEqual(await ids(page), ["0", "1", "2", "3"]);
    assert.deepEqual(await ids(page), ["0", "4", "5", "6"]);
    const expected = ["", "a=1", "a=2", "a=3", "a=1", "a=3", "a=2"];
    assert.deepEqual(source.queries, expected);
  });
});

async function toldOf(given: Reply, operation: Operation): Promise<string[]> {
  const told: Mismatch[] = [];
  const onMismatch = (one: Mismatch): void => {
    told.push(one);
  };
  const source = new Asked(inTurn(given), { onMismatch });
  await list(source, operation);
  return told.map(
    ({ path, expected, found }) => `${path} ${expected} ${found}`,
  );
}

describe("of a page is told", () => {
  const cases: [string, Reply, Operation, string[]][] = [
    [
      "an item that does not fit",
      reply({ rows: [{ id: "1" }, 2, {}] }),
      CURSORS,
      ["$.rows[1] object number", "$.rows[2].id a value nothing"],
    ],
    ["no items", reply({ rows: null }), CURSORS, ["$.rows array null"]],
    [
      "a field beside them",
      rows([], { next: 5 }),
      CURSORS,
      ["$.next string number"],
    ],
    [
      "a total that is text",
      rows(["1"], { count: "3" }),
      OFFSETS,
      ["$.count integer string"],
    ],
    [
      "a total that is described, and of no use",
      rows(["1"], { count: -1 }),
      OFFSETS,
      ["$.count a number of items number"],
    ],
    [
      "a link that is none",
      rows(["1"], { next: { href: "?a" } }),
      CHAINED,
      ["$.next string object"],
    ],
  ];
  for (const [name, given, operation, expected] of cases) {
    test(name, async () => {
      assert.deepEqual(await toldOf(given, operation), expected);
    });
  }

  test("what is of no use, also where nothing is described", async () => {
    const pagination = new CursorPagination({
      parameter: "next",
      field: "next",
    });
    const bare = operationOf(new Envelope({ items: "rows", pagination }));
    const given = rows([], { next: ["a"] });
    assert.deepEqual(await toldOf(given, bare), ["$.next a cursor array"]);
  });
});

const UNUSABLE: [string, unknown, Operation, string][] = [
  ["no object", [{ id: "1" }], CURSORS, "$"],
  ["null", null, CURSORS, "$"],
  ["no items", {}, CURSORS, "$.rows"],
  ["items of another kind", { rows: { a: 1 } }, CURSORS, "$.rows"],
  ["no array", { rows: [] }, LINKED, "$"],
  ["null for an array", null, LINKED, "$"],
];

describe("a page cannot be used that has", () => {
  for (const [name, data, operation, path] of UNUSABLE) {
    test(name, async () => {
      const source = new Asked(inTurn(reply(data === null ? "null" : data)));
      await assert.rejects(
        async () => await list(source, operation),
        (error) => error instanceof DecodeError && error.path === path,
      );
    });
  }

  test("a mismatch, if the client is strict", async () => {
    const given = reply({ rows: [{ id: "1" }, { id: 2 }] });
    const source = new Asked(inTurn(given), { strict: true });
    await assert.rejects(
      async () => await list(source, CURSORS),
      (error) => error instanceof DecodeError && error.path === "$.rows[1].id",
    );
  });
});
