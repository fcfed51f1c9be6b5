// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/animals.yaml
/** Types of `zoo.animals`. */

import type { UnknownVariant } from "../../runtime/unions.js";
import type * as types_zoo_keepers from "./keepers.js";

/** An animal. (Inferred.) */
export interface Animal {
  /** Its identifier. */
  id: string;
  /** A Python keyword. Example: `mammal`. */
  class?: string;
  /** A builtin's name. */
  list?: string[];
  /**
   * Default: `["tame"]`.
   *
   * - `wild`: Born outside.
   * - `tame`: Used to people.
   */
  tags?: ("wild" | "tame" | (string & {}))[];
  /** The name of a function. */
  field?: number[][];
  /** The name of a module. */
  datetime?: string;
  /** Supported by registry; required by customs. (Inferred.) */
  born?: string | null;
  /** @deprecated */
  updatedAt?: string;
  /** Default: `1.5`. Example: `2`. */
  weight?: number;
  /** How many legs. */
  legs?: 0 | 2 | 4;
  /** Default: `false`. */
  fed?: boolean;
  /** Base64. */
  photo?: string;
  kind?: "animal";
  size?: "small" | "large" | (string & {});
  /** Recursive. */
  parent?: Animal;
  young?: Animal[];
  keeper?: types_zoo_keepers.Keeper;
  /** Anything. */
  notes?: Record<string, unknown>;
  scores?: Record<string, number>;
  /** Where it lives. */
  home?: Enclosure;
  food?: Food;
  guess?: Lion | Parrot;
  mixed?: string | number;
  [name: string]: unknown;
}

/** An animal. (Inferred.) */
export interface AnimalInput {
  /** A Python keyword. Example: `mammal`. */
  class?: string | undefined;
  /** A builtin's name. */
  list?: readonly string[] | undefined;
  /**
   * Default: `["tame"]`.
   *
   * - `wild`: Born outside.
   * - `tame`: Used to people.
   */
  tags?: readonly ("wild" | "tame" | (string & {}))[] | undefined;
  /** The name of a function. */
  field?: readonly (readonly (number | bigint)[])[] | undefined;
  /** The name of a module. */
  datetime?: string | Date | undefined;
  /** Supported by registry; required by customs. (Inferred.) */
  born?: string | null | undefined;
  /** @deprecated */
  updatedAt?: string | Date | undefined;
  /** Default: `1.5`. Example: `2`. */
  weight?: number | undefined;
  /** How many legs. */
  legs?: 0 | 2 | 4 | undefined;
  /** Default: `false`. */
  fed?: boolean | undefined;
  /** Base64. */
  photo?: string | undefined;
  secret?: string | undefined;
  kind?: "animal" | undefined;
  size?: "small" | "large" | (string & {}) | undefined;
  /** Recursive. */
  parent?: AnimalInput | undefined;
  young?: readonly AnimalInput[] | undefined;
  keeper?: types_zoo_keepers.KeeperInput | undefined;
  /** Anything. */
  notes?: Readonly<Record<string, unknown>> | undefined;
  scores?: Readonly<Record<string, number>> | undefined;
  /** Where it lives. */
  home?: EnclosureInput | undefined;
  food?: FoodInput | undefined;
  guess?: LionInput | ParrotInput | undefined;
  mixed?: string | number | bigint | undefined;
  [name: string]: unknown;
}

export interface Enclosure {
  name: string;
  "geo:lat"?: number;
}

export interface EnclosureInput {
  name: string;
  "geo:lat"?: number | undefined;
}

/** What it eats. */
export type Food =
  | (Meat & { kind: "meat" })
  | (Plants & { kind: "plants" })
  | UnknownVariant<"kind">;

/** What it eats. */
export type FoodInput =
  | (MeatInput & { kind: "meat" })
  | (PlantsInput & { kind: "plants" })
  | UnknownVariant<"kind">;

export interface Meat {
  kind: string;
  grams?: number;
}

export interface MeatInput {
  kind: string;
  grams?: number | bigint | undefined;
}

/** Deprecated. Use Meat. */
export interface Plants {
  kind: string;
  leaves?: number;
}

/** Deprecated. Use Meat. */
export interface PlantsInput {
  kind: string;
  leaves?: number | bigint | undefined;
}

export interface Lion {
  mane?: boolean;
  roar: string;
}

export interface LionInput {
  mane?: boolean | undefined;
  roar: string;
}

export interface Parrot {
  words?: string[];
}

export interface ParrotInput {
  words?: readonly string[] | undefined;
}

/**
 * A named enum.
 *
 * - `calm`: At rest.
 * - `cross`: Keep off.
 */
export type Mood = "calm" | "cross" | (string & {});

/** A name for a list. */
export type Tags = string[];

export interface ListNearInput {
  lat?: number | undefined;
  lon?: number | undefined;
}

export interface RenameResponse {
  old?: string;
  new?: string;
}
