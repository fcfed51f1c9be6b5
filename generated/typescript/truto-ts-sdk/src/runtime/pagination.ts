// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What the kinds of lists and of pagination have in common. */

import type { Call, Reply } from "./call.js";
import type { Tell } from "./places.js";
import type { Shape } from "./shapes.js";

/** The items of a page; by key, where the call asked for that. */
export type Items = unknown[] | Record<string, unknown>;

/** A page as it was read. */
export interface PageContent {
  readonly items: Items;
  /** What came beside the items; undefined where nothing can. */
  readonly fields: Readonly<Record<string, unknown>> | undefined;
}

/** How one page is read. */
export interface Reading {
  readonly isKeyed: boolean;
  /** Whether shapes are loaded: somebody wants to know of mismatches, or there are decimals. */
  readonly isChecked: boolean;
  /** What each item should be, if that is checked. */
  readonly item: Shape | undefined;
  readonly tell: Tell;
}

/** What is around the items of a list. */
export interface ListEnvelope {
  /** The query parameter with which the items come as an object, or "". */
  readonly keyedBy: string;
  readonly pagination: Pagination | undefined;
  read(data: unknown, reading: Reading): Promise<PageContent>;
}

/** Where the next page of a list is. A position is text, whatever it says. */
export interface Pagination {
  /** The field of the envelope that it goes by; "" if there is none. */
  readonly field: string;
  /** What that field holds, in words. */
  readonly expected: string;
  /** Whether that field says something of use. */
  isUsable(value: unknown): boolean;
  /** The position of the page after the one that `call` brought, if there is one. */
  following(
    call: Call,
    page: PageContent,
    reply: Reply,
    baseUrl: string,
  ): string | undefined;
  /** The same call for the page at `position`. */
  at(call: Call, position: string, baseUrl: string): Call;
}

export function countOf(items: Items): number {
  return Array.isArray(items) ? items.length : Object.keys(items).length;
}

/** What `field` of the envelope says. */
export function said(page: PageContent, field: string): unknown {
  const { fields } = page;
  return fields !== undefined && Object.hasOwn(fields, field)
    ? fields[field]
    : undefined;
}
