// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What values of a reply should be, as `src/shapes/` says it. */

import { plainNumber } from "./exact-numbers.js";
import { ABSENT, inside, isObject, isText } from "./places.js";
import type { Place, Tell } from "./places.js";

/** What a value should be. */
export abstract class Shape {
  /** In words, for messages. */
  abstract readonly expected: string;

  /**
   * Tells what of `value` is not as it should be. Gives it back, its decimals made exact; what
   * that changes is copied.
   */
  abstract read(value: unknown, place: Place | undefined, tell: Tell): unknown;

  /** Of a choice between shapes, those; of another shape, itself. */
  members(): readonly Shape[] {
    return [this];
  }
}

class Anything extends Shape {
  readonly expected = "anything";

  read(value: unknown): unknown {
    return value;
  }
}

/** A value without parts. */
export class Scalar extends Shape {
  readonly expected: string;
  readonly #fits: (value: unknown) => boolean;

  constructor(expected: string, fits: (value: unknown) => boolean) {
    super();
    this.expected = expected;
    this.#fits = fits;
  }

  /** The value as it is given to users. */
  understood(value: unknown): unknown {
    return plainNumber(value);
  }

  fits(value: unknown): boolean {
    return this.#fits(this.understood(value));
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    const understood = this.understood(value);
    if (!this.#fits(understood)) {
      tell(place, this.expected, understood);
    }
    return understood;
  }
}

export class ListShape extends Shape {
  readonly expected = "array";
  readonly #item: Shape;

  constructor(item: Shape) {
    super();
    this.#item = item;
  }

  /** What an item may be. */
  items(): readonly Shape[] {
    return this.#item.members();
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    if (!Array.isArray(value)) {
      tell(place, this.expected, value);
      return value;
    }
    const items: unknown[] = value;
    const read = items.map((item, index) =>
      this.#item.read(item, inside(place, index), tell),
    );
    return read.some((item, index) => item !== items[index]) ? read : items;
  }
}

export class MapShape extends Shape {
  readonly expected = "object";
  readonly #value: Shape;

  constructor(value: Shape) {
    super();
    this.#value = value;
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    if (!isObject(value)) {
      tell(place, this.expected, value);
      return value;
    }
    const at = inside(place, undefined);
    const read = new Map<string, unknown>();
    for (const [key, item] of Object.entries(value)) {
      read.set(key, this.#value.read(item, at, tell));
    }
    return changed(value, read);
  }
}

/** The object with what was read of it: itself, unless that is something else. */
function changed(
  value: Record<string, unknown>,
  read: ReadonlyMap<string, unknown>,
): Record<string, unknown> {
  const others = [...read].filter(([name, item]) => item !== value[name]);
  if (others.length === 0) return value;
  const copy = { ...value };
  for (const [name, item] of others) copy[name] = item;
  return copy;
}

/** A field that an object must have. */
export class RequiredField {
  readonly shape: Shape;

  constructor(shape: Shape) {
    this.shape = shape;
  }
}

type Fields = Readonly<Record<string, Shape | RequiredField>>;

export class ObjectShape extends Shape {
  readonly expected = "object";
  readonly fields: ReadonlyMap<string, Shape>;
  readonly required: ReadonlySet<string>;

  constructor(fields: Fields) {
    super();
    const entries = Object.entries(fields);
    this.fields = new Map(
      entries.map(([name, field]) => [
        name,
        field instanceof RequiredField ? field.shape : field,
      ]),
    );
    this.required = new Set(
      entries.flatMap(([name, field]) =>
        field instanceof RequiredField ? [name] : [],
      ),
    );
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    if (!isObject(value)) {
      tell(place, this.expected, value);
      return value;
    }
    const read = new Map<string, unknown>();
    for (const [name, shape] of this.fields) {
      if (Object.hasOwn(value, name)) {
        read.set(name, shape.read(value[name], inside(place, name), tell));
      } else if (this.required.has(name)) {
        tell(inside(place, name), "a value", ABSENT);
      }
    }
    return changed(value, read);
  }
}

class Nullable extends Shape {
  readonly #inner: Shape;

  constructor(inner: Shape) {
    super();
    this.#inner = inner;
  }

  get expected(): string {
    return `${this.#inner.expected} or null`;
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    return value === null ? null : this.#inner.read(value, place, tell);
  }

  override members(): readonly Shape[] {
    return [...this.#inner.members(), NULL];
  }
}

/** Another shape by its name, which may be declared later or in another module. */
class Reference extends Shape {
  readonly #shape: () => Shape;

  constructor(shape: () => Shape) {
    super();
    this.#shape = shape;
  }

  get expected(): string {
    return this.#shape().expected;
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    return this.#shape().read(value, place, tell);
  }

  override members(): readonly Shape[] {
    return this.#shape().members();
  }
}

export const ANY: Shape = /* @__PURE__ */ new Anything();
export const NULL: Shape = /* @__PURE__ */ new Scalar(
  "null",
  (value) => value === null,
);
export const STRING: Shape = /* @__PURE__ */ new Scalar("string", isText);
export const BOOLEAN: Shape = /* @__PURE__ */ new Scalar(
  "boolean",
  (value) => typeof value === "boolean",
);
export const INTEGER: Shape = /* @__PURE__ */ new Scalar(
  "integer",
  Number.isSafeInteger,
);
export const NUMBER: Shape = /* @__PURE__ */ new Scalar(
  "number",
  Number.isFinite,
);

export function list(item: Shape): Shape {
  return new ListShape(item);
}

/** An object whose keys are data. */
export function map(value: Shape): Shape {
  return new MapShape(value);
}

/** An object; its fields may be absent, but for those that are `required`. */
export function object(fields: Fields): Shape {
  return new ObjectShape(fields);
}

export function required(shape: Shape): RequiredField {
  return new RequiredField(shape);
}

export function nullable(shape: Shape): Shape {
  return new Nullable(shape);
}

export function ref(shape: () => Shape): Shape {
  return new Reference(shape);
}
