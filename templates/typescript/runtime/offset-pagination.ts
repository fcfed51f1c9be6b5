// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Pages that are asked for by how many items to pass over. */

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

export interface OffsetSettings {
  /** The query parameter that takes the offset. */
  readonly parameter: string;
  /** The query parameter that takes the size of a page. */
  readonly limit?: string;
  /** The field of the envelope that has the number of all items. */
  readonly total?: string;
}

/** An empty page is the last; else the total says where the list ends, or without it a page
 * that is short. */
export class OffsetPagination implements Pagination {
  readonly field: string;
  readonly expected = "a number of items";
  readonly #parameter: string;
  readonly #limit: string;

  constructor({ parameter, limit = "", total = "" }: OffsetSettings) {
    this.field = total;
    this.#parameter = parameter;
    this.#limit = limit;
  }

  isUsable(value: unknown): boolean {
    return wholeNumber(value) !== undefined;
  }

  following(call: Call, page: PageContent): string | undefined {
    const count = countOf(page.items);
    const next = (numberIn(call, this.#parameter) ?? 0) + count;
    const total = wholeNumber(said(page, this.field));
    const isLast =
      total === undefined ? isShort(call, this.#limit, page) : next >= total;
    return isLast || count === 0 ? undefined : String(next);
  }

  at(call: Call, position: string): Call {
    return withParameter(call, this.#parameter, checkedNumber(position));
  }
}
