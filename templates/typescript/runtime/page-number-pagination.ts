// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Pages that are asked for by their number. */

import type { Call } from "./call.js";
import { withParameter } from "./next-call.js";
import {
  checkedNumber,
  isShort,
  numberIn,
  wholeNumber,
} from "./page-counts.js";
import { countOf, said } from "./pagination.js";
import type { PageContent, Pagination } from "./pagination.js";

export interface PageNumberSettings {
  /** The query parameter that takes the number. */
  readonly parameter: string;
  /** The number of the first page, if not 1. */
  readonly first?: number;
  /** The query parameter that takes the size of a page. */
  readonly limit?: string;
  /** The field of the envelope that has the number of all pages. */
  readonly totalPages?: string;
}

/** An empty page is the last; else the number of pages says where the list ends, or without it
 * a page that is short. */
export class PageNumberPagination implements Pagination {
  readonly field: string;
  readonly expected = "a number of pages";
  readonly #parameter: string;
  readonly #first: number;
  readonly #limit: string;

  constructor(settings: PageNumberSettings) {
    this.field = settings.totalPages ?? "";
    this.#parameter = settings.parameter;
    this.#first = settings.first ?? 1;
    this.#limit = settings.limit ?? "";
  }

  isUsable(value: unknown): boolean {
    return wholeNumber(value) !== undefined;
  }

  following(call: Call, page: PageContent): string | undefined {
    const next = (numberIn(call, this.#parameter) ?? this.#first) + 1;
    const total = wholeNumber(said(page, this.field));
    const isLast =
      total === undefined
        ? isShort(call, this.#limit, page)
        : next >= this.#first + total;
    return isLast || countOf(page.items) === 0 ? undefined : String(next);
  }

  at(call: Call, position: string): Call {
    return withParameter(call, this.#parameter, checkedNumber(position));
  }
}
