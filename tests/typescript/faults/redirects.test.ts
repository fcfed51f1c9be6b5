/** Where a server may send a request, and what goes with it. */

import assert from "node:assert/strict";

import {
  APIKeyCookie,
  APIKeyHeader,
  APIKeyQuery,
} from "../../../templates/typescript/runtime/api-keys.js";
import type { Scheme } from "../../../templates/typescript/runtime/auth.js";
import { Envelope } from "../../../templates/typescript/runtime/envelope.js";
import {
  APIError,
  APIStatusError,
  PaginationError,
  RedirectError,
} from "../../../templates/typescript/runtime/errors.js";
import { JSON_BODY } from "../../../templates/typescript/runtime/json-body.js";
import { NextUrlPagination } from "../../../templates/typescript/runtime/next-url-pagination.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { bearer, connected, failure, thrown, type Caller } from "./clients.js";
import { ANY, FOLLOWING, GET } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, serve, wire, type Reply } from "./server.js";

const STATUSES = [301, 302, 303, 307, 308];
const SCHEMES = ["bearer", "header", "query", "cookie"] as const;
const NAMES = [...SCHEMES, "argument", "option", "crumb"] as const;
type Name = (typeof NAMES)[number];

function canary(name: Name): string {
  return `canary-${name}-83b1`;
}

const SIGNED: Operation = {
  ...FOLLOWING,
  parameters: [
    { in: "header", name: "X-Argument" },
    { in: "cookie", name: "crumb" },
    { in: "query", name: "argument" },
  ],
  security: [SCHEMES],
};
const SENDING: Operation = { ...FOLLOWING, method: "POST", body: JSON_BODY };

/** One of every kind. */
function schemes(): Scheme[] {
  const at = (name: string) => ({ name, argument: name, env: "" });
  return [
    bearer(canary("bearer")),
    new APIKeyHeader("header", canary("header"), at("X-Key")),
    new APIKeyQuery("query", canary("query"), at("key")),
    new APIKeyCookie("cookie", canary("cookie"), at("key")),
  ];
}

function leading(Location: string, status = 302): Reply {
  return answer(null, { body: "", status, headers: { Location } });
}

async function callSigned(caller: Caller): Promise<unknown> {
  const params = {
    "X-Argument": canary("argument"),
    crumb: canary("crumb"),
    argument: canary("argument"),
  };
  const options = { headers: { "X-Option": canary("option") } };
  return await caller.call(SIGNED, { params }, options);
}

row("17", "not followed by default", async () => {
  for (const status of STATUSES) {
    await using server = await serve(leading("/y", status));
    const caller = connected(server.url);
    const error = await failure(APIStatusError, () => caller.call(GET));
    assert.equal(error.status, status);
    assert.equal(server.requests.length, 1);
  }
});

row("17", "credentials stay at home", async () => {
  for (const status of STATUSES) {
    await using other = await serve(answer({ there: 1 }));
    await using server = await serve(leading(`${other.url}/y?z=1`, status));
    const caller = connected(server.url, { schemes: schemes() });
    assert.deepEqual(await callSigned(caller), { there: 1 });
    const sent = server.requests[0]?.text ?? "";
    for (const name of NAMES) assert.ok(sent.includes(canary(name)), name);
    const [request] = other.requests;
    assert.equal(request?.target, "/y?z=1");
    assert.ok(!request.text.includes("canary"), request.text);
  }
});

row("17", "credentials go along at home", async () => {
  for (const location of ["/y", "y", "URL/y", "?z=1"]) {
    await using server = await serve();
    const first = leading(location.replace("URL", server.url));
    server.replies = [first, answer({})];
    const caller = connected(server.url, { schemes: schemes() });
    assert.deepEqual(await callSigned(caller), {});
    const sent = server.requests[1]?.text ?? "";
    for (const name of SCHEMES) assert.ok(sent.includes(canary(name)), name);
  }
});

// Home, away and home again: what comes back home is signed for home.
row("17", "credentials come back home with no detour", async () => {
  await using other = await serve();
  await using server = await serve();
  server.replies = [leading(`${other.url}/a`), answer({ home: 1 })];
  other.replies = [leading(`${server.url}/b`)];
  const caller = connected(server.url, { schemes: schemes() });
  assert.deepEqual(await callSigned(caller), { home: 1 });
  assert.ok(!other.requests[0]?.text.includes("canary"));
});

// Each attempt begins where the call began.
row("17", "a redirect amid retries", async () => {
  const busy = answer({}, { status: 503 });
  const replies = [leading("/y"), busy, leading("/y"), answer({ done: 1 })];
  await using server = await serve(...replies);
  const caller = connected(server.url);
  assert.deepEqual(await caller.call(FOLLOWING), { done: 1 });
  const paths = server.requests.map((one) => one.path);
  assert.deepEqual(paths, ["/x", "/y", "/x", "/y"]);
});

/** The requests of a call to https, whose first reply is a redirect; its error, if there is one. */
async function ledFrom(
  operation: Operation,
  Location: string,
  status: number,
): Promise<{ requests: Request[]; error: unknown }> {
  const requests: Request[] = [];
  const fetching = (...given: Parameters<typeof fetch>): Promise<Response> => {
    requests.push(new Request(...given));
    const isFirst = requests.length === 1;
    const redirect = new Response(null, { status, headers: { Location } });
    return Promise.resolve(isFirst ? redirect : Response.json({}));
  };
  const caller = connected("https://api.example.com", { fetch: fetching });
  let error: unknown;
  try {
    await caller.call(operation, operation === SENDING ? { body: {} } : {});
  } catch (caught) {
    error = caught;
  }
  return { requests, error };
}

const ELSEWHERE = {
  port: "https://api.example.com:8443/y",
  host: "https://example.com/y",
  subdomain: "https://api.example.com.evil.example/y",
  "no scheme": "//evil.example/y",
};

rows(
  "20",
  "a method that sends does not leave",
  ELSEWHERE,
  async (location) => {
    for (const status of [307, 308]) {
      const sending = await ledFrom(SENDING, location, status);
      assert.ok(sending.error instanceof RedirectError);
      assert.equal(sending.requests.length, 1);
      const reading = await ledFrom(FOLLOWING, location, status);
      assert.equal(reading.error, undefined);
      assert.equal(reading.requests[1]?.headers.get("Authorization"), null);
    }
  },
);

row("19", "never from https to http", async () => {
  for (const host of ["api.example.com", "127.0.0.1", "evil.example"]) {
    for (const status of STATUSES) {
      const place = `http://${host}/y`;
      const { requests, error } = await ledFrom(FOLLOWING, place, status);
      assert.ok(error instanceof RedirectError);
      assert.match(error.message, /from https to http/);
      assert.equal(requests.length, 1);
    }
  }
});

row("20", "a POST stays", async () => {
  for (const status of [307, 308]) {
    await using other = await serve(answer({}));
    await using server = await serve(leading(`${other.url}/y`, status));
    const caller = connected(server.url);
    const given = { body: { a: "secret" } };
    await failure(RedirectError, () => caller.call(SENDING, given));
    assert.equal(other.connections, 0);
  }
});

row("20", "a POST at home", async () => {
  for (const status of STATUSES) {
    await using server = await serve(leading("/y", status), answer({}));
    const caller = connected(server.url);
    await caller.call(SENDING, { body: { a: "content" } });
    const [, second] = server.requests;
    const isKept = status === 307 || status === 308;
    assert.equal(second?.method, isKept ? "POST" : "GET");
    assert.equal(second.body.toString(), isKept ? '{"a":"content"}' : "");
    assert.equal(second.header("Content-Type") !== undefined, isKept);
  }
});

row("20", "a loop", async () => {
  await using server = await serve(leading("/x"));
  const caller = connected(server.url);
  await failure(RedirectError, () => caller.call(FOLLOWING));
  assert.equal(server.requests.length, 6);
});

const UNFIT = [
  ...["file:///etc/passwd", "ftp://127.0.0.1/", "javascript:1", "data:,x"],
  ...["https://user:hunter-2@evil.example/", "\\\\evil.example"],
  ...["/\\evil.example", "http://[::1", "http://127.0.0.1:99999/"],
  ...["http://\u00e9.example/", "http://", "/y\t/z"],
];

row("20", "a place that is none", async () => {
  for (const location of UNFIT) {
    await using server = await serve(leading(location));
    const caller = connected(server.url);
    const error = await failure(RedirectError, () => caller.call(FOLLOWING));
    assert.ok(!error.message.includes("hunter-2"));
    assert.equal(server.requests.length, 1, location);
  }
});

row("20", "a line break", async () => {
  for (const line of ["/y\n", "/y\r X-Evil: 1", "/y\0", "/y\x7f"]) {
    const head = `HTTP/1.1 302 No\r\nLocation: ${line}\r\n`;
    await using server = await serve(wire(`${head}Content-Length: 0\r\n\r\n`));
    const caller = connected(server.url, { maxRetries: 0 });
    const error = await thrown(() => caller.call(FOLLOWING));
    assert.ok(error instanceof APIError, error.stack);
    const targets = server.requests.map((one) => one.target);
    assert.ok(
      targets.every((one) => /^\/[xy]$/.test(one)),
      String(targets),
    );
  }
});

const PATHS = [
  ...["//evil.example/x", "https://evil.example/x", "x", "", "/a/../../b"],
  ...["/%2e%2e/x", "/\\x", "/a?b=1", "/a#b", "/a\r\nX: 1", "/a b", "///x"],
  ...["/./a", "@evil.example", "/a\tb", "/a/.%2e/b"],
];

row("21", "a path that leads elsewhere", async () => {
  await using server = await serve(answer({}));
  const caller = connected(`${server.url}/v1`);
  for (const path of PATHS) {
    const error = await thrown(() => caller.client.request("GET", path));
    const isMistake = error instanceof TypeError || error instanceof RangeError;
    assert.ok(isMistake, path);
  }
  assert.equal(server.connections, 0);
});

const LIST: Operation = {
  ...GET,
  path: "/items",
  answer: ANY,
  envelope: new Envelope({
    items: "items",
    pagination: new NextUrlPagination({ field: "following" }),
  }),
  security: [SCHEMES],
};
const LINKS = [
  ...["//evil.example/items", "https://evil.example/items"],
  ...["http://127.0.0.1:1/items", "http://user:hunter-2@127.0.0.1/items"],
  ...["file:///items", "http://127.0.0.1.evil.example/"],
];

row("21", "a next link that leads elsewhere", async () => {
  for (const link of LINKS) {
    const page = answer({ items: [1], following: link });
    await using server = await serve(page);
    const caller = connected(server.url, { schemes: schemes() });
    const items: unknown[] = [];
    const error = await failure(PaginationError, async () => {
      for await (const item of caller.list(LIST)) items.push(item);
    });
    assert.deepEqual(items, [1]);
    assert.equal(server.requests.length, 1, link);
    assert.ok(!error.message.includes("hunter-2"));
  }
});
