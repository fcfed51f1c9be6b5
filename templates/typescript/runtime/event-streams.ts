// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Streams of events, as servers push them (`text/event-stream`). */

import type { Answered } from "./arrival.js";
import { mediaTypeOf } from "./content-types.js";
import type { Chunks } from "./fetching.js";
import { Feed, ItemStream, type Cutter } from "./item-streams.js";
import type { ItemFormat } from "./operation.js";

const MEDIA_TYPE = "text/event-stream";

interface Block {
  readonly event: string;
  readonly data: string;
  readonly id: string;
  readonly retry: number | undefined;
}

interface EventSettings {
  /** The data of the event after which no more come. */
  readonly end?: string;
  /** Data are text, and no JSON. */
  readonly text?: true;
  readonly accept?: string;
}

/** A whole event. */
export class ServerSentEvent<T> {
  /** Its name; "message" where it has none. */
  readonly event: string;
  readonly data: string;
  /** The id that came last, "" where none did. */
  readonly id: string;
  /** The wait before a new connection, in milliseconds, where the event says one. */
  readonly retry: number | undefined;
  readonly #read: (data: string) => Promise<T>;

  constructor(block: Block, read: (data: string) => Promise<T>) {
    this.event = block.event;
    this.data = block.data;
    this.id = block.id;
    this.retry = block.retry;
    this.#read = read;
  }

  /** What its data say. */
  async item(): Promise<T> {
    return await this.#read(this.data);
  }
}

/** What the events of a reply say, one after another; `events()` gives them whole. */
export class EventStream<T> extends ItemStream<T> {
  readonly #events: () => AsyncGenerator<
    ServerSentEvent<T>,
    undefined,
    undefined
  >;

  constructor(
    answered: Answered,
    feed: Feed<unknown>,
    events: () => AsyncGenerator<ServerSentEvent<T>, undefined, undefined>,
    isItem: (event: ServerSentEvent<T>) => boolean,
  ) {
    super(answered.reply, feed, async function* () {
      for await (const event of events()) {
        if (isItem(event)) yield await event.item();
      }
      return undefined;
    });
    this.#events = events;
  }

  /** The events with their names and their ids. */
  events(): AsyncIterableIterator<ServerSentEvent<T>, undefined, undefined> {
    return this.taken(this.#events());
  }
}

/** Events, whose data are JSON or text. */
export function eventItems(settings: EventSettings = {}): ItemFormat {
  return new EventItems(settings);
}

class EventItems implements ItemFormat {
  readonly accept: string;
  readonly #end: string | undefined;
  readonly #isText: boolean;

  constructor({ end, text, accept = MEDIA_TYPE }: EventSettings) {
    this.accept = accept;
    this.#end = end;
    this.#isText = text === true;
  }

  open(chunks: Chunks, answered: Answered): EventStream<unknown> {
    const feed = new Feed(chunks, new Events(), answered, false);
    return new EventStream(
      answered,
      feed,
      () => this.#events(feed, answered),
      // A JSON text is never empty.
      ({ data }) => this.#isText || data.trim() !== "",
    );
  }

  async *#events(
    feed: Feed<Block>,
    { core, call, reply }: Answered,
  ): AsyncGenerator<ServerSentEvent<unknown>, undefined, undefined> {
    const mediaType = mediaTypeOf(reply.headers.get("content-type") ?? "");
    if (mediaType !== "" && mediaType !== MEDIA_TYPE) {
      await feed.cancel();
      const problem = "no events: the content type is another";
      throw core.replies.refusal(call, reply, problem);
    }
    const read = async (data: string): Promise<unknown> =>
      this.#isText ? data : await core.replies.readItem(call, reply, data);
    for await (const block of feed.items()) {
      if (block.data === this.#end) return undefined;
      yield new ServerSentEvent(block, read);
    }
    return undefined;
  }
}

/** Finds events as the standard says. One that nothing ends is none. */
class Events implements Cutter<Block> {
  held = 0;
  #parts: string[] = [];
  #isAfterReturn = false;
  #event = "";
  #data: string[] = [];
  #id = "";
  #retry: number | undefined;

  cut(piece: string): Block[] {
    const isRest = this.#isAfterReturn && piece.startsWith("\n");
    const text = isRest ? piece.slice(1) : piece;
    if (piece !== "") this.#isAfterReturn = text.endsWith("\r");
    const [first = "", ...others] = text.split(/\r\n|\n|\r/);
    this.#hold(first);
    const found: Block[] = [];
    for (const part of others) {
      const line = this.#parts.join("");
      this.#parts = [];
      found.push(...this.#read(line));
      this.#hold(part);
    }
    return found;
  }

  rest(): Block[] {
    return [];
  }

  #hold(part: string): void {
    this.#parts.push(part);
    this.held += part.length;
  }

  #read(line: string): Block[] {
    if (line !== "") {
      this.#note(line);
      if (this.#data.length === 0) this.held = 0;
      return [];
    }
    const block = {
      event: this.#event === "" ? "message" : this.#event,
      data: this.#data.join("\n"),
      id: this.#id,
      retry: this.#retry,
    };
    const found = this.#data.length > 0 ? [block] : [];
    this.held = 0;
    this.#event = "";
    this.#data = [];
    this.#retry = undefined;
    return found;
  }

  #note(line: string): void {
    const [, name = line, value = ""] = /^([^:]*):? ?(.*)$/s.exec(line) ?? [];
    if (name === "data") this.#data.push(value);
    else if (name === "event") this.#event = value;
    else if (name === "id" && !value.includes("\0")) this.#id = value;
    else if (name === "retry" && /^\d+$/.test(value)) {
      this.#retry = Number(value);
    }
  }
}
