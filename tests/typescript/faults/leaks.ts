/** Makes many calls, most of which go wrong or are given up; prints what they leave. */

import assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";

import { connected, FakeClock, until, type Caller } from "./clients.js";
import { held } from "./held.js";
import { GET, STREAM } from "./operations.js";

const FAULTS = "none status busy odd html closed cut large".split(" ");
const BATCH = 500;
const MOST_TURNS = 12;
const IDLE = 1;

interface Left {
  readonly bytes: number;
  readonly sockets: number;
}

function sockets(): number {
  const active = process.getActiveResourcesInfo();
  return active.filter((one) => one === "TCPSocketWrap").length;
}

/** What is there, once all that can be collected has been. */
async function left(): Promise<Left> {
  await until(() => sockets() <= IDLE);
  return { bytes: await held(), sockets: sockets() };
}

/** One call; two of three are given up after some turns of the event loop. */
async function call(caller: Caller, number: number): Promise<void> {
  const path = `/${FAULTS[number % FAULTS.length] ?? ""}`;
  const giveUp = new AbortController();
  const options = { signal: giveUp.signal };
  const work =
    number % 9
      ? caller.call({ ...GET, path }, {}, options)
      : caller
          .stream({ ...STREAM, path: "/none" }, {}, options)
          .then((stream) => stream.cancel());
  const done = work.then(
    () => undefined,
    () => undefined,
  );
  if (number % 3) {
    for (let turns = number % MOST_TURNS; turns > 0; turns -= 1) await turn();
    giveUp.abort();
  }
  await done;
}

async function calls(url: string, count: number): Promise<void> {
  const settings = { maxResponseSize: 4000, maxRetries: 1 };
  const caller = connected(url, settings, new FakeClock());
  for (let number = 0; number < count; number += 1) await call(caller, number);
}

const [url, count] = process.argv.slice(2);
assert.ok(url);
await calls(url, BATCH);
const before = await left();
for (let made = 0; made < Number(count); made += BATCH) await calls(url, BATCH);
console.log(JSON.stringify({ before, after: await left() }));
