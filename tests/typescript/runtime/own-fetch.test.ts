/** A `fetch` of one's own, and a platform that lacks something. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import {
  APIConnectionError,
  NotFoundError,
} from "../../../templates/typescript/runtime/errors.js";
import type { Fetch } from "../../../templates/typescript/runtime/fetching.js";
import { fileBody } from "../../../templates/typescript/runtime/file-body.js";
import { MULTIPART } from "../../../templates/typescript/runtime/multipart.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { connected, failure, thrown, type Caller } from "../faults/clients.js";
import { GET, KEYED, POST, STREAM } from "../faults/operations.js";

const URL = "https://api.example.com";

interface Sent {
  readonly caller: Caller;
  readonly requests: RequestInit[];
}

function answering(answer: () => Response | Promise<Response>): Sent {
  const requests: RequestInit[] = [];
  const fetch: Fetch = async (_url, init) => {
    requests.push(init);
    return await answer();
  };
  return { caller: connected(URL, { fetch }), requests };
}

describe("a reply that is none", () => {
  test("is a connection that failed, and is asked for again", async () => {
    const { caller, requests } = answering(() => Response.error());
    const one: Operation = { ...GET, path: "/x/{}", segments: ["id"] };
    const error = await failure(APIConnectionError, () =>
      caller.call(one, { path: ["a/7"] }),
    );
    assert.match(error.message, /\(GET \/x\/a%2F7, attempt 3\)$/);
    assert.equal(requests.length, 3);
    await failure(APIConnectionError, () => caller.call(POST));
    assert.equal(requests.length, 4);
  });

  for (const [kind, operation] of Object.entries({ data: GET, STREAM })) {
    test(`has been read by its fetch: ${kind}`, async () => {
      const { caller, requests } = answering(async () => {
        const response = Response.json({});
        await response.text();
        return response;
      });
      const error = await thrown(() => caller.call(operation));
      assert.ok(error instanceof TypeError);
      assert.match(error.message, /fetch gave a response .*read/);
      assert.equal(requests.length, 1);
    });
  }

  test("is being read by its fetch", async () => {
    const { caller } = answering(() => {
      const response = Response.json({});
      response.body?.getReader();
      return response;
    });
    const error = await thrown(() => caller.call(GET));
    assert.ok(error instanceof TypeError);
    assert.match(error.message, /fetch gave a response .*read/);
  });
});

test("a reply without a body is none of data", async () => {
  for (const status of [200, 204, 205]) {
    const { caller } = answering(() => new Response(null, { status }));
    const operation: Operation = { ...GET, answer: { kinds: ["object"] } };
    assert.equal(await caller.call(operation), undefined);
    assert.equal(await (await caller.stream(STREAM)).text(), "");
  }
  const { caller } = answering(() => new Response(null, { status: 404 }));
  await failure(NotFoundError, () => caller.call(GET));
});

test("a key is made where the page is not secure", async (context) => {
  const { crypto } = globalThis;
  const getRandomValues = crypto.getRandomValues.bind(crypto);
  context.mock.getter(globalThis, "crypto", () => ({ getRandomValues }));
  const { caller, requests } = answering(() => Response.json({}));
  await caller.call(KEYED);
  await caller.call(KEYED);
  const keys = requests.map(({ headers }) =>
    new Headers(headers).get("Idempotency-Key"),
  );
  const [first = "", second] = keys;
  assert.match(first ?? "", /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  assert.notEqual(first, second);
});

test("a method that fetch refuses is a mistake, and no failure of the connection", async () => {
  const { caller, requests } = answering(() => Response.json({}));
  for (const method of ["TRACE", "connect", "Track"]) {
    const error = await thrown(() => caller.client.request(method, "/x"));
    assert.ok(error instanceof TypeError);
  }
  assert.equal(requests.length, 0);
});

describe("a stream to send", () => {
  const SCAN: Operation = { ...POST, body: fileBody("image/png") };
  const FORM: Operation = { ...POST, body: MULTIPART };

  interface Watched {
    readonly stream: ReadableStream<Uint8Array>;
    readonly cancelled: Promise<unknown>;
  }

  function watched(): Watched {
    let stream: ReadableStream<Uint8Array> | undefined;
    const cancelled = new Promise((cancel) => {
      stream = new ReadableStream({ cancel });
    });
    assert.ok(stream);
    return { stream, cancelled };
  }

  test("is let go where its call ends before that", async () => {
    const { caller, requests } = answering(() => Response.json({}));
    const mine = new Error("mine");
    const options = { signal: AbortSignal.abort(mine) };
    const [scan, form] = [watched(), watched()];
    const calls = [
      caller.call(SCAN, { body: scan.stream }, options),
      caller.call(FORM, { body: { a: form.stream } }, options),
    ];
    for (const call of calls) await assert.rejects(call, mine);
    await Promise.all([scan.cancelled, form.cancelled]);
    assert.equal(requests.length, 0);
  });
});

describe("a signal of another library", () => {
  // Of the first that there were: without a reason, and without `throwIfAborted`.
  class Signal extends EventTarget {
    aborted = false;
    readonly reason = undefined;

    abort(): void {
      this.aborted = true;
      this.dispatchEvent(new Event("abort"));
    }
  }

  test("ends a call as the platform's does", async () => {
    const signal = new Signal();
    const { caller } = answering(() => {
      signal.abort();
      return new Promise(() => undefined);
    });
    const options = { signal: signal as unknown as AbortSignal };
    const error = await thrown(() => caller.call(GET, {}, options));
    assert.equal(error.name, "AbortError");
    const late = await thrown(() => caller.call(GET, {}, options));
    assert.equal(late.name, "AbortError");
  });
});
