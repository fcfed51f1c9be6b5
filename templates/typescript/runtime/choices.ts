// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Values that may be one of several things. */

import { ABSENT, inside, isObject, type Place, type Tell } from "./places.js";
import {
  ANY,
  ListShape,
  MapShape,
  NULL,
  ObjectShape,
  Scalar,
  Shape,
} from "./shapes.js";

const NO_MEMBER = "one of the known kinds of object";

type Constant = string | number | bigint | boolean;

class OneOf extends Scalar {
  constructor(values: readonly Constant[]) {
    const known = new Set<unknown>(values);
    super(`one of ${values.join(", ")}`, (value) => known.has(value));
  }
}

/** These values and no others. */
export function oneOf(...values: readonly Constant[]): Shape {
  return new OneOf(values);
}

/** Of objects the member is chosen that fits best; of the rest, the kind decides. */
class Union extends Shape {
  readonly #members: readonly Shape[];
  #flat: readonly Shape[] | undefined;

  constructor(members: readonly Shape[]) {
    super();
    this.#members = members;
  }

  get expected(): string {
    const names = this.members().map((member) => member.expected);
    return [...new Set(names)].join(" or ");
  }

  override members(): readonly Shape[] {
    this.#flat ??= this.#members.flatMap((member) => member.members());
    return this.#flat;
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    const members = this.members();
    if (members.includes(ANY)) return value;
    const candidates = members.filter((member) => takes(member, value));
    const chosen = isObject(value) ? best(candidates, value) : candidates[0];
    if (chosen !== undefined) return chosen.read(value, place, tell);
    tell(place, candidates.length > 0 ? NO_MEMBER : this.expected, value);
    return value;
  }
}

/** Whether a member may be what the value is: of objects, any may be. */
function takes(member: Shape, value: unknown): boolean {
  if (Array.isArray(value)) return member instanceof ListShape;
  if (!isObject(value)) return member instanceof Scalar && member.fits(value);
  return (
    member instanceof ObjectShape ||
    member instanceof MapShape ||
    member instanceof Variants
  );
}

/** The only candidate; of several the one that fits best, or else one that is open. */
function best(
  candidates: readonly Shape[],
  value: Record<string, unknown>,
): Shape | undefined {
  if (candidates.length === 1) return candidates[0];
  let chosen = candidates.find((shape) => !(shape instanceof ObjectShape));
  let most = 0;
  for (const shape of candidates) {
    const fit = shape instanceof ObjectShape ? fitOf(shape, value) : 0;
    if (fit > most) [chosen, most] = [shape, fit];
  }
  return chosen;
}

/** 0 is no fit; constants that agree outweigh any number of known keys. */
function fitOf(shape: ObjectShape, value: Record<string, unknown>): number {
  const constants = constantsOf(shape, value);
  const agree = constants.every(([, agrees]) => agrees);
  const isWhole = [...shape.required].every((name) =>
    Object.hasOwn(value, name),
  );
  if (!agree || (constants.length === 0 && !isWhole)) {
    return 0;
  }
  const keys = Object.keys(value);
  const known = keys.filter((key) => shape.fields.has(key)).length;
  return constants.length * 1_000_000 + known * 1_000 - (keys.length - known);
}

/** The fields of a value that allow certain values only, and whether theirs is one. */
function constantsOf(
  shape: ObjectShape,
  value: Record<string, unknown>,
): [name: string, agrees: boolean][] {
  return [...shape.fields]
    .filter(([name, field]) => Object.hasOwn(value, name) && isConstant(field))
    .map(([name, field]) => [name, allows(field, value[name])]);
}

/** Whether a field, unless it is null, allows certain values only. */
function isConstant(field: Shape): boolean {
  const values = field.members().filter((member) => member !== NULL);
  return values.length > 0 && values.every((member) => member instanceof OneOf);
}

function allows(field: Shape, value: unknown): boolean {
  return field
    .members()
    .some((member) => member instanceof OneOf && member.fits(value));
}

/** A value of any of these shapes, of objects the one that fits best. */
export function union(...members: readonly Shape[]): Shape {
  return new Union(members);
}

/** Thrown where a value is not as described and another shape may be meant. */
const UNFIT = new Error("the value does not fit");
const NOTHING = Symbol("nothing fits");

const refuse: Tell = () => {
  throw UNFIT;
};

/**
 * What was found for the objects and arrays of the value that is being read: so each is tried
 * once, however many things around it are tried.
 */
let tried: Map<unknown, Map<FirstOf, unknown>> | undefined;

/**
 * Of single values the first shape that fits; of objects and arrays the one that fits wholly and
 * knows most of the keys that came, the first of those. Where none fits, the kind decides.
 */
class FirstOf extends Union {
  override read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    const isFirst = tried === undefined;
    const known = (tried ??= new Map<unknown, Map<FirstOf, unknown>>());
    try {
      const found = this.#found(value, place, known);
      if (found !== NOTHING) return found;
      if (tell === refuse) throw UNFIT;
      return super.read(value, place, tell);
    } finally {
      if (isFirst) tried = undefined;
    }
  }

  #found(
    value: unknown,
    place: Place | undefined,
    known: Map<unknown, Map<FirstOf, unknown>>,
  ): unknown {
    if (typeof value !== "object" || value === null) {
      return this.#fitting(value, place);
    }
    const own = known.get(value) ?? new Map<FirstOf, unknown>();
    known.set(value, own);
    if (!own.has(this)) own.set(this, this.#fitting(value, place));
    return own.get(this);
  }

  #fitting(value: unknown, place: Place | undefined): unknown {
    let [chosen, most]: [unknown, number] = [NOTHING, -1];
    for (const member of this.members()) {
      const keys = mayBe(member, value) ? keysKnown(member, value) : -1;
      if (keys <= most) continue;
      const read = readWhole(member, value, place);
      if (read !== NOTHING) [chosen, most] = [read, keys];
    }
    return chosen;
  }
}

function readWhole(
  shape: Shape,
  value: unknown,
  place: Place | undefined,
): unknown {
  try {
    return shape.read(value, place, refuse);
  } catch (error) {
    if (error === UNFIT) return NOTHING;
    throw error;
  }
}

/** Whether it is worth to look closer. */
function mayBe(shape: Shape, value: unknown): boolean {
  if (shape === ANY) return true;
  if (!takes(shape, value)) return false;
  if (!(shape instanceof ObjectShape) || !isObject(value)) return true;
  const isWhole = [...shape.required].every((name) =>
    Object.hasOwn(value, name),
  );
  return isWhole && constantsOf(shape, value).every(([, agrees]) => agrees);
}

/**
 * How many keys of an object, or of those in an array, a shape knows. To be in a map is more
 * than not to be known.
 */
function keysKnown(shape: Shape, value: unknown): number {
  if (Array.isArray(value)) {
    const items: unknown[] = value;
    const shapes = shape instanceof ListShape ? shape.items() : [shape];
    const each = items.map((item) =>
      Math.max(
        0,
        ...shapes
          .filter((one) => mayBe(one, item))
          .map((one) => keysKnown(one, item)),
      ),
    );
    return each.reduce((sum, keys) => sum + keys, 0);
  }
  if (!isObject(value)) return 0;
  const keys = Object.keys(value);
  if (shape instanceof ObjectShape) {
    return 2 * keys.filter((key) => shape.fields.has(key)).length;
  }
  const variant = shape instanceof Variants ? shape.of(value) : undefined;
  if (variant !== undefined) return keysKnown(variant, value);
  return keys.length > 0 ? 1 : 0;
}

/** A value of the first of these shapes that fits it best. */
export function firstOf(...members: readonly Shape[]): Shape {
  return new FirstOf(members);
}

/** An object whose `field` says what else it has. */
class Variants extends Shape {
  readonly expected = "object";
  readonly #field: string;
  readonly #shapes: ReadonlyMap<unknown, Shape>;

  constructor(field: string, shapes: Readonly<Record<string, Shape>>) {
    super();
    this.#field = field;
    this.#shapes = new Map(Object.entries(shapes));
  }

  read(value: unknown, place: Place | undefined, tell: Tell): unknown {
    if (!isObject(value)) {
      tell(place, this.expected, value);
      return value;
    }
    const tag = this.#tag(value);
    const shape = this.#shapes.get(tag);
    if (shape !== undefined) {
      return shape.read(value, place, tell);
    }
    const known = [...this.#shapes.keys()].join(", ");
    tell(inside(place, this.#field), `one of ${known}`, tag);
    return value;
  }

  /** The shape that an object says it has. */
  of(value: Record<string, unknown>): Shape | undefined {
    return this.#shapes.get(this.#tag(value));
  }

  #tag(value: Record<string, unknown>): unknown {
    return Object.hasOwn(value, this.#field) ? value[this.#field] : ABSENT;
  }
}

/** Objects that `field` tells apart: `shapes` has one for each of its known values. */
export function variants(
  field: string,
  shapes: Readonly<Record<string, Shape>>,
): Shape {
  return new Variants(field, shapes);
}
