// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Lists come in pages: one at hand, the others one request away. */

import type { Arrival } from "./arrival.js";
import type { Call } from "./call.js";
import { APIPromise } from "./promise.js";
import {
  firstStep,
  type PageSource,
  type PlacedPage,
  type Step,
} from "./walk.js";

/** What all pages have, however their items came. */
abstract class AnyPage<Item, Fields> implements AsyncIterable<Item> {
  /** What the API sent beside the items. */
  readonly fields: Fields;
  readonly #position: string | undefined;
  readonly #step: Step;

  constructor(page: PlacedPage, step: Step) {
    this.fields = page.fields as Fields;
    this.#position = page.position;
    this.#step = step;
  }

  /** The items of this page alone. */
  protected abstract values(): readonly Item[];

  /** Where the next page is: with `{ cursor }` among its options, a list starts there. */
  get nextCursor(): string | undefined {
    return this.#position;
  }

  get hasNextPage(): boolean {
    return this.#position !== undefined;
  }

  /** The page after this one; undefined after the last. */
  async nextPage(): Promise<this | undefined> {
    const step = this.#step.onward(this.#position);
    if (step === undefined) return undefined;
    return pageOf(await step.fetch(), step) as this;
  }

  /** This page and all that follow. */
  async *pages(): AsyncGenerator<this, void, undefined> {
    yield this;
    let page = await this.nextPage();
    while (page !== undefined) {
      yield page;
      page = await page.nextPage();
    }
  }

  /** The items of this page and of all that follow. */
  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    for await (const page of this.pages()) yield* page.values();
  }
}

/** One page of a list. Iterated, it gives its items and those of all pages that follow. */
export class Page<Item, Fields = unknown> extends AnyPage<Item, Fields> {
  readonly items: Item[];

  constructor(page: PlacedPage, step: Step) {
    super(page, step);
    this.items = page.items as Item[];
  }

  protected override values(): readonly Item[] {
    return this.items;
  }
}

/** One page of a list whose items came by key. Iterated, it gives the items without their keys. */
export class KeyedPage<Item, Fields = unknown> extends AnyPage<Item, Fields> {
  readonly items: Record<string, Item>;

  constructor(page: PlacedPage, step: Step) {
    super(page, step);
    this.items = page.items as Record<string, Item>;
  }

  protected override values(): readonly Item[] {
    return Object.values(this.items);
  }
}

/** A list that is under way: awaited, it is its first page; iterated, the items of all pages. */
export class PagePromise<PageType, Item>
  extends APIPromise<PageType>
  implements AsyncIterable<Item>
{
  override readonly [Symbol.toStringTag] = "PagePromise";

  /** All pages. */
  async *pages(): AsyncGenerator<PageType, void, undefined> {
    yield* iterated(await this).pages() as AsyncGenerator<PageType>;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<Item, void, undefined> {
    yield* iterated(await this) as AsyncIterable<Item>;
  }
}

interface BegunList {
  /** Of the first page; some ways to ask for a list give no pages. */
  readonly step: Step | undefined;
  readonly arrival: Arrival;
}

/** Sends the first call of a list. */
export function callList<PageType, Item>(
  source: PageSource,
  prepared: () => Call,
): PagePromise<PageType, Item> {
  const begun = begin(source, prepared);
  const arrival = begun.then((list) => list.arrival);
  const read = async (): Promise<unknown> => await first(source, await begun);
  return new PagePromise(arrival, read as () => Promise<PageType>);
}

/** Prepared at once, so that what was given may change after it. */
async function begin(
  source: PageSource,
  prepared: () => Call,
): Promise<BegunList> {
  const call = prepared();
  const step = call.isPaged ? firstStep(source, call) : undefined;
  return { step, arrival: await source.arrive(step?.call ?? call) };
}

async function first(
  source: PageSource,
  { step, arrival }: BegunList,
): Promise<unknown> {
  return step === undefined
    ? await source.read(arrival)
    : pageOf(await step.read(arrival), step);
}

function pageOf(page: PlacedPage, step: Step): AnyPage<unknown, unknown> {
  return step.call.isKeyed ? new KeyedPage(page, step) : new Page(page, step);
}

function iterated(value: unknown): AnyPage<unknown, unknown> {
  if (value instanceof AnyPage) return value;
  throw new TypeError("what this call gives has no pages");
}
