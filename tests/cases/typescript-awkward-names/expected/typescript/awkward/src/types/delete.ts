// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/delete.yaml
/** Types of `delete`. */

import type { UnknownVariant } from "../runtime/unions.js";

export interface Record_ {
  /** Ends a comment: *\/ and {\@link starts} a \@deprecated tag. */
  constructor?: string;
  __proto__: Date_;
  toString?: Promise;
  "a-b"?: number;
  "2fa"?: boolean;
  new?: "1" | "2.5" | (string & {});
  big?: 9007199254740993n;
  "*/"?: string;
  [name: string]: unknown;
}

export type Date_ = string;

export type DateInput = string | Date;

export interface Promise {
  then?: string;
}

export interface PromiseInput {
  then?: string | undefined;
}

export type Nothing = Record<string, unknown>;

export interface Code2fa {
  kind?: "2fa";
  at?: Date_;
}

export interface Password {
  kind?: string;
}

export type Second =
  | (Code2fa & { kind: "2fa" })
  | (Password & { kind: "word" | "phrase" })
  | UnknownVariant<"kind">;
