/** What is sent again, how often, and after how long. */

import assert from "node:assert/strict";
import { mock } from "node:test";

import {
  APIError,
  InternalServerError,
  RateLimitError,
} from "../../../templates/typescript/runtime/errors.js";
import { MULTIPART } from "../../../templates/typescript/runtime/multipart.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import type { RetryPolicy } from "../../../templates/typescript/runtime/retry-policy.js";
import {
  CONFIG,
  connected,
  failure,
  FakeClock,
  thrown,
  type Settings,
} from "./clients.js";
import { GET, KEYED, POST } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, hangUp, serve, type Answer, type Reply } from "./server.js";

const SAFE_POST: Operation = { ...POST, idempotent: true };
const UNSAFE_GET: Operation = { ...GET, idempotent: false };
const FAULTS = { status: failing(503), connection: hangUp() };

function failing(status: number, body: unknown = {}, headers = {}): Answer {
  return answer(body, { status, headers });
}

/** How many requests a call makes that is answered so, last by a success. */
async function attempts(
  operation: Operation,
  replies: readonly Reply[],
  settings: Settings = {},
): Promise<number> {
  await using server = await serve(...replies, answer({}));
  try {
    await connected(server.url, settings).call(operation);
  } catch (error) {
    assert.ok(error instanceof APIError);
    assert.ok(server.requests.length <= replies.length);
  }
  return server.requests.length;
}

const AGAIN = [408, 425, 429, 500, 502, 503, 504];
const FINAL = [...[302, 304, 400, 401, 403, 404, 409, 412, 422, 501, 505, 599]];

row("44", "statuses that are sent again", async () => {
  for (const status of AGAIN) {
    assert.equal(await attempts(GET, [failing(status)]), 2, String(status));
  }
});

row("44", "statuses that are final", async () => {
  for (const status of FINAL) {
    assert.equal(await attempts(GET, [failing(status)]), 1, String(status));
  }
});

rows("40", "methods", FAULTS, async (fault) => {
  for (const method of ["GET", "HEAD", "PUT", "DELETE", "OPTIONS"]) {
    const operation = { name: "x", method, path: "/x" };
    assert.equal(await attempts(operation, [fault]), 2, method);
  }
  for (const method of ["POST", "PATCH"]) {
    const operation = { name: "x", method, path: "/x" };
    assert.equal(await attempts(operation, [fault]), 1, method);
  }
});

rows("40", "flags", FAULTS, async (fault) => {
  assert.equal(await attempts(KEYED, [fault]), 2);
  assert.equal(await attempts(SAFE_POST, [fault]), 2);
  assert.equal(await attempts(UNSAFE_GET, [fault]), 1);
});

row("40", "how often", async () => {
  const faults = Array.from({ length: 9 }, () => failing(503));
  assert.equal(await attempts(GET, faults), 3);
  assert.equal(await attempts(GET, faults, { maxRetries: 0 }), 1);
  await using server = await serve(failing(503));
  const caller = connected(server.url, { maxRetries: 0 });
  await thrown(() => caller.call(GET, {}, { maxRetries: 4 }));
  assert.equal(server.requests.length, 5);
});

row("40", "what is no number of retries", async () => {
  const caller = connected("http://127.0.0.1:1");
  for (const maxRetries of [-1, 1.5, NaN, Infinity]) {
    const call = () => caller.call(GET, {}, { maxRetries });
    const error = await thrown(call);
    assert.ok(error instanceof TypeError || error instanceof RangeError);
    assert.throws(() => connected("http://127.0.0.1:1", { maxRetries }));
  }
});

const TRUTO: [number, unknown, boolean][] = [
  [429, {}, true],
  [429, { remote: true }, true],
  [502, { remote: true }, true],
  [504, { remote: true }, true],
  [500, { remote: false }, true],
  [500, { remote: true }, false],
  [500, { remote: null }, true],
  [500, [], true],
  [501, {}, true],
  [503, {}, false],
  [503, { remote: false }, false],
  [408, {}, false],
  [404, {}, false],
];

row("A1", "Truto's rule", async () => {
  const rule = { statuses: [429, 502, 504], never: [503] };
  const retry: RetryPolicy = {
    ...CONFIG.retry,
    ...rule,
    serverErrorsUnless: "remote",
  };
  for (const [status, body, again] of TRUTO) {
    const made = await attempts(GET, [failing(status, body)], {
      config: { retry },
    });
    assert.equal(
      made,
      again ? 2 : 1,
      `${String(status)} ${JSON.stringify(body)}`,
    );
  }
});

type Wait = number | "backoff" | "no retry";
const CHANCE = 0.1234;

/** How long a client waits before the second attempt. It is 2027-01-15, 08:00 GMT. */
async function wait(headers: Record<string, string>): Promise<Wait> {
  const random = mock.method(Math, "random", () => CHANCE);
  await using server = await serve(failing(429, {}, headers), answer({}));
  const caller = connected(server.url);
  try {
    await caller.call(GET);
  } catch (error) {
    assert.ok(error instanceof RateLimitError);
    return "no retry";
  } finally {
    random.mock.restore();
  }
  const [slept] = caller.clock.slept;
  assert.ok(slept !== undefined);
  return slept === CHANCE * CONFIG.retry.firstDelay ? "backoff" : slept;
}

const WAITS: Record<string, Wait> = {
  "3": 3000,
  "0": 0,
  "1.5": 1500,
  " 2 ": 2000,
  "-5": 0,
  "120": 120_000,
  "121": "no retry",
  "99999999999999999999": "no retry",
  "1e400": "backoff",
  inf: "backoff",
  Infinity: "backoff",
  "-inf": "backoff",
  nan: "backoff",
  soon: "backoff",
  "0x10": "backoff",
  "": "backoff",
  "3, 5": 5000,
  "5, 3": 5000,
  "3, soon": "backoff",
  "3,": "backoff",
  "Fri, 15 Jan 2027 08:00:30 GMT": 30_000,
  "Friday, 15-Jan-27 08:00:30 GMT": 30_000,
  "Fri, 15 Jan 2027 07:00:00 GMT": 0,
  "Fri, 15 Jan 2027 09:00:30 GMT": "no retry",
  "Fri, 15 Jan 100000 08:00:30 GMT": "backoff",
  "Fri, 99 Jan 2027 08:00:30 GMT": "backoff",
  "2027-01-15T08:00:30Z": "backoff",
};

rows("37", "Retry-After", WAITS, async (expected, said) => {
  assert.equal(await wait({ "Retry-After": said }), expected);
});

const OTHERS: [Record<string, string>, Wait][] = [
  [{ "Retry-After-Ms": "1500" }, 1500],
  [{ "Retry-After-Ms": "250", "Retry-After": "9" }, 250],
  [{ "Retry-After-Ms": "soon", "Retry-After": "9" }, 9000],
  [{ "Retry-After-Ms": "-1" }, 0],
  [{ "Retry-After-Ms": "999999999" }, "no retry"],
  [{ "RateLimit-Reset": "7" }, 7000],
  [{ "RateLimit-Reset": "1800000042" }, 42_000],
  [{ "RateLimit-Reset": "1700000000" }, 0],
  [{ "RateLimit-Reset": "1800009999" }, "no retry"],
  [{ "RateLimit-Reset": "soon" }, "backoff"],
  [{ "RateLimit-Reset": "7", "Retry-After": "1" }, 1000],
];

row("37", "other headers that say when", async () => {
  for (const [headers, expected] of OTHERS) {
    assert.equal(await wait(headers), expected, JSON.stringify(headers));
  }
});

row("37", "a header that came twice", async () => {
  const head = "HTTP/1.1 429 No\r\nContent-Length: 0\r\n";
  const lines = `${head}Retry-After: 1\r\nRetry-After: 4\r\n\r\n`;
  await using server = await serve(
    { pieces: [lines], end: "keep" },
    answer({}),
  );
  const caller = connected(server.url);
  await caller.call(GET);
  assert.deepEqual(caller.clock.slept, [4000]);
});

// Ours may be wrong by a year.
row("57", "a date is read by the server's clock", async () => {
  const expected = await wait({
    Date: "Fri, 16 Jan 2026 08:00:00 GMT",
    "Retry-After": "Fri, 16 Jan 2026 08:00:05 GMT",
  });
  assert.equal(expected, 5000);
});

row("57", "a clock that is set anew ends no call", async () => {
  const clock = new FakeClock();
  await using server = await serve(() => {
    clock.time += 1_000_000_000;
    return server.requests.length < 3 ? failing(503) : answer({});
  });
  const caller = connected(server.url, { timeout: 30_000 }, clock);
  assert.deepEqual(await caller.call(GET), {});
  assert.equal(clock.slept.length, 2);
  assert.ok(clock.slept.every((slept) => slept >= 0 && slept <= 1000));
});

/** Numbers from 0 to 1 that are the same in each run. */
function seeded(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

row("39", "backoff", async () => {
  const random = mock.method(Math, "random", seeded());
  const clock = new FakeClock();
  await using server = await serve(failing(503));
  for (let call = 0; call < 8; call += 1) {
    const caller = connected(server.url, { maxRetries: 7 }, clock);
    await thrown(() => caller.call(GET));
  }
  random.mock.restore();
  for (let number = 0; number < 7; number += 1) {
    const bound = Math.min(8000, 500 * 2 ** number);
    const slept = clock.slept.filter((_, index) => index % 7 === number);
    assert.equal(slept.length, 8);
    assert.ok(Math.min(...slept) >= 0 && Math.min(...slept) < bound / 2);
    assert.ok(Math.max(...slept) <= bound && Math.max(...slept) > bound / 2);
  }
});

row("38", "an outage is not amplified", async () => {
  await using server = await serve(failing(503));
  const caller = connected(server.url);
  const worker = async (): Promise<void> => {
    for (let call = 0; call < 50; call += 1) {
      await failure(InternalServerError, () => caller.call(GET));
    }
  };
  await Promise.all(Array.from({ length: 20 }, worker));
  assert.ok(server.requests.length > 1000);
  assert.ok(server.requests.length <= 1100);
});

row("38", "the budget is earned again", async () => {
  await using server = await serve(failing(503));
  const caller = connected(server.url);
  const fail = async (count: number): Promise<number> => {
    const before = server.requests.length;
    server.replies = [failing(503)];
    for (let call = 0; call < count; call += 1) {
      await thrown(() => caller.call(GET));
    }
    return server.requests.length - before;
  };
  assert.equal(await fail(60), 160);
  server.replies = [answer({})];
  for (let call = 0; call < 10; call += 1) await caller.call(GET);
  assert.equal(await fail(5), 6);
});

/** The keys of the attempts of a call that succeeds at the third. */
async function keys(idempotencyKey?: string): Promise<string[]> {
  await using server = await serve(failing(503), hangUp(), answer({}));
  const options = idempotencyKey === undefined ? {} : { idempotencyKey };
  await connected(server.url).call(KEYED, {}, options);
  return server.requests.map((one) => one.header("Idempotency-Key") ?? "none");
}

row("41", "idempotency keys", async () => {
  const [first, second] = [await keys(), await keys()];
  assert.equal(first.length, 3);
  assert.equal(new Set(first).size, 1);
  assert.equal(new Set(second).size, 1);
  assert.notEqual(first[0], second[0]);
  assert.match(first[0] ?? "", /^[!-~]{16,255}$/);
  assert.deepEqual(await keys("mine"), ["mine", "mine", "mine"]);
});

const NO_KEYS = ["x".repeat(256), "\u00e9", "a\nb", "\0", ""];

row("41", "a key that is none", async () => {
  await using server = await serve(answer({}));
  const caller = connected(server.url);
  for (const idempotencyKey of NO_KEYS) {
    const error = await thrown(() =>
      caller.call(KEYED, {}, { idempotencyKey }),
    );
    assert.ok(error instanceof TypeError || error instanceof RangeError);
    assert.match(error.message, /idempotencyKey/);
  }
  assert.equal(server.requests.length, 0);
});

row("41", "a key for an operation that sends none", async () => {
  await using server = await serve(answer({}));
  const caller = connected(server.url);
  const options = { idempotencyKey: "mine" };
  const error = await thrown(() => caller.call(POST, {}, options));
  assert.ok(error instanceof TypeError || error instanceof RangeError);
  assert.equal(server.requests.length, 0);
});

const UPLOAD: Operation = { ...POST, method: "PUT", body: MULTIPART };

function stream(): ReadableStream<Uint8Array> {
  return new Response("content").body ?? assert.fail();
}

const FILES: Record<string, [() => unknown, number]> = {
  stream: [stream, 1],
  blob: [() => new Blob(["content"]), 2],
  bytes: [() => new TextEncoder().encode("content"), 2],
};

for (const [name, [file, requests]] of Object.entries(FILES)) {
  rows("A2", `a payload from a ${name}`, FAULTS, async (fault) => {
    await using server = await serve(fault, answer({}));
    const caller = connected(server.url);
    try {
      await caller.call(UPLOAD, { body: { file: file() } });
      assert.equal(requests, 2);
    } catch (error) {
      assert.ok(error instanceof APIError, String(error));
      assert.equal(requests, 1);
    }
    assert.equal(server.requests.length, requests);
    assert.equal(caller.clock.slept.length, requests - 1);
    assert.ok(server.requests.every((one) => one.text.includes("content")));
  });
}
