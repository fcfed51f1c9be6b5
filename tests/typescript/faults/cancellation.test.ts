/** Calls that are given up at any of their pauses: nothing is swallowed, nothing stays open. */

import assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";

import { JSON_BODY } from "../../../templates/typescript/runtime/json-body.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../../templates/typescript/runtime/options.js";
import {
  connected,
  FakeClock,
  thrown,
  TOKEN,
  until,
  type Caller,
  type Settings,
} from "./clients.js";
import type { Received } from "./incoming.js";
import { FOLLOWING, GET, POST, STREAM } from "./operations.js";
import { Pausing, type Said } from "./pausing.js";
import { row, rows } from "./rows.js";
import { answer, hold, serve, type Answer, type Server } from "./server.js";

const CHUNKED = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
const MINE = new Error("mine");

/** Every call meets a redirect, then a 503, then a redirect and a reply in pieces. */
function eventful(): (request: Received) => Answer {
  let calls = 0;
  return ({ path }) => {
    if (path === "/stream") {
      const pieces = Array.from({ length: 4 }, () => "3\r\nabc\r\n");
      return { pieces: [CHUNKED, ...pieces, "0\r\n\r\n"], end: "keep" };
    }
    if (path === "/x") {
      return answer({}, { status: 302, headers: { Location: "/y" } });
    }
    calls += 1;
    if (calls % 2) return answer({ busy: true }, { status: 503 });
    const pieces = [CHUNKED, "4\r\n[1, \r\n", "2\r\n2]\r\n", "0\r\n\r\n"];
    return { pieces, end: "keep" };
  };
}

async function list(caller: Caller, options: RequestOptions): Promise<void> {
  assert.deepEqual(await caller.call(FOLLOWING, {}, options), [1, 2]);
}

async function readStream(
  caller: Caller,
  options: RequestOptions,
): Promise<void> {
  const operation = { ...STREAM, path: "/stream" };
  const stream = await caller.stream(operation, {}, options);
  assert.equal(await stream.text(), "abc".repeat(4));
}

/** Whether `work` was given up after so many turns of the event loop, before it was done. */
async function isGivenUp(
  work: (options: RequestOptions) => Promise<void>,
  turns: number,
): Promise<boolean> {
  const giveUp = new AbortController();
  const outcome = work({ signal: giveUp.signal }).then(
    () => "done",
    (error: unknown) => error,
  );
  for (let passed = 0; passed < turns; passed += 1) await turn();
  giveUp.abort(MINE);
  const came = await outcome;
  if (came !== "done") assert.equal(came, MINE);
  return came === MINE;
}

// How many turns a call has depends on the machine.
rows("46", "at every turn", { list, readStream }, async (work) => {
  await using server = await serve(eventful());
  let turns = 0;
  for (;;) {
    const caller = connected(server.url);
    const giving = (options: RequestOptions) => work(caller, options);
    if (!(await isGivenUp(giving, turns))) break;
    server.replies = [eventful()];
    await work(caller, {});
    turns += 1;
  }
  assert.ok(turns > 1);
  await until(() => server.openConnections <= 2);
});

const LISTED: Said[] = [
  { status: 302, headers: { Location: "/y" }, pieces: ["else", "where"] },
  { status: 503, pieces: ["bu", "sy"] },
  { status: 302, headers: { Location: "/y" }, pieces: ["else", "where"] },
  { status: 200, pieces: ["[1,", "2]"] },
];
const STREAMED: Said[] = [{ status: 200, pieces: ["abc", "abcabc", "abc"] }];
const PAUSING = {
  list: { work: list, said: LISTED },
  readStream: { work: readStream, said: STREAMED },
};

rows("46", "at every pause", PAUSING, async ({ work, said }) => {
  for (let number = 1; ; number += 1) {
    const pausing = new Pausing(said, number, MINE);
    const { fetch, token, signal } = pausing;
    const url = "https://api.example.com";
    const caller = connected(url, { fetch, token }, pausing);
    const outcome = await work(caller, { signal }).catch(
      (error: unknown) => error,
    );
    assert.equal(outcome, signal.aborted ? MINE : undefined);
    await until(() => pausing.openReplies === 0);
    if (!signal.aborted) {
      assert.ok(number > 5);
      return;
    }
  }
});

/** Time that passes only when the call is given up. */
class StoppedClock extends FakeClock {
  override async sleep(_: number, signal?: AbortSignal): Promise<void> {
    this.slept.push(0);
    await new Promise((_, reject) => {
      signal?.addEventListener("abort", () => {
        reject(MINE);
      });
    });
  }
}

const OK = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n";
const HELD: Record<string, Answer> = {
  "no head": hold(),
  "half a head": hold(OK),
  body: hold(`${OK}Content-Length: 9\r\n\r\n{`),
  "an error's body": hold("HTTP/1.1 400 No\r\nContent-Length: 9\r\n\r\n{"),
};

/** Gives a call up once it has come so far. */
async function givenUp(
  server: Server,
  settings: Settings,
  hasCome: (caller: Caller) => boolean,
  operation: Operation = GET,
): Promise<void> {
  const giveUp = new AbortController();
  const caller = connected(server.url, settings, new StoppedClock());
  const options = { signal: giveUp.signal };
  const error = thrown(() => caller.call(operation, {}, options));
  await until(() => hasCome(caller));
  giveUp.abort(MINE);
  assert.equal(await error, MINE);
  await until(() => server.openConnections <= 1);
}

rows("46", "while it waits for a reply", HELD, async (reply) => {
  await using server = await serve(reply);
  await givenUp(server, {}, () => server.held === 1);
  await until(() => server.held === 0);
});

row("46", "while it waits to try again", async () => {
  await using server = await serve(answer({}, { status: 503 }));
  await givenUp(server, {}, (caller) => caller.clock.slept.length === 1);
  assert.equal(server.requests.length, 1);
});

row("46", "while a token is asked for", async () => {
  await using server = await serve(answer({}));
  let asked = 0;
  const token = (): Promise<string> => {
    asked += 1;
    return new Promise(() => undefined);
  };
  await givenUp(server, { token }, () => asked === 1);
  assert.equal(server.connections, 0);
});

row("46", "before it begins", async () => {
  await using server = await serve(answer({}));
  const done: string[] = [];
  const token = (): string => {
    done.push("asked for a token");
    return TOKEN;
  };
  const onRequest = (): void => {
    done.push("sent a request");
  };
  const caller = connected(server.url, { token, onRequest });
  const options = { signal: AbortSignal.abort(MINE) };
  assert.equal(await thrown(() => caller.call(GET, {}, options)), MINE);
  assert.deepEqual(done, []);
  assert.equal(server.connections, 0);
});

row("46", "after it is done", async () => {
  await using server = await serve(answer({}));
  const giveUp = new AbortController();
  const call = connected(server.url).call(GET, {}, { signal: giveUp.signal });
  assert.deepEqual(await call, {});
  giveUp.abort(MINE);
  assert.deepEqual(await call, {});
});

row("46", "a signal that ends by its own time", async () => {
  await using server = await serve(hold());
  const signal = AbortSignal.timeout(50);
  const caller = connected(server.url);
  const error = await thrown(() => caller.call(GET, {}, { signal }));
  assert.equal(error, signal.reason);
  assert.equal(error.name, "TimeoutError");
});

const PUT: Operation = { ...POST, method: "PUT", body: JSON_BODY };

row("46", "while it sends", async () => {
  await using server = await serve(answer({}));
  const giveUp = new AbortController();
  const caller = connected(server.url);
  const body = "x".repeat(20_000_000);
  const options = { signal: giveUp.signal };
  const error = thrown(() => caller.call(PUT, { body }, options));
  await until(() => server.connections === 1);
  giveUp.abort(MINE);
  assert.equal(await error, MINE);
  await until(() => server.openConnections <= 1);
});

const HOOKS = ["onRequest", "onResponse", "onRetry", "onError"] as const;

for (const hook of HOOKS) {
  row("46", `in ${hook}`, async () => {
    const giveUp = new AbortController();
    const last = answer({}, { status: 400 });
    await using server = await serve(answer({}, { status: 503 }), last);
    const settings = {
      [hook]: () => {
        giveUp.abort(MINE);
      },
    };
    const caller = connected(server.url, settings);
    const options = { signal: giveUp.signal };
    const error = await thrown(() => caller.call(GET, {}, options));
    // When the hook for errors runs, the call is over.
    assert.ok(hook === "onError" ? error !== MINE : error === MINE);
    await until(() => server.openConnections <= 1);
  });

  row("A3", `${hook} throws`, async () => {
    const last = answer({}, { status: 400 });
    await using server = await serve(answer({}, { status: 503 }), last);
    const settings = {
      [hook]: () => {
        throw MINE;
      },
    };
    const caller = connected(server.url, settings);
    assert.equal(await thrown(() => caller.call(GET)), MINE);
    await until(() => server.openConnections <= 1);
  });
}

row("A3", "a hook for mismatches throws", async () => {
  await using server = await serve(answer([]));
  const onMismatch = (): void => {
    throw MINE;
  };
  const { list: listOf, STRING } =
    await import("../../../templates/typescript/runtime/shapes.js");
  const shape = () => Promise.resolve(listOf(STRING));
  const operation: Operation = { ...GET, answer: { shape } };
  server.replies = [answer([1])];
  const caller = connected(server.url, { onMismatch });
  assert.equal(await thrown(() => caller.call(operation)), MINE);
});
