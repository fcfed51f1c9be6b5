/** How long a call may take. Only here do tests wait, for parts of a second. */

import assert from "node:assert/strict";
import { once } from "node:events";
import { createServer, type AddressInfo, type Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

import {
  APIStatusError,
  ConnectTimeoutError,
  DeadlineExceededError,
  InternalServerError,
  RateLimitError,
  ReadTimeoutError,
} from "../../../templates/typescript/runtime/errors.js";
import { JSON_BODY } from "../../../templates/typescript/runtime/json-body.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { connected, failure, FakeClock, real, thrown } from "./clients.js";
import { FOLLOWING, GET, POST, STREAM } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, hold, serve, type Answer } from "./server.js";

const PUT: Operation = { ...POST, method: "PUT", body: JSON_BODY };
const TOTAL = 400;
// Without its deadline a call would take a minute, or go on for ever. A busy machine may be late.
const LATE = TOTAL + 5000;

/** Runs what should take `TOTAL`. */
async function inTime<T>(run: () => Promise<T>): Promise<T> {
  const started = performance.now();
  const result = await run();
  const took = performance.now() - started;
  assert.ok(took >= 0.9 * TOTAL && took < LATE, `it took ${took.toFixed()} ms`);
  return result;
}

function dripping(start: string, drop: string): Answer {
  async function* pieces(): AsyncGenerator<string> {
    yield start;
    for (;;) {
      await sleep(TOTAL / 10);
      yield drop;
    }
  }
  return { pieces: pieces(), end: "close" };
}

const OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const CHUNKED = `${OK}Transfer-Encoding: chunked\r\n\r\n`;
const DRIPS: Record<string, [string, string]> = {
  "status line": ["HTTP/1.1 200 ", "O"],
  head: [OK, "X-A: b\r\n"],
  body: [`${OK}Content-Length: 999999\r\n\r\n`, " "],
  chunks: [CHUNKED, "1\r\n \r\n"],
  "chunk extension": [`${CHUNKED}1;`, "x"],
};

rows("8", "drips", DRIPS, async ([start, drop]) => {
  await using server = await serve(dripping(start, drop));
  const caller = real(server.url, { timeout: TOTAL });
  await inTime(() => failure(DeadlineExceededError, () => caller.call(GET)));
});

// Its status says more than that its body was slow.
row("8", "an error that drips is still that error", async () => {
  const start = "HTTP/1.1 418 No\r\nContent-Length: 99\r\n\r\n";
  await using server = await serve(dripping(start, "x"));
  const caller = real(server.url, { timeout: TOTAL });
  const error = await inTime(() => thrown(() => caller.call(GET)));
  const isOne = error instanceof APIStatusError;
  assert.ok(isOne || error instanceof DeadlineExceededError);
});

row("8", "a stream takes as long as its reader", async () => {
  await using server = await serve(dripping(CHUNKED, "1\r\n \r\n"));
  const timeout = { total: TOTAL, read: 30_000 };
  const stream = await real(server.url, { timeout }).stream(STREAM);
  const started = performance.now();
  for await (const piece of stream) {
    assert.deepEqual([...piece], [0x20]);
    if (performance.now() - started > 1.5 * TOTAL) break;
  }
  assert.ok(performance.now() - started > 1.5 * TOTAL);
});

const again = { "Retry-After-Ms": "1" };
const SLOW = {
  redirects: answer({}, { status: 302, headers: { Location: "/x" } }),
  retries: answer({}, { status: 503, headers: again }),
  waits: answer({}, { status: 503, headers: { "Retry-After-Ms": "90" } }),
};

rows("A5", "the deadline holds over attempts", SLOW, async (reply) => {
  await using server = await serve(async () => {
    await sleep(300);
    return reply;
  });
  const caller = real(server.url, { timeout: 1000, maxRetries: 99 });
  const error = await thrown(() => caller.call(FOLLOWING));
  const isLate = error instanceof DeadlineExceededError;
  assert.ok(isLate || error instanceof InternalServerError, error.stack);
  assert.ok(server.requests.length >= 2 && server.requests.length <= 4);
});

row("A5", "no wait begins that ends after the deadline", async () => {
  const headers = { "Retry-After": "5" };
  await using server = await serve(answer({}, { status: 429, headers }));
  const caller = connected(server.url, { timeout: 4000 });
  await failure(RateLimitError, () => caller.call(GET));
  assert.deepEqual(caller.clock.slept, []);
});

row("A5", "a token that does not come", async () => {
  const token = (): Promise<string> => new Promise(() => undefined);
  const caller = real("http://127.0.0.1:1", { token, timeout: TOTAL });
  await inTime(() => failure(DeadlineExceededError, () => caller.call(GET)));
});

row("45", "the budget shrinks", async () => {
  const clock = new FakeClock();
  let requests = 0;
  const fetching = (): Promise<Response> => {
    requests += 1;
    clock.monotonic += 2000;
    const headers = { "Retry-After": "1" };
    return Promise.resolve(new Response(null, { status: 503, headers }));
  };
  const settings = { fetch: fetching, timeout: 9000, maxRetries: 9 };
  const caller = connected("https://api.example.com", settings, clock);
  await failure(InternalServerError, () => caller.call(GET));
  assert.equal(requests, 3);
});

row("45", "connecting", async () => {
  const cause = Object.assign(new Error("Connect Timeout Error"), {
    code: "UND_ERR_CONNECT_TIMEOUT",
  });
  const fetching = (): Promise<Response> =>
    Promise.reject(new TypeError("fetch failed", { cause }));
  const caller = connected("https://api.example.com", { fetch: fetching });
  await failure(ConnectTimeoutError, () => caller.call(POST));
  assert.equal(caller.clock.slept.length, 2);
});

const HELD = {
  "no head": hold(OK),
  "no body": hold(`${OK}Content-Length: 9\r\n\r\n{`),
};

rows("45", "reading", HELD, async (reply) => {
  await using server = await serve(reply);
  const timeout = { total: 30_000, read: TOTAL };
  const caller = real(server.url, { timeout, maxRetries: 0 });
  await inTime(() => failure(ReadTimeoutError, () => caller.call(GET)));
});

row("45", "reading a stream", async () => {
  await using server = await serve(hold(CHUNKED, "1\r\n \r\n"));
  const timeout = { total: 30_000, read: TOTAL };
  const caller = real(server.url, { timeout, maxRetries: 0 });
  const stream = await caller.stream(STREAM);
  await inTime(() => failure(ReadTimeoutError, () => stream.bytes()));
});

row("45", "writing until the deadline", async () => {
  const sockets: Socket[] = [];
  const deaf = createServer({ pauseOnConnect: true });
  deaf.on("connection", (socket) => sockets.push(socket));
  deaf.listen(0, "127.0.0.1");
  await once(deaf, "listening");
  const { port } = deaf.address() as AddressInfo;
  const url = `http://127.0.0.1:${port.toString()}`;
  const caller = real(url, { timeout: TOTAL });
  const call = () => caller.call(PUT, { body: "x".repeat(20_000_000) });
  try {
    await inTime(() => failure(DeadlineExceededError, call));
  } finally {
    for (const socket of sockets) socket.destroy();
    deaf.close();
  }
});

row("45", "no time at all", async () => {
  await using server = await serve(answer({}));
  const caller = real(server.url, { timeout: 0 });
  await failure(DeadlineExceededError, () => caller.call(GET));
  assert.deepEqual(await caller.call(GET, {}, { timeout: null }), {});
});

// A timer of more than 2^31 milliseconds would end at once.
row("45", "more time than a timer has", async () => {
  await using server = await serve(async () => {
    await sleep(50);
    return answer({});
  });
  for (const milliseconds of [2 ** 31, 2 ** 32 + 1, 1e15]) {
    for (const timeout of [milliseconds, { read: milliseconds }]) {
      const caller = real(server.url, { maxRetries: 0, timeout });
      assert.deepEqual(await caller.call(GET), {});
    }
  }
});

const ODD = {
  ...{ negative: -1, "a little negative": -0.001, nan: NaN, text: "1" },
  ...{ true: true, "negative reading": { read: -1 } },
};

rows("45", "what is no timeout", ODD, async (odd) => {
  const timeout = odd as number;
  const url = "https://api.example.com";
  const own = await thrown(() => real(url, { timeout }));
  const caller = real(url);
  const once = await thrown(() => caller.call(GET, {}, { timeout }));
  for (const error of [own, once]) {
    const isMistake = error instanceof TypeError || error instanceof RangeError;
    assert.ok(isMistake, error.stack);
  }
});
