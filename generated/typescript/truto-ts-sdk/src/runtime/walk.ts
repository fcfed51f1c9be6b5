// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The way through the pages of a list, which never leads back to one of them. */

import type { Arrival } from "./arrival.js";
import { requestLine, targetOf, type Call } from "./call.js";
import { PaginationError } from "./errors.js";
import type { PageContent, Pagination } from "./pagination.js";

/** What sends the calls of a list, and reads what comes. */
export interface PageSource {
  baseUrlOf(call: Call): string;
  arrive(call: Call): Promise<Arrival>;
  /** What a call gives that has no pages. */
  read(arrival: Arrival): Promise<unknown>;
  readPage(arrival: Arrival): Promise<PageContent>;
}

/** A page as it was read, and where the one after it is. */
export interface PlacedPage extends PageContent {
  readonly position: string | undefined;
}

/**
 * One page of a list, to be asked for. `targets` are the pages that were asked for, by their
 * order; `count` of them came before the next one.
 */
export class Step {
  readonly call: Call;
  readonly #source: PageSource;
  readonly #targets: Map<string, number>;
  readonly #count: number;

  constructor(
    source: PageSource,
    call: Call,
    targets: Map<string, number>,
    count: number,
  ) {
    this.call = call;
    this.#source = source;
    this.#targets = targets;
    this.#count = count;
  }

  async fetch(): Promise<PlacedPage> {
    return await this.read(await this.#source.arrive(this.call));
  }

  async read(arrival: Arrival): Promise<PlacedPage> {
    const { reply } = arrival;
    const page = await this.#source.readPage(arrival);
    const baseUrl = this.#baseUrl();
    const pagination = paginationOf(this.call);
    const position = pagination?.following(this.call, page, reply, baseUrl);
    return { ...page, position };
  }

  /** The step to the page at `position`. */
  onward(position: string | undefined): Step | undefined {
    const pagination = paginationOf(this.call);
    if (pagination === undefined || position === undefined) return undefined;
    const call = pagination.at(this.call, position, this.#baseUrl());
    const target = targetOf(call);
    const known = this.#targets.get(target);
    if (known !== undefined && known < this.#count) throw this.#repeated();
    const targets = this.#targetsBefore(target);
    targets.set(target, this.#count);
    return new Step(this.#source, call, targets, this.#count + 1);
  }

  /** Where a page is left a second time for another one, as the list has changed meanwhile, the
   * two ways part. */
  #targetsBefore(target: string): Map<string, number> {
    const isNew =
      this.#targets.size > this.#count &&
      this.#targets.get(target) !== this.#count;
    return isNew
      ? new Map([...this.#targets].slice(0, this.#count))
      : this.#targets;
  }

  #baseUrl(): string {
    return this.#source.baseUrlOf(this.call);
  }

  #repeated(): PaginationError {
    const { operation, path } = this.call;
    return new PaginationError(
      `the cursor of the next page came before (${requestLine(this.call)})`,
      { method: operation.method, url: this.#baseUrl() + path },
    );
  }
}

/** The step to where the list starts, or where the call's options say. */
export function firstStep(source: PageSource, given: Call): Step {
  const call = startOf(given, source.baseUrlOf(given));
  return new Step(source, call, new Map([[targetOf(call), 0]]), 1);
}

function startOf(call: Call, baseUrl: string): Call {
  const { operation, options } = call;
  if (options.cursor === undefined || options.cursor === "") return call;
  const pagination = paginationOf(call);
  if (pagination === undefined) {
    throw new TypeError(`${operation.name}() has one page: it takes no cursor`);
  }
  return pagination.at(call, options.cursor, baseUrl);
}

function paginationOf(call: Call): Pagination | undefined {
  return call.operation.envelope?.pagination;
}
