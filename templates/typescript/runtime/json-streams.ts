// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Streams of JSON texts: one in each line, or each behind a mark of its own. */

import type { Answered } from "./arrival.js";
import { Feed, ItemStream, type Cutter } from "./item-streams.js";
import type { Chunks } from "./fetching.js";
import { parseJSON } from "./json.js";
import type { ItemFormat } from "./operation.js";

const MARK = "\u001e";

/** A JSON text in each line; empty lines say nothing. */
export function jsonLines(accept = "application/x-ndjson"): ItemFormat {
  return new JSONItems(accept, () => new Pieces("\n"));
}

/** JSON texts as RFC 7464 has them: each begins with a mark and ends its line. */
export function jsonSequence(accept = "application/json-seq"): ItemFormat {
  return new JSONItems(accept, () => new MarkedPieces(MARK));
}

class JSONItems implements ItemFormat {
  readonly accept: string;
  readonly #cutter: () => Cutter<string>;

  constructor(accept: string, cutter: () => Cutter<string>) {
    this.accept = accept;
    this.#cutter = cutter;
  }

  open(chunks: Chunks, answered: Answered): ItemStream<unknown> {
    const { core, call, reply } = answered;
    const feed = new Feed(chunks, this.#cutter(), answered, true);
    return new ItemStream(reply, feed, async function* () {
      for await (const text of feed.items()) {
        yield await core.replies.readItem(call, reply, text);
      }
      return undefined;
    });
  }
}

/** Cuts at each mark; what is blank between two is left out. */
class Pieces implements Cutter<string> {
  readonly #mark: string;
  #parts: string[] = [];
  held = 0;

  constructor(mark: string) {
    this.#mark = mark;
  }

  cut(piece: string): string[] {
    const [first = "", ...others] = piece.split(this.#mark);
    this.#hold(first);
    const found: string[] = [];
    for (const part of others) {
      found.push(...this.rest());
      this.#hold(part);
    }
    return found;
  }

  rest(): string[] {
    const text = this.text().trim();
    this.#parts = [];
    this.held = 0;
    return text === "" ? [] : [text];
  }

  /** What it holds. */
  protected text(): string {
    return this.#parts.join("");
  }

  #hold(part: string): void {
    if (part === "") return;
    this.#parts.push(part);
    this.held += part.length;
  }
}

/** A text is whole when the next one begins; one that ends its line need not wait for that. */
class MarkedPieces extends Pieces {
  override cut(piece: string): string[] {
    const found = super.cut(piece);
    const endsLine = this.held > 0 && piece.endsWith("\n");
    return endsLine && isWhole(this.text())
      ? [...found, ...this.rest()]
      : found;
  }
}

function isWhole(text: string): boolean {
  try {
    parseJSON(text);
    return true;
  } catch {
    return false;
  }
}
