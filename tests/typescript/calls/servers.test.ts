/** Where calls go: the API of `cases/servers`, whose clients choose a server and say variables. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import Harbour, { RedirectError, type ClientOptions } from "harbour-sdk";

const KEY = "Token a-key-of-ours";
const SHIP = { id: "1" };

/** A client whose `fetch` is ours, and what is asked of that. */
class Sea {
  readonly asked: (readonly [string, string | null])[] = [];
  readonly #locations: string[];

  constructor(...locations: string[]) {
    this.#locations = locations;
  }

  client(options: ClientOptions): Harbour {
    return new Harbour({
      apiKey: KEY,
      fetch: (url, init) => Promise.resolve(this.#answer(url, init)),
      ...options,
    });
  }

  get urls(): string[] {
    return this.asked.map(([url]) => url);
  }

  #answer(url: string, init: RequestInit): Response {
    this.asked.push([url, new Headers(init.headers).get("Authorization")]);
    const location = this.#locations.shift();
    if (location !== undefined) {
      return new Response(null, { status: 303, headers: { location } });
    }
    const link = { link: `<${url}?after=1>; rel=next` };
    const headers = new Headers(this.asked.length === 1 ? link : {});
    return Response.json({ ...SHIP, data: [SHIP] }, { headers });
  }
}

describe("a client says where it calls", () => {
  const places: [ClientOptions, string][] = [
    [{ tenant: "kiel" }, "https://kiel.harbour.example/v2"],
    [{ tenant: "a.b-c", version: "v3" }, "https://a.b-c.harbour.example/v3"],
    [{ server: "sandbox" }, "https://sandbox.harbour.example/v2"],
    [{ server: "europe" }, "https://eu.harbour.example/eu/north/api"],
    [{ server: "europe", pathPrefix: "x" }, "https://eu.harbour.example/x/api"],
    [{ baseUrl: "https://own.example/x/" }, "https://own.example/x"],
  ];
  for (const [options, baseUrl] of places) {
    test(JSON.stringify(options), async () => {
      const sea = new Sea();
      assert.equal((await sea.client(options).ships.get("7")).id, "1");
      assert.deepEqual(sea.asked, [[`${baseUrl}/ships/7`, KEY]]);
    });
  }
});

describe("an operation with a base URL of its own", () => {
  test("calls there, whatever the server", async () => {
    const sea = new Sea();
    const { ships } = sea.client({ server: "sandbox", version: "v1" });
    await ships.upload("7", {});
    const own = "https://uploads.harbour.example/v1/ships/7/papers";
    assert.deepEqual(sea.asked, [[own, KEY]]);
  });

  test("calls where the client was told to, if it was", async () => {
    const sea = new Sea();
    await sea.client({ baseUrl: "http://localhost:1" }).ships.upload("7", {});
    assert.deepEqual(sea.urls, ["http://localhost:1/ships/7/papers"]);
  });

  test("has its pages there, too", async () => {
    const sea = new Sea();
    const found: string[] = [];
    const { ships } = sea.client({ tenant: "kiel" });
    for await (const ship of ships.papers()) found.push(ship.id);
    const start = "https://uploads.harbour.example/ships";
    assert.deepEqual(found, ["1", "1"]);
    assert.deepEqual(sea.urls, [start, `${start}?after=1`]);
  });

  test("sends credentials to its own server alone", async () => {
    const own = "https://uploads.harbour.example/x";
    const api = "https://sandbox.harbour.example/x";
    const sea = new Sea(own, api);
    await sea.client({ server: "sandbox" }).ships.upload("7", {});
    assert.deepEqual(sea.asked.slice(1), [
      [own, KEY],
      [api, null],
    ]);
  });

  test("is in its errors", async () => {
    const sea = new Sea("https://uploads.harbour.example:0/");
    const { ships } = sea.client({ server: "sandbox" });
    await assert.rejects(ships.upload("7", {}), (error) => {
      assert.ok(error instanceof RedirectError);
      const own = "https://uploads.harbour.example/v2/ships/7/papers";
      assert.equal(error.url, own);
      return true;
    });
  });
});

describe("what leads nowhere is refused", () => {
  const refused: [ClientOptions, RegExp][] = [
    [{}, /^TypeError: tenant is missing: give tenant/],
    [{ tenant: "evil.example/" }, /^RangeError: tenant has characters/],
    [{ tenant: "a@b" }, /^RangeError: tenant has characters/],
    [{ tenant: "a", version: "../x" }, /^RangeError: version has characters/],
    [{ tenant: "a", version: "v1?x" }, /^RangeError: version has characters/],
    [
      { server: "sandbox", baseUrl: "https://a.b" },
      /^TypeError: give baseUrl or server, not both/,
    ],
    // @ts-expect-error No server of the API.
    [{ server: "mars" }, /^RangeError: server must be sandbox or europe/],
    // @ts-expect-error It is no text.
    [{ tenant: 7 }, /^TypeError: tenant must be a string/],
  ];
  for (const [options, message] of refused) {
    test(JSON.stringify(options), async () => {
      const sea = new Sea();
      // Where it cannot call at all, its first call says so.
      const call = async (): Promise<unknown> =>
        sea.client(options).ships.get("7");
      await assert.rejects(call, message);
      assert.deepEqual(sea.asked, []);
    });
  }
});
