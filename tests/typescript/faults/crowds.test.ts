/** Many calls at once; two packages in one process. */

import assert from "node:assert/strict";
import { cp, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import * as client from "../../../templates/typescript/runtime/client.js";
import type * as bearer from "../../../templates/typescript/runtime/bearer.js";
import * as errors from "../../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { CONFIG, connected, thrown, type Caller } from "./clients.js";
import type { Received } from "./incoming.js";
import { GET } from "./operations.js";
import { row } from "./rows.js";
import { answer, serve, type Answer } from "./server.js";

const ECHO: Operation = {
  ...GET,
  path: "/x/{}",
  segments: ["id"],
  parameters: [{ in: "header", name: "X-A" }],
};

/** Every fifth call fails once. */
function echo(request: Received): Answer {
  const number = request.path.split("/").at(-1);
  const said = [number, request.header("X-A"), request.header("X-B")];
  return answer({ said }, { status: Number(number) % 5 ? 200 : 404 });
}

async function isOwnReply(caller: Caller, number: number): Promise<boolean> {
  const [a, b] = [`a-${String(number)}`, `b-${String(number)}`];
  const said = [String(number), a, b];
  const given = { path: [number], params: { "X-A": a } };
  try {
    const data = await caller.call(ECHO, given, { headers: { "X-B": b } });
    assert.deepEqual(data, { said });
    return number % 5 !== 0;
  } catch (error) {
    assert.ok(error instanceof errors.NotFoundError, String(error));
    assert.deepEqual(error.body, { said });
    return number % 5 === 0;
  }
}

row("50", "nobody gets another's reply", async () => {
  await using server = await serve(echo);
  const caller = connected(server.url);
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < 1280) {
      next += 1;
      assert.ok(await isOwnReply(caller, next));
    }
  };
  await Promise.all(Array.from({ length: 64 }, worker));
  assert.equal(server.requests.length, 1280);
});

row("50", "nobody changes another's options", async () => {
  await using server = await serve(echo);
  const caller = connected(server.url);
  const options = { headers: { "X-B": "first" } };
  const call = caller.call(ECHO, { path: [1] }, options);
  options.headers["X-B"] = "second";
  assert.deepEqual(await call, { said: ["1", null, "first"] });
});

const RUNTIME = new URL(
  "../../../templates/typescript/runtime/",
  import.meta.url,
);

interface Copy {
  readonly client: typeof client;
  readonly errors: typeof errors;
  readonly bearer: typeof bearer;
}

/** The runtime again, from another place. */
async function copied(folder: string): Promise<Copy> {
  await cp(fileURLToPath(RUNTIME), folder, { recursive: true });
  await writeFile(join(folder, "package.json"), '{"type": "module"}');
  const load = (name: string): Promise<unknown> =>
    import(pathToFileURL(join(folder, `${name}.js`)).href);
  return {
    client: (await load("client")) as typeof client,
    errors: (await load("errors")) as typeof errors,
    bearer: (await load("bearer")) as typeof bearer,
  };
}

/** What every program sees. */
function globals(): PropertyKey[] {
  const prototypes = [Error, Promise, Response, Headers, Object, Array];
  const places = [globalThis, ...prototypes.map((one) => one.prototype)];
  return places.flatMap((one) => Reflect.ownKeys(one));
}

row("60", "two packages in one process", async () => {
  await using server = await serve(answer({}, { status: 404 }));
  await (await fetch(server.url)).text();
  const before = globals();
  const folder = await mkdtemp(join(tmpdir(), "copy-"));
  try {
    const other = await copied(folder);
    assert.notEqual(other.errors.NotFoundError, errors.NotFoundError);
    const scheme = { argument: "token", env: "" };
    const schemes = [
      new other.bearer.BearerToken("bearer", "other-token", scheme),
    ];
    const settings = { baseUrl: server.url, schemes, parameters: {} };
    const twin = new other.client.APIClient(CONFIG, settings);
    const caller = connected(server.url);
    const own = await thrown(() => caller.call(GET));
    const foreign = await thrown(async () => await twin.request("GET", "/x"));
    assert.ok(own instanceof errors.NotFoundError);
    assert.ok(!(foreign instanceof errors.APIError));
    assert.ok(foreign instanceof other.errors.NotFoundError);
  } finally {
    await rm(folder, { recursive: true });
  }
  const sent = server.requests.map((one) => one.header("Authorization"));
  assert.deepEqual(sent.slice(1), [
    "Bearer canary-7f3a91",
    "Bearer other-token",
  ]);
  assert.deepEqual(globals(), before);
});
