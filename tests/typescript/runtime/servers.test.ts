/** Where calls go, for APIs of which there is more to say than one URL. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ResponseTooLargeError } from "../../../templates/typescript/runtime/errors.js";
import type { Fetch } from "../../../templates/typescript/runtime/fetching.js";
import type { ItemStream } from "../../../templates/typescript/runtime/item-streams.js";
import { jsonLines } from "../../../templates/typescript/runtime/json-streams.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { REDIRECTS } from "../../../templates/typescript/runtime/redirects.js";
import {
  Servers,
  type Choice,
} from "../../../templates/typescript/runtime/servers.js";
import { connected, failure, type Caller } from "../faults/clients.js";
import { GET } from "../faults/operations.js";

const URLS = {
  "": "https://{tenant}.harbour.example/{version}",
  sandbox: "https://sandbox.harbour.example/{version}",
};
const UPLOADS = "https://uploads.harbour.example/{version}";
const UPLOAD: Operation = { ...GET, baseUrl: UPLOADS, redirects: REDIRECTS };

interface Told {
  readonly baseUrl?: string;
  readonly server?: string;
  readonly tenant?: string;
  readonly version?: string;
}

function chosen({ baseUrl, server, tenant, version }: Told): Servers {
  const variables: Choice["variables"] = {
    tenant: { option: "tenant", given: tenant },
    version: { option: "version", given: version, usual: "v2" },
  };
  return new Servers(URLS, { baseUrl, server, variables });
}

function calling(
  told: Told,
  ...locations: string[]
): { caller: Caller; urls: string[]; sent: (string | null)[] } {
  const urls: string[] = [];
  const sent: (string | null)[] = [];
  const fetch: Fetch = (url, init) => {
    urls.push(url);
    sent.push(new Headers(init.headers).get("Authorization"));
    const location = locations.shift();
    const reply =
      location === undefined
        ? Response.json({})
        : new Response(null, { status: 303, headers: { location } });
    return Promise.resolve(reply);
  };
  const { baseUrl = "https://api.example" } = told;
  return {
    caller: connected(baseUrl, { fetch, servers: chosen(told) }),
    urls,
    sent,
  };
}

describe("a client's server", () => {
  test("is the usual one, another one or a base URL", () => {
    const usual = (told: Told): string => chosen(told).usual();
    assert.equal(usual({ tenant: "a.b" }), "https://a.b.harbour.example/v2");
    assert.equal(
      usual({ server: "sandbox", version: "v1/x" }),
      "https://sandbox.harbour.example/v1/x",
    );
    assert.equal(
      usual({ baseUrl: "https://own.example" }),
      "https://own.example",
    );
  });

  test("is one that there is, and no second one", () => {
    assert.throws(
      () => chosen({ server: "mars" }),
      /^RangeError: server must be sandbox$/,
    );
    assert.throws(
      () => chosen({ server: "sandbox", baseUrl: "https://a.b" }),
      /^TypeError: give baseUrl or server, not both$/,
    );
  });

  for (const tenant of ["evil.example/", "a@b", "a:1", "", "-a"]) {
    test(`is where no variable leads away from it: ${tenant}`, () => {
      assert.throws(() => chosen({ tenant }).usual(), /tenant has characters/);
    });
  }

  for (const version of ["../x", "a?b", "a#b", "x/..", "."]) {
    test(`is where no variable leads out of its path: ${version}`, () => {
      const told = { server: "sandbox", version };
      assert.throws(() => chosen(told).usual(), /version has characters/);
    });
  }

  test("needs what has no default", () => {
    assert.throws(() => chosen({}).usual(), /^TypeError: tenant is missing/);
  });
});

describe("an operation's own base URL", () => {
  test("is where its calls go", async () => {
    const { caller, urls } = calling({ server: "sandbox", version: "v1" });
    await caller.call(UPLOAD);
    await caller.call(GET);
    assert.equal(new URL(urls[0] ?? "").host, "uploads.harbour.example");
    assert.equal(new URL(urls[1] ?? "").host, "sandbox.harbour.example");
  });

  test("is where credentials go, and no redirect takes them elsewhere", async () => {
    const own = "https://uploads.harbour.example/x";
    const api = "https://sandbox.harbour.example/x";
    const { caller, urls, sent } = calling({ server: "sandbox" }, own, api);
    await caller.call(UPLOAD);
    assert.deepEqual(urls.slice(1), [own, api]);
    assert.deepEqual(
      sent.map((one) => one !== null),
      [true, true, false],
    );
  });

  test("gives way to one that the client was given", async () => {
    const { caller, urls } = calling({ baseUrl: "https://own.example" });
    await caller.call(UPLOAD);
    assert.equal(new URL(urls[0] ?? "").host, "own.example");
  });

  test("is what the error of an item says that is too long", async () => {
    const answer = { items: jsonLines(), kinds: ["object"] } as const;
    const fetch: Fetch = () =>
      Promise.resolve(new Response(`{"id": "${"x".repeat(99)}"`));
    const caller = connected("https://api.example", {
      fetch,
      maxResponseSize: 50,
      servers: chosen({ server: "sandbox" }),
    });
    const stream = await caller.call({ ...UPLOAD, answer });
    const error = await failure(ResponseTooLargeError, async () => {
      for await (const item of stream as ItemStream<unknown>) assert.ok(item);
    });
    assert.equal(new URL(error.url).host, "uploads.harbour.example");
  });
});
