/** What a call returns, asked in more than one way; and what copies of a client are. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ArrayEnvelope } from "../../../templates/typescript/runtime/array-envelope.js";
import { APIClient } from "../../../templates/typescript/runtime/client.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import type { BaseClientOptions } from "../../../templates/typescript/runtime/settings.js";
import { bearer, CONFIG, connected, type Caller } from "../faults/clients.js";
import { GET, STREAM } from "../faults/operations.js";

const URL = "https://api.example.com";
const LIST: Operation = {
  ...GET,
  path: "/x/{}",
  segments: ["id"],
  envelope: new ArrayEnvelope(),
};

function answering(text: string): Caller {
  const headers = { "content-type": "application/json" };
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(text, { headers }));
  return connected(URL, { fetch });
}

describe("a stream's reply", () => {
  test("is the same however often it is asked for", async () => {
    const call = answering("[1]").stream(STREAM);
    const replies = await Promise.all([call.asResponse(), call.asResponse()]);
    const again = await call.asResponse();
    for (const reply of [...replies, again]) {
      assert.deepEqual(reply.json(), [1]);
    }
  });

  test("is had whole or as a stream, never in part", async () => {
    const call = answering("[1]").stream(STREAM);
    const stream = await call;
    await assert.rejects(call.asResponse(), TypeError);
    assert.equal(await stream.text(), "[1]");

    const other = answering("[1]").stream(STREAM);
    assert.equal((await other.asResponse()).text(), "[1]");
    await assert.rejects(other, TypeError);
  });
});

test("a list's mistakes are what going through it throws, whatever they are", async () => {
  const odd = AbortSignal.abort("odd");
  const params = {
    get any(): string {
      odd.throwIfAborted();
      return "";
    },
  };
  const list = answering("[]").list(LIST, { path: ["7"], params });
  const thrown: unknown[] = [];
  await list[Symbol.asyncIterator]()
    .next()
    .catch((reason: unknown) => thrown.push(reason));
  assert.deepEqual(thrown, ["odd"]);
});

describe("a copy of a client", () => {
  class Zoo extends APIClient {
    readonly options: BaseClientOptions;

    constructor(options: BaseClientOptions = {}) {
      super(CONFIG, {
        ...options,
        schemes: [bearer("a-token")],
        parameters: {},
      });
      this.options = options;
    }
  }

  class Named extends Zoo {
    readonly label: string;

    constructor(label: string) {
      super();
      this.label = label;
    }
  }

  test("is of the class of its client", () => {
    class Larger extends Zoo {}
    const copy = new Larger().withOptions({ maxRetries: 1 });
    assert.ok(copy instanceof Larger);
  });

  test("is refused where a class keeps the options for itself", () => {
    const client = new Named("a");
    assert.throws(
      () => client.withOptions({ maxRetries: 1 }),
      /^TypeError: .*Named.*options/,
    );
  });
});
