// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Pages that are asked for by a URL from a header of the page before (RFC 8288). */

import type { Call, Reply } from "./call.js";
import { atLink, resolved } from "./next-links.js";
import type { PageContent, Pagination } from "./pagination.js";

export interface LinkSettings {
  /** What the next page is to this one, if not "next". */
  readonly relation?: string;
}

/** The `Link` header has the URL of the next page. */
export class LinkPagination implements Pagination {
  readonly field = "";
  readonly expected = "a link";
  readonly #relation: string;

  constructor({ relation = "next" }: LinkSettings = {}) {
    this.#relation = relation;
  }

  isUsable(): boolean {
    return false;
  }

  following(
    call: Call,
    _page: PageContent,
    reply: Reply,
    baseUrl: string,
  ): string | undefined {
    const link = linked(reply.headers.get("link") ?? "", this.#relation);
    return link === undefined ? undefined : resolved(link, call, baseUrl);
  }

  at(call: Call, position: string, baseUrl: string): Call {
    return atLink(position, call, baseUrl);
  }
}

/** The first link of this relation; one with an anchor is about something else. */
export function linked(header: string, relation: string): string | undefined {
  const wanted = relation.toLowerCase();
  const targets = /<([^<>]*)>/g;
  for (;;) {
    const target = targets.exec(header);
    if (target === null) return undefined;
    const parameters = new Map<string, string>();
    targets.lastIndex = readParameters(header, targets.lastIndex, parameters);
    const relations = (parameters.get("rel") ?? "").toLowerCase().split(/\s+/);
    if (relations.includes(wanted) && !parameters.has("anchor")) {
      return target[1]?.trim();
    }
  }
}

/** Adds what stands after a link, from `start` on. The first of a name counts. Gives the end. */
function readParameters(
  header: string,
  start: number,
  parameters: Map<string, string>,
): number {
  const pattern =
    /\s*;\s*([^\s=,;]+)(?:\s*=\s*(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*)))?/y;
  let end = start;
  for (;;) {
    pattern.lastIndex = end;
    const [whole = "", name = "", quoted = "", plain = ""] =
      pattern.exec(header) ?? [];
    if (whole === "") return end;
    end += whole.length;
    const key = name.toLowerCase();
    if (!parameters.has(key)) parameters.set(key, quoted || plain);
  }
}
