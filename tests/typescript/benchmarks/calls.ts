/** What a call costs beside the same call by hand: the median of ratios, in one run. */

import { createServer } from "node:http";
import { Worker, isMainThread, parentPort } from "node:worker_threads";

import Truto from "@truto/truto-ts-sdk";

const ROUNDS = 31;
const ACCOUNT = { integrated_account_id: "an-account" };
const message = {
  id: "1",
  body: { content: "Hello", format: "text" },
  channel: { id: "C1", name: "general", type: "channel" },
  author: { id: "U1", name: "Ada" },
  attachments: [{ id: "A1", name: "a.txt", type: "text", url: "https://x" }],
  created_at: "2026-11-01T00:00:00Z",
  has_children: false,
};
const GET = JSON.stringify(message);
const LIST = JSON.stringify({
  result: Array.from({ length: 1000 }, (_, n) => ({
    ...message,
    id: String(n),
  })),
  next_cursor: null,
});

type Fetch = typeof globalThis.fetch;
type Run = () => Promise<unknown>;

/** A transport without a network. */
function answering(text: string): Fetch {
  const bytes = new TextEncoder().encode(text);
  const headers = { "Content-Type": "application/json" };
  return () => Promise.resolve(new Response(bytes, { headers }));
}

function ours(baseUrl: string, fetch: Fetch) {
  const client = new Truto({ token: "a-token", baseUrl, fetch });
  return client.instantMessaging.messages;
}

async function byHand(url: string, fetch: Fetch): Promise<unknown> {
  const response = await fetch(`${url}?integrated_account_id=an-account`, {
    headers: { Authorization: "Bearer a-token", Accept: "application/json" },
    signal: AbortSignal.timeout(600_000),
  });
  if (!response.ok) throw new Error(String(response.status));
  return await response.json();
}

async function milliseconds(run: Run, times: number): Promise<number> {
  const start = performance.now();
  for (let n = 0; n < times; n += 1) await run();
  return performance.now() - start;
}

/** One after the other in each round, so that both meet the same machine. */
async function ratio(run: Run, other: Run, times: number): Promise<number> {
  await milliseconds(run, times);
  await milliseconds(other, times);
  const ratios: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const first = await milliseconds(run, times);
    ratios.push(first / (await milliseconds(other, times)));
  }
  return ratios.sort((a, b) => a - b)[(ROUNDS - 1) / 2] ?? NaN;
}

async function serve(): Promise<number> {
  const server = createServer((_request, response) => {
    response.setHeader("Content-Type", "application/json");
    response.end(GET);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  return typeof address === "object" && address ? address.port : 0;
}

async function main(): Promise<void> {
  const worker = new Worker(new URL(import.meta.url));
  const port = await new Promise<number>((resolve) =>
    worker.once("message", resolve),
  );
  const base = `http://127.0.0.1:${String(port)}`;
  const path = `${base}/unified/instant-messaging/messages`;
  const fetch: Fetch = (...given) => globalThis.fetch(...given);
  const [get, list] = [answering(GET), answering(LIST)];
  const served = ours(base, fetch);
  const answered = ours(base, get);
  const listed = ours(base, list);
  const rows: [string, Run, Run, number][] = [
    [
      "call: `GET`",
      () => served.get("1", ACCOUNT),
      () => byHand(`${path}/1`, fetch),
      100,
    ],
    [
      "call: `GET`, mock transport",
      () => answered.get("1", ACCOUNT),
      () => byHand(`${path}/1`, get),
      1000,
    ],
    [
      "call: a list of 1,000, mock transport",
      () => listed.list(ACCOUNT),
      () => byHand(path, list),
      20,
    ],
  ];
  for (const [name, run, other, times] of rows) {
    console.log(JSON.stringify([name, await ratio(run, other, times)]));
  }
  await worker.terminate();
}

if (isMainThread) await main();
else parentPort?.postMessage(await serve());
