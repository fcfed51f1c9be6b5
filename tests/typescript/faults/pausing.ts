/** A platform that pauses wherever a call waits, and gives the call up at one of its pauses. */

import { setImmediate as turn } from "node:timers/promises";

import type { Fetch } from "../../../templates/typescript/runtime/fetching.js";
import { FakeClock, TOKEN } from "./clients.js";

export interface Said {
  readonly status: number;
  readonly headers?: Record<string, string>;
  readonly pieces: readonly string[];
}

export class Pausing extends FakeClock {
  /** How many replies are neither read to their end nor let go. */
  openReplies = 0;
  readonly fetch: Fetch;
  readonly token: () => Promise<string>;
  readonly #script: Said[];
  readonly #at: number;
  readonly #reason: Error;
  #pauses = 0;
  readonly #giveUp = new AbortController();

  constructor(script: readonly Said[], at: number, reason: Error) {
    super();
    this.#script = [...script];
    this.#at = at;
    this.#reason = reason;
    this.fetch = () => this.#fetch();
    this.token = async () => {
      await this.#pause();
      return TOKEN;
    };
  }

  get signal(): AbortSignal {
    return this.#giveUp.signal;
  }

  override async sleep(milliseconds: number): Promise<void> {
    await this.#pause();
    await super.sleep(milliseconds);
  }

  /** It takes no signal: also a reply that comes too late is to be let go. */
  async #fetch(): Promise<Response> {
    this.openReplies += 1;
    await this.#pause();
    const said = this.#script.shift();
    if (said === undefined) throw new Error("the script is over");
    const { pieces, ...head } = said;
    return new Response(this.#body([...pieces]), head);
  }

  #body(pieces: string[]): ReadableStream<Uint8Array> {
    return new ReadableStream({
      pull: async (controller) => {
        await this.#pause();
        const piece = pieces.shift();
        if (piece === undefined) {
          controller.close();
          this.openReplies -= 1;
        } else {
          controller.enqueue(new TextEncoder().encode(piece));
        }
      },
      cancel: () => {
        this.openReplies -= 1;
      },
    });
  }

  async #pause(): Promise<void> {
    await turn();
    this.#pauses += 1;
    if (this.#pauses === this.#at) this.#giveUp.abort(this.#reason);
    await turn();
  }
}
