/** Canaries: what is secret is in the request, and nowhere else. */

import assert from "node:assert/strict";
import { mock } from "node:test";

import {
  APIKeyCookie,
  APIKeyHeader,
  APIKeyQuery,
} from "../../../templates/typescript/runtime/api-keys.js";
import type { Scheme } from "../../../templates/typescript/runtime/auth.js";
import { BasicAuth } from "../../../templates/typescript/runtime/basic.js";
import { BearerToken } from "../../../templates/typescript/runtime/bearer.js";
import { APIError } from "../../../templates/typescript/runtime/errors.js";
import { JSON_BODY } from "../../../templates/typescript/runtime/json-body.js";
import type {
  JSONAnswer,
  Operation,
} from "../../../templates/typescript/runtime/operation.js";
import type { RequestOptions } from "../../../templates/typescript/runtime/options.js";
import type { Given } from "../../../templates/typescript/runtime/request.js";
import { REDIRECTS } from "../../../templates/typescript/runtime/redirects.js";
import { INTEGER, map } from "../../../templates/typescript/runtime/shapes.js";
import { connected, thrown, type Settings } from "./clients.js";
import type { Received } from "./incoming.js";
import { row, rows } from "./rows.js";
import {
  answer,
  hangUp,
  nobody,
  reset,
  serve,
  wire,
  type Reply,
} from "./server.js";
import { shown } from "./shown.js";

const NAMES = [
  ...["bearer", "header", "query", "cookie", "password", "asked"],
  ...["argument", "crumb", "parameter", "field", "option", "added"],
] as const;
type Name = (typeof NAMES)[number];

function canary(name: Name): string {
  return `canary-${name}-5e07d2`;
}

const BASIC = Buffer.from(`someone:${canary("password")}`).toString("base64");
const KEYS = ["header", "query", "cookie"] as const;
const FIGURES: JSONAnswer = {
  kinds: ["object"],
  shape: () => Promise.resolve(map(INTEGER)),
};

function operation(scheme: string): Operation {
  return {
    name: "x.put",
    method: "PUT",
    path: "/x",
    parameters: [
      { in: "header", name: "X-Argument" },
      { in: "cookie", name: "crumb" },
      { in: "query", name: "parameter" },
    ],
    body: JSON_BODY,
    answer: FIGURES,
    security: [[scheme, ...KEYS]],
    idempotencyHeader: "Idempotency-Key",
    redirects: REDIRECTS,
  };
}

const OPERATIONS = {
  bearer: operation("bearer"),
  basic: operation("basic"),
  asked: operation("asked"),
};

/** One of every kind. */
function schemes(): Scheme[] {
  const at = (name: Name) => ({ name: `X-${name}`, argument: name, env: "" });
  return [
    new BearerToken("bearer", canary("bearer"), { argument: "token", env: "" }),
    new BearerToken("asked", () => canary("asked"), {
      argument: "asked",
      env: "",
    }),
    new BasicAuth("basic", "someone", canary("password"), {
      username: { argument: "username", env: "" },
      password: { argument: "password", env: "" },
    }),
    new APIKeyHeader("header", canary("header"), at("header")),
    new APIKeyQuery("query", canary("query"), at("query")),
    new APIKeyCookie("cookie", canary("cookie"), at("cookie")),
  ];
}

function options(): RequestOptions {
  return {
    headers: { "X-Option": canary("option") },
    query: { added: canary("added") },
  };
}

function given(): Given {
  const params = {
    "X-Argument": canary("argument"),
    crumb: canary("crumb"),
    parameter: canary("parameter"),
  };
  return { params, body: { field: canary("field") } };
}

function leaks(text: string): string[] {
  const found: string[] = NAMES.filter((name) => text.includes(canary(name)));
  return text.includes(BASIC) ? [...found, "basic"] : found;
}

/** What proves who the client is, sent back. */
function echo(request: Received): string {
  const cookies = (request.header("Cookie") ?? "").split("; ");
  const said = [
    request.header("Authorization"),
    request.header("X-header"),
    cookies.find((one) => one.startsWith("X-cookie")),
    request.query.split("&").find((one) => one.startsWith("X-query")),
  ];
  return said.join(" ");
}

function echoing(
  status: number,
  contentType = "application/json",
  location = "",
): Reply {
  return (request) => {
    const said = echo(request);
    const data = { message: said, detail: [said] };
    const key = said.split("=").at(-1) ?? "";
    const Location = location.replace("KEY", key);
    const headers = { "X-Request-Id": said, ...(location && { Location }) };
    return answer(data, { status, contentType, headers });
  };
}

const FAULTS: Record<string, Reply> = {
  refused: echoing(401),
  error: echoing(500, "text/plain"),
  busy: echoing(503),
  odd: echoing(200),
  html: echoing(200, "text/html"),
  redirect: echoing(302, undefined, "http://evil.example/?key=KEY"),
  "redirect to nothing": echoing(307, undefined, "file:///KEY"),
  closed: hangUp(),
  reset: reset(),
  "no status": wire("HTTP/1.1 what\r\n\r\n"),
  half: wire("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n{"),
  "not packed": answer(
    { a: null },
    { headers: { "Content-Encoding": "gzip" } },
  ),
  "too large": answer(null, { body: " ".repeat(100_000) }),
  nothing: answer(null, { body: "" }),
};

/** Runs what may write to the console or warn, and gives what it wrote. */
async function written(work: () => Promise<void>): Promise<string> {
  const said: unknown[] = [];
  const note = (...parts: unknown[]): boolean => said.push(...parts) > 0;
  const methods = ["debug", "log", "info", "warn", "error", "trace"] as const;
  const mocks = methods.map((name) => mock.method(console, name, note));
  process.on("warning", note);
  try {
    await work();
  } finally {
    process.off("warning", note);
    for (const one of mocks) one.mock.restore();
  }
  return shown(said);
}

for (const [kind, called] of Object.entries(OPERATIONS)) {
  rows("53", `no failure shows a secret, ${kind}`, FAULTS, async (reply) => {
    const events: unknown[] = [];
    const hook = (event: unknown): void => {
      events.push(event);
    };
    const hooks: Settings = {
      ...{ onRequest: hook, onResponse: hook, onRetry: hook, onError: hook },
    };
    const settings = {
      schemes: schemes(),
      maxResponseSize: 50_000,
      strict: true,
    };
    await using server = await serve(reply);
    const caller = connected(server.url, { ...settings, ...hooks });
    let error = new Error("nothing was thrown");
    const logs = await written(async () => {
      const call = () => caller.call(called, given(), options());
      error = await thrown(call);
    });
    assert.ok(error instanceof APIError, error.stack);
    const sent = server.requests.map((one) => one.text).join("\n");
    assert.ok(leaks(sent).length >= NAMES.length - 2, sent);
    const agents = server.requests.map((one) => one.header("User-Agent"));
    const channels = {
      error: shown(error),
      events: shown(events),
      objects: shown(caller) + shown(caller.client),
      logs,
      agents: agents.join(" "),
    };
    for (const [channel, text] of Object.entries(channels)) {
      assert.deepEqual(leaks(text), [], channel);
    }
  });
}

row("53", "success shows no secret", async () => {
  await using server = await serve(answer({ a: 1 }));
  const caller = connected(server.url, { schemes: schemes() });
  const logs = await written(async () => {
    for (const called of Object.values(OPERATIONS)) {
      await caller.call(called, given(), options());
    }
  });
  const objects = [caller, caller.client, schemes(), OPERATIONS].map(shown);
  assert.deepEqual(leaks([logs, ...objects].join("\n")), []);
});

row("53", "nobody listens", async () => {
  const caller = connected(await nobody(), { schemes: schemes() });
  const call = () => caller.call(OPERATIONS.bearer, given(), options());
  assert.deepEqual(leaks(shown(await thrown(call))), []);
});

function withParams(params: object): [Given, RequestOptions] {
  return [{ ...given(), params }, options()];
}

const CYCLE: Record<string, unknown> = { [canary("field")]: canary("field") };
CYCLE[canary("field")] = CYCLE;

const MISTAKES: Record<string, [Given, RequestOptions]> = {
  header: withParams({ "X-Argument": `${canary("argument")}\n` }),
  cookie: withParams({ crumb: `${canary("crumb")};` }),
  query: withParams({ parameter: [canary("parameter")] }),
  body: [{ ...given(), body: { [canary("field")]: NaN } }, options()],
  cycle: [{ ...given(), body: CYCLE }, options()],
  option: [given(), { headers: { "X-B": `${canary("option")}\r\n` } }],
  name: [given(), { headers: { [`${canary("option")}\r\n`]: "1" } }],
  added: [given(), { query: { a: Symbol("a"), b: canary("added") } }],
};

rows("53", "no mistake shows a secret", MISTAKES, async ([values, option]) => {
  await using server = await serve(answer({}));
  const caller = connected(server.url, { schemes: schemes() });
  const call = () => caller.call(OPERATIONS.bearer, values, option);
  const error = await thrown(call);
  assert.equal(server.requests.length, 0);
  assert.ok(
    error instanceof TypeError || error instanceof RangeError,
    error.stack,
  );
  assert.deepEqual(leaks(shown(error)), []);
});

row("53", "the escape hatch shows no secret", async () => {
  await using server = await serve(echoing(500));
  const caller = connected(server.url, { schemes: schemes() });
  const request = {
    body: { field: canary("field") },
    query: { added: canary("added") },
    headers: { "X-Option": canary("option") },
  };
  for (const path of ["/x", "//evil.example", "/x\n"]) {
    const call = async () => await caller.client.request("PUT", path, request);
    assert.deepEqual(leaks(shown(await thrown(call))), []);
  }
});

const PASSWORD = canary("password");
const URLS = [
  `https://someone:${PASSWORD}@example.com`,
  `https://example.com/?key=${PASSWORD}`,
  `${PASSWORD}://example.com`,
  `https://${PASSWORD}\n.example.com`,
];

row("53", "a base URL with a secret is refused unseen", async () => {
  for (const url of URLS) {
    const error = await thrown(() => connected(url));
    assert.match(error.message, /^baseUrl/);
    assert.deepEqual(leaks(shown(error)), []);
  }
});

row("53", "a stream shows no secret", async () => {
  const head = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
  await using server = await serve(reset(head, "3\r\nabc\r\n"));
  const caller = connected(server.url, { schemes: schemes() });
  const called: Operation = { ...OPERATIONS.basic, answer: "stream" };
  const stream = await caller.stream(called, given(), options());
  const error = await thrown(() => stream.bytes());
  assert.deepEqual(leaks(shown(stream) + shown(error)), []);
});

row("53", "what a call gives shows no secret", async () => {
  await using server = await serve(answer({ a: 1 }));
  const caller = connected(server.url, { schemes: schemes() });
  const call = caller.call(OPERATIONS.bearer, given(), options());
  const { data, response } = await call.withResponse();
  assert.deepEqual(leaks([call, data, response].map(shown).join("\n")), []);
});
