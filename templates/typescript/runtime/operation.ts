// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Operations as data: where each argument goes, and what comes back. */

import type { Chunks } from "./fetching.js";
import type { Answered } from "./arrival.js";
import type { BodyFormat } from "./payload.js";
import type { ListEnvelope } from "./pagination.js";
import type { Shape } from "./shapes.js";

export type Style =
  | "plain"
  | "repeated"
  | "comma"
  | "space"
  | "pipe"
  | "newline"
  | "brackets"
  | "deepObject"
  | "spread";

/** How a value stands in a request, where that is not what the core writes. */
export interface ValueStyle {
  /** As it is sent, with its escapes; undefined where there is nothing to send. */
  text(value: unknown, name: string): string | undefined;
}

/** A value in the path, by its name where it is plain. */
export type Segment =
  | string
  | { readonly name: string; readonly style: ValueStyle };

/** A query, header or cookie parameter. */
export interface Parameter {
  readonly in: "query" | "header" | "cookie";
  /** Its name on the wire. */
  readonly name: string;
  /** Its key among a method's `params`, where that is another. */
  readonly key?: string;
  /** How it is written, if not plain; a word is for the query. `spread` without a key is
   * every key of `params` that no other parameter has; with one, every entry of that. */
  readonly style?: Style | ValueStyle;
  readonly required?: true;
  /** The client's own value stands in where a call gives none. */
  readonly client?: true;
  /** It is sent with this value, and is no argument. */
  readonly value?: string | number | boolean;
}

/** The kinds of JSON values. */
export type Kind =
  | "null"
  | "boolean"
  | "number"
  | "string"
  | "array"
  | "object";

/** What comes back: nothing, the text or the bytes of a body, or JSON. */
export type Answer = "nothing" | "text" | "stream" | JSONAnswer;

export interface JSONAnswer {
  /** What the value may be at its top; left out: anything. */
  readonly kinds?: readonly Kind[];
  /** Loads what the value should be throughout, for those who want to know of mismatches. */
  readonly shape?: () => Promise<Shape>;
  /** The value holds decimals, which are made exact by its shape: so it is always loaded. */
  readonly exact?: true;
  /** Values come one after another; the rest says what each of them is. */
  readonly items?: ItemFormat;
}

/** How the items of a stream are told apart. */
export interface ItemFormat {
  /** The media type that is asked for. */
  readonly accept: string;
  open(chunks: Chunks, answered: Answered): unknown;
}

/** What comes with the errors of an operation. */
export interface DescribedErrors {
  /** The body as it is described: `data` is its JSON, `usual` what all errors have. */
  typed(status: number, text: string, data: unknown, usual: unknown): unknown;
}

/** Where a redirect leads, or why it is not followed. */
export type Redirection =
  | { readonly method: string; readonly url: string }
  | { readonly refusal: string };

export interface Redirects {
  /** How many are followed in a row. */
  readonly most: number;
  /** `url` is what was asked for, without its query. */
  following(
    method: string,
    url: string,
    status: number,
    location: string,
  ): Redirection;
}

/** One operation of the API. */
export interface Operation {
  /** What users call it: "instantMessaging.messages.update". */
  readonly name: string;
  readonly method: string;
  /** A template with a `{}` for each path argument, in order. */
  readonly path: string;
  /** Its own base URL, where it is not at the API's. */
  readonly baseUrl?: string;
  /** The path's arguments. */
  readonly segments?: readonly Segment[];
  readonly parameters?: readonly Parameter[];
  /** How a body is sent, if there is one: `JSON_BODY` for the usual. */
  readonly body?: BodyFormat;
  /** What comes back; of a list: one item. Left out: nothing. */
  readonly answer?: Answer;
  /** The wire name of the parameter that changes what comes back, and what then comes. */
  readonly selector?: string;
  readonly cases?: Readonly<Record<string, Answer>>;
  readonly envelope?: ListEnvelope;
  readonly errors?: DescribedErrors;
  /** The media type that is asked for, if not the usual one. */
  readonly accept?: string;
  /** Alternatives of schemes, if not those of the API. */
  readonly security?: readonly (readonly string[])[];
  /** Whether sending it twice does no more than once, where the method does not say so. */
  readonly idempotent?: boolean;
  /** The header that carries a key, made for each call. */
  readonly idempotencyHeader?: string;
  /** Follows redirects; without it none is followed. */
  readonly redirects?: Redirects;
}
