/** Calls paths of a server; prints of each what came of it, how many bytes of bodies were taken
 * from the platform, and by how much what is held grew at most. */

import assert from "node:assert/strict";

import { APIError } from "../../../templates/typescript/runtime/errors.js";
import { connected } from "./clients.js";
import { held } from "./held.js";
import { FOLLOWING } from "./operations.js";

const STEP = 8_000_000;

/** The platform's `fetch`; what is held is measured while bodies are read. */
class Measured {
  bytes = 0;
  most = 0;
  #next = STEP;

  readonly fetch = async (url: string, init: RequestInit) => {
    const response = await fetch(url, init);
    const transform = async (
      piece: Uint8Array,
      out: TransformStreamDefaultController,
    ): Promise<void> => {
      out.enqueue(piece);
      await this.#add(piece);
    };
    const measured = new TransformStream({ transform });
    return new Response(response.body?.pipeThrough(measured), response);
  };

  async #add(piece: Uint8Array): Promise<void> {
    this.bytes += piece.length;
    if (this.bytes < this.#next) return;
    this.#next += STEP;
    this.most = Math.max(this.most, await held());
  }
}

async function call(url: string, path: string): Promise<unknown> {
  const measured = new Measured();
  const { fetch } = measured;
  const caller = connected(url, { maxRetries: 1, fetch });
  const before = await held();
  const outcome = await caller.call({ ...FOLLOWING, path }).then(
    () => "none",
    (error: unknown) =>
      error instanceof APIError ? error.name : String(error),
  );
  const most = Math.max(measured.most, await held());
  return { outcome, bytes: measured.bytes, growth: most - before };
}

const [url, ...paths] = process.argv.slice(2);
assert.ok(url);
// What is loaded when it is first needed is not counted.
await call(url, "/end");
const calls: unknown[] = [];
for (const path of paths) calls.push(await call(url, path));
console.log(JSON.stringify(calls));
