// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Pages that are asked for by a cursor, which the page before gave. */

import type { Call } from "./call.js";
import { withParameter } from "./next-call.js";
import { said } from "./pagination.js";
import type { PageContent, Pagination } from "./pagination.js";
import { isText } from "./places.js";

export interface CursorSettings {
  /** The query parameter that takes the cursor. */
  readonly parameter: string;
  /** The field of the envelope that has the next one. */
  readonly field: string;
}

export class CursorPagination implements Pagination {
  readonly field: string;
  readonly expected = "a cursor";
  readonly #parameter: string;

  constructor({ parameter, field }: CursorSettings) {
    this.field = field;
    this.#parameter = parameter;
  }

  isUsable(value: unknown): boolean {
    return cursorOf(value) !== undefined;
  }

  following(_call: Call, page: PageContent): string | undefined {
    return cursorOf(said(page, this.field));
  }

  at(call: Call, position: string): Call {
    return withParameter(call, this.#parameter, position);
  }
}

/** Text or a number; half a surrogate pair cannot be sent. */
function cursorOf(value: unknown): string | undefined {
  if (typeof value === "bigint" || Number.isFinite(value)) return String(value);
  return isText(value) && value !== "" ? value : undefined;
}
