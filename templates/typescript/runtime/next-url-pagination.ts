// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Pages that are asked for by a URL, which the page before gave. */

import type { Call, Reply } from "./call.js";
import { atLink, resolved } from "./next-links.js";
import { said } from "./pagination.js";
import type { PageContent, Pagination } from "./pagination.js";

export interface NextUrlSettings {
  /** The field of the envelope that has the URL of the next page. */
  readonly field: string;
}

export class NextUrlPagination implements Pagination {
  readonly field: string;
  readonly expected = "a URL";

  constructor({ field }: NextUrlSettings) {
    this.field = field;
  }

  isUsable(value: unknown): boolean {
    return typeof value === "string" && value !== "";
  }

  following(
    call: Call,
    page: PageContent,
    _reply: Reply,
    baseUrl: string,
  ): string | undefined {
    const link = said(page, this.field);
    return typeof link === "string" && link !== ""
      ? resolved(link, call, baseUrl)
      : undefined;
  }

  at(call: Call, position: string, baseUrl: string): Call {
    return atLink(position, call, baseUrl);
  }
}
