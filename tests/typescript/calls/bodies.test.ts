/** Bodies that may be left out, as they stand on the wire: the API of `cases/every-key`. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import Zoo from "city-zoo";

import type { Received } from "../faults/incoming.js";
import { answer, serve } from "../faults/server.js";

type Papers = Zoo["zoo"]["papers"];

/** What the server sees of one call. */
async function sent(
  call: (papers: Papers) => PromiseLike<unknown>,
): Promise<Received> {
  await using server = await serve(answer({ id: "7", issued: 0 }));
  const zoo = new Zoo({ apiToken: "t", visitor: "Ann", baseUrl: server.url });
  await call(zoo.zoo.papers);
  const [request] = server.requests;
  assert.ok(request);
  return request;
}

function content(request: Received): unknown[] {
  const said = ["content-type", "content-length"];
  return [...said.map((name) => request.header(name)), request.body.toString()];
}

describe("a body that may be left out", () => {
  test("is not sent, and has no type", async () => {
    const nothing = [undefined, "0", ""];
    assert.deepEqual(
      content(await sent((papers) => papers.copy("1"))),
      nothing,
    );
    assert.deepEqual(
      content(await sent((papers) => papers.renew("1", undefined, {}))),
      nothing,
    );
  });

  test("is what is given", async () => {
    const copied = await sent((papers) => papers.copy("1", { count: 2 }));
    assert.deepEqual(content(copied), [
      "application/json",
      "11",
      '{"count":2}',
    ]);
    const renewed = await sent((papers) =>
      papers.renew("1", { scan: new Uint8Array([120]) }),
    );
    assert.match(
      renewed.header("content-type") ?? "",
      /^multipart\/form-data;/,
    );
    assert.match(renewed.body.toString(), /name="scan"/);
  });

  test("is what the options of a call add", async () => {
    const copied = await sent((papers) =>
      papers.copy("1", undefined, {}, { body: { paper: "A4" } }),
    );
    assert.equal(copied.body.toString(), '{"paper":"A4"}');
  });

  test("is empty where it is given so", async () => {
    const copied = await sent((papers) => papers.renew("1", {}));
    assert.match(copied.header("content-type") ?? "", /^multipart\/form-data;/);
  });
});
