/** Lists that no server has to do with, and what asks for their pages. */

import { ArrayEnvelope } from "../../../templates/typescript/runtime/array-envelope.js";
import type { Arrival } from "../../../templates/typescript/runtime/arrival.js";
import {
  targetOf,
  type Call,
  type Reply,
} from "../../../templates/typescript/runtime/call.js";
import { CursorPagination } from "../../../templates/typescript/runtime/cursor-pagination.js";
import { Envelope } from "../../../templates/typescript/runtime/envelope.js";
import { LinkPagination } from "../../../templates/typescript/runtime/link-pagination.js";
import { NextUrlPagination } from "../../../templates/typescript/runtime/next-url-pagination.js";
import { OffsetPagination } from "../../../templates/typescript/runtime/offset-pagination.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../../templates/typescript/runtime/options.js";
import { PageNumberPagination } from "../../../templates/typescript/runtime/page-number-pagination.js";
import {
  callList,
  Page,
  type PagePromise,
} from "../../../templates/typescript/runtime/pages.js";
import type {
  ListEnvelope,
  PageContent,
  Pagination,
} from "../../../templates/typescript/runtime/pagination.js";
import { prepare } from "../../../templates/typescript/runtime/request.js";
import {
  INTEGER,
  object,
  required,
  STRING,
} from "../../../templates/typescript/runtime/shapes.js";
import type { PageSource } from "../../../templates/typescript/runtime/walk.js";
import {
  arrivalOf,
  BASE_URL,
  reply,
  repliesOf,
  type Watching,
} from "./fakes.js";

export interface Visit {
  readonly id: string;
}

/** Answers each call with the next reply, and keeps the calls. */
export class Asked implements PageSource {
  readonly baseUrl: string = BASE_URL;
  readonly calls: Call[] = [];
  readonly #answer: (call: Call, count: number) => Reply;
  readonly #watching: Watching;

  constructor(
    answer: (call: Call, count: number) => Reply,
    watching: Watching = {},
  ) {
    this.#answer = answer;
    this.#watching = watching;
  }

  baseUrlOf(): string {
    return this.baseUrl;
  }

  get queries(): string[] {
    return this.calls.map((call) => targetOf(call).split("?")[1] ?? "");
  }

  get targets(): string[] {
    return this.calls.map(targetOf);
  }

  arrive(call: Call): Promise<Arrival> {
    this.calls.push(call);
    const given = this.#answer(call, this.calls.length - 1);
    return Promise.resolve(arrivalOf(call, given));
  }

  async read({ call, reply: given }: Arrival): Promise<unknown> {
    return await repliesOf(this.#watching).read(call, given);
  }

  async readPage({ call, reply: given }: Arrival): Promise<PageContent> {
    return await repliesOf(this.#watching).readPage(call, given);
  }
}

export function inTurn(
  ...replies: readonly Reply[]
): (_: Call, at: number) => Reply {
  return (_call, at) => {
    const given = replies[at];
    if (given === undefined) throw new Error("one call too many");
    return given;
  };
}

export function rows(ids: readonly string[], more: object = {}): Reply {
  return reply({ rows: ids.map((id) => ({ id })), ...more });
}

export function operationOf(envelope: ListEnvelope): Operation {
  const query = { in: "query" as const };
  return {
    name: "visits.list",
    method: "GET",
    path: "/visits",
    parameters: ["next", "skip", "sheet", "limit", "by", "colour"].map(
      (name) => ({ ...query, name }),
    ),
    answer: {
      kinds: ["object"],
      shape: () => Promise.resolve(object({ id: required(STRING) })),
    },
    envelope,
  };
}

export function inRows(pagination?: Pagination): Operation {
  const shape = object({ count: INTEGER, next: STRING });
  return operationOf(
    new Envelope({
      items: "rows",
      keyedBy: "by",
      shape: () => Promise.resolve(shape),
      ...(pagination && { pagination }),
    }),
  );
}

export const CURSORS = inRows(
  new CursorPagination({ parameter: "next", field: "next" }),
);
export const OFFSETS = inRows(
  new OffsetPagination({ parameter: "skip", limit: "limit", total: "count" }),
);
export const SHEETS = inRows(
  new PageNumberPagination({
    parameter: "sheet",
    first: 0,
    limit: "limit",
    totalPages: "count",
  }),
);
export const CHAINED = inRows(new NextUrlPagination({ field: "next" }));
export const LINKED = operationOf(
  new ArrayEnvelope({ pagination: new LinkPagination({ relation: "more" }) }),
);

export function list<P = Page<Visit, { next?: unknown }>>(
  source: PageSource,
  operation: Operation,
  params: object = {},
  options: RequestOptions = {},
): PagePromise<P, Visit> {
  return callList(source, () => prepare(operation, { params }, {}, options));
}

export async function ids(walked: AsyncIterable<Visit>): Promise<string[]> {
  const found: string[] = [];
  for await (const { id } of walked) found.push(id);
  return found;
}
