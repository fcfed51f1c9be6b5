// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Lists that come as an array, with nothing around it. */

import { readItems } from "./items.js";
import type {
  ListEnvelope,
  PageContent,
  Pagination,
  Reading,
} from "./pagination.js";

/** A list without an envelope. */
export class ArrayEnvelope implements ListEnvelope {
  readonly keyedBy = "";
  readonly pagination: Pagination | undefined;

  constructor(settings: { readonly pagination?: Pagination } = {}) {
    this.pagination = settings.pagination;
  }

  read(data: unknown, reading: Reading): Promise<PageContent> {
    const items = readItems(data, undefined, reading);
    return Promise.resolve({ items, fields: undefined });
  }
}
