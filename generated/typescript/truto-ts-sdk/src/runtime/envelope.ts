// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Lists that come inside of an object. */

import { plainNumber } from "./exact-numbers.js";
import { said } from "./pagination.js";
import type {
  ListEnvelope,
  PageContent,
  Pagination,
  Reading,
} from "./pagination.js";
import { ABSENT, inside, isObject, mismatchError } from "./places.js";
import type { Place } from "./places.js";
import { readItems } from "./items.js";
import type { Shape } from "./shapes.js";

export interface EnvelopeSettings {
  /** The field that holds the items. */
  readonly items: string;
  /** The query parameter with which the items come as an object. */
  readonly keyedBy?: string;
  readonly pagination?: Pagination;
  /** Loads what should stand beside the items. */
  readonly shape?: () => Promise<Shape>;
}

/** The object around a list's items. */
export class Envelope implements ListEnvelope {
  readonly keyedBy: string;
  readonly pagination: Pagination | undefined;
  readonly #items: string;
  readonly #shape: (() => Promise<Shape>) | undefined;

  constructor(settings: EnvelopeSettings) {
    this.keyedBy = settings.keyedBy ?? "";
    this.pagination = settings.pagination;
    this.#items = settings.items;
    this.#shape = settings.shape;
  }

  async read(data: unknown, reading: Reading): Promise<PageContent> {
    if (!isObject(data)) {
      throw mismatchError(undefined, "object", data);
    }
    const name = this.#items;
    const items = Object.hasOwn(data, name) ? data[name] : ABSENT;
    const entries = Object.entries(data).filter(([key]) => key !== name);
    const fields = Object.fromEntries(entries);
    const place = inside(undefined, name);
    const page = { items: readItems(items, place, reading), fields };
    const told = await this.#tellOf(fields, reading);
    this.#tellOfPosition(page, told, reading);
    return page;
  }

  /** Tells of what stands beside the items, and says which of it was told of. */
  async #tellOf(
    fields: Record<string, unknown>,
    reading: Reading,
  ): Promise<ReadonlySet<unknown>> {
    const told = new Set<unknown>();
    const shape = reading.isChecked ? await this.#shape?.() : undefined;
    shape?.read(fields, undefined, (place, expected, value) => {
      told.add(outermost(place));
      reading.tell(place, expected, value);
    });
    return told;
  }

  /** A value that pagination cannot use is told, also where the description allows it. */
  #tellOfPosition(
    page: PageContent,
    told: ReadonlySet<unknown>,
    reading: Reading,
  ): void {
    const { pagination } = this;
    if (pagination === undefined || told.has(pagination.field)) {
      return;
    }
    const value = plainNumber(said(page, pagination.field));
    const isNothing = value === undefined || value === null || value === "";
    if (!isNothing && !pagination.isUsable(value)) {
      const place = inside(undefined, pagination.field);
      reading.tell(place, pagination.expected, value);
    }
  }
}

function outermost(place: Place | undefined): Place["key"] {
  let at = place;
  while (at?.around !== undefined) {
    at = at.around;
  }
  return at?.key;
}
