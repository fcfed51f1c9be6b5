/** Unions: which member a value is read as, and how the types are told apart. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  firstOf,
  oneOf,
  union,
  variants,
} from "../../../templates/typescript/runtime/choices.js";
import {
  DATE,
  DECIMAL,
} from "../../../templates/typescript/runtime/formats.js";
import { parseJSON } from "../../../templates/typescript/runtime/json.js";
import { pathText } from "../../../templates/typescript/runtime/places.js";
import {
  ANY,
  INTEGER,
  list,
  map,
  nullable,
  object,
  ref,
  required,
  STRING,
  type Shape,
} from "../../../templates/typescript/runtime/shapes.js";
import type { UnknownVariant } from "../../../templates/typescript/runtime/unions.js";

function told(shape: Shape, value: unknown): string[] {
  const found: string[] = [];
  shape.read(value, undefined, (place, expected) => {
    found.push(`${pathText(place)}: ${expected}`);
  });
  return found;
}

const USER = object({ type: oneOf("user"), name: required(STRING) });
const BOT = object({ type: nullable(oneOf("bot")), owner: required(STRING) });
const GROUP = object({ members: required(list(STRING)), name: STRING });

const CASES: Record<string, [Shape, value: unknown, told: string[]]> = {
  "the kind decides": [
    union(STRING, list(INTEGER), USER),
    [1, "x"],
    ["$[1]: integer"],
  ],
  "no scalar fits": [union(STRING, INTEGER), true, ["$: string or integer"]],
  "no member has the kind": [
    union(STRING, nullable(list(STRING))),
    {},
    ["$: string or array or null"],
  ],
  "null is a member": [union(STRING, nullable(USER)), null, []],
  "the only object is read, fit or not": [
    union(
      STRING,
      ref(() => USER),
    ),
    { type: "user" },
    ["$.name: a value"],
  ],
  "a constant decides": [
    union(USER, BOT, GROUP),
    { type: "bot", name: "a", members: [] },
    ["$.owner: a value"],
  ],
  "another constant rules out": [
    union(USER, BOT),
    { type: "cat", name: "a", owner: "b" },
    ["$: one of the known kinds of object"],
  ],
  "known keys decide": [
    union(USER, GROUP),
    { members: ["a", 1], name: "b" },
    ["$.members[1]: string"],
  ],
  "a map takes what no object fits": [
    union(USER, GROUP, map(INTEGER)),
    { a: 1, b: "x" },
    ["$[...]: integer"],
  ],
  "unions in unions are one": [
    union(
      union(STRING, USER),
      ref(() => union(INTEGER, GROUP)),
    ),
    { members: [2] },
    ["$.members[0]: string"],
  ],
  "anything swallows the rest": [union(STRING, ANY), 3, []],
  "a known kind": [
    variants("kind", { cat: USER, dog: BOT }),
    { kind: "dog" },
    ["$.owner: a value"],
  ],
  "an unknown kind": [
    variants("kind", { cat: USER, dog: BOT }),
    { kind: "cow", name: 1 },
    ["$.kind: one of cat, dog"],
  ],
  "no kind": [variants("kind", { cat: USER }), {}, ["$.kind: one of cat"]],
  "a kind that every object inherits": [
    variants("constructor", { toString: USER }),
    {},
    ["$.constructor: one of toString"],
  ],
  "no object": [variants("kind", { cat: USER }), "cat", ["$: object"]],
  "variants beside others": [
    union(STRING, variants("kind", { cat: USER })),
    { kind: "cat", name: 1 },
    ["$.name: string"],
  ],
};

describe("a union", () => {
  for (const [name, [shape, value, expected]] of Object.entries(CASES)) {
    test(name, () => {
      const before = structuredClone(value);
      assert.deepEqual(told(shape, value), expected);
      assert.deepEqual(value, before);
    });
  }

  test("makes decimals exact, where another member does not fit", () => {
    const shape = list(union(STRING, DECIMAL));
    const data = parseJSON('[1.50, "1.50", "x"]', { keepNumbers: true });
    const read = shape.read(data, undefined, () => undefined);
    assert.deepEqual(read, ["1.50", "1.50", "x"]);
  });
});

interface Cat {
  kind: "cat";
  lives: number;
}
interface Dog {
  kind: "dog";
  barks: boolean;
}
type Pet = Cat | Dog | UnknownVariant<"kind">;

/** Compiles only where comparing the field rules the other members out. */
function described(pet: Pet): string {
  switch (pet.kind) {
    case "cat":
      return `${String(pet.lives)} lives`;
    case "dog":
      return pet.barks ? "barks" : "is silent";
    default: {
      const kind: string = pet.kind;
      return `${kind} with ${String(pet["legs"])} legs`;
    }
  }
}

test("an unknown kind keeps its data, and is told apart", () => {
  const pets = JSON.parse(
    '[{"kind": "cat", "lives": 9}, {"kind": "dog", "barks": true}, ' +
      '{"kind": "cow", "legs": 4}]',
  ) as Pet[];
  const expected = ["9 lives", "barks", "cow with 4 legs"];
  assert.deepEqual(pets.map(described), expected);
});

const SMALL = object({ id: STRING, name: STRING });
const LARGE = object({ id: STRING, size: INTEGER, price: DECIMAL });
const CHAIN: Shape = firstOf(
  object({ label: STRING, next: ref(() => CHAIN) }),
  object({ title: STRING, next: ref(() => CHAIN) }),
  SMALL,
);

const FIRST: Record<string, [Shape, value: unknown, told: string[]]> = {
  "the first text that fits": [firstOf(DATE, STRING), "soon", []],
  "no single value fits": [firstOf(DATE, STRING), 1, ["$: date or string"]],
  "a list that fits": [firstOf(list(INTEGER), list(STRING)), ["a"], []],
  "no list fits": [
    firstOf(list(INTEGER), list(STRING)),
    [true],
    ["$[0]: integer"],
  ],
  "an object that fits": [firstOf(SMALL, LARGE), { id: "1", size: 2 }, []],
  "an object that knows no key fits": [firstOf(SMALL, LARGE), { x: 1 }, []],
  "no object fits": [
    firstOf(SMALL, LARGE),
    { id: 1, size: 1 },
    ["$.id: string"],
  ],
  "a map beside an object": [firstOf(SMALL, map(INTEGER)), { a: 1 }, []],
  "any takes all": [firstOf(ANY, STRING), { a: 1 }, []],
  "a kind that is known, or another member": [
    firstOf(variants("type", { user: USER }), SMALL),
    { type: "other", id: "1" },
    [],
  ],
  "members of members": [
    firstOf(
      firstOf(SMALL, list(STRING)),
      ref(() => CHAIN),
    ),
    { title: "x", next: { id: "1" } },
    [],
  ],
};

describe("the first that fits best", () => {
  for (const [name, [shape, value, expected]] of Object.entries(FIRST)) {
    test(name, () => {
      assert.deepEqual(told(shape, value), expected);
    });
  }

  test("decimals are exact in what is chosen, and the rest is as it came", () => {
    const value = parseJSON('{"id": "1", "price": 0.12345678901234567890}', {
      keepNumbers: true,
    });
    const read = firstOf(SMALL, LARGE).read(value, undefined, () => {
      assert.fail();
    });
    assert.deepEqual(read, { id: "1", price: "0.12345678901234567890" });
  });

  test("depth costs no more than its length", () => {
    let value: unknown = { id: "1" };
    for (let depth = 0; depth < 60; depth += 1) value = { next: value };
    assert.deepEqual(told(CHAIN, value), []);
    let odd: unknown = { id: 1 };
    for (let depth = 0; depth < 60; depth += 1) odd = { next: odd };
    assert.deepEqual(told(CHAIN, odd), []);
  });
});
