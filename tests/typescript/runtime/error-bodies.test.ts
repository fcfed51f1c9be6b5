/** The bodies of errors, as operations describe them: by the status, its range, any other. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { ErrorBodies } from "../../../templates/typescript/runtime/error-bodies.js";
import { APIStatusError } from "../../../templates/typescript/runtime/errors.js";
import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { connected, thrown } from "../faults/clients.js";
import { GET } from "../faults/operations.js";

interface Refusal {
  readonly reason?: string;
}

const ERRORS_OF_GET = new ErrorBodies<{
  404: Refusal;
  418: string;
  "4XX": Refusal[];
  default: { code?: number };
}>({
  404: ["object"],
  "409 411": null,
  418: ["string"],
  "4XX": ["array"],
  default: ["object"],
});
const ONE: Operation = { ...GET, errors: ERRORS_OF_GET };

async function errorOf(status: number, body: string): Promise<APIStatusError> {
  const fetch = (): Promise<Response> =>
    Promise.resolve(new Response(body, { status }));
  const caller = connected("https://api.example.com", { fetch });
  const options = { maxRetries: 0 };
  const error = await thrown(() => caller.call(ONE, {}, options));
  assert.ok(error instanceof APIStatusError);
  return error;
}

describe("the body of an error", () => {
  test("is that of its exact status", async () => {
    const error = await errorOf(404, '{"reason":"asleep"}');
    assert.equal(ERRORS_OF_GET.body(error, 404)?.reason, "asleep");
    assert.equal(ERRORS_OF_GET.body(error, "4XX"), undefined);
    assert.deepEqual(error.typedBody, { reason: "asleep" });
    assert.equal(ERRORS_OF_GET.body(new Error("mine"), 404), undefined);
  });

  test("is that of its range, or of any other", async () => {
    const many = await errorOf(422, '[{"reason":"a"}]');
    assert.equal(ERRORS_OF_GET.body(many, "4XX")?.[0]?.reason, "a");
    assert.equal(many.body, undefined);
    const other = await errorOf(500, '{"code":5}');
    assert.equal(ERRORS_OF_GET.body(other, "default")?.code, 5);
  });

  test("is that of all errors where nothing else is said", async () => {
    for (const status of [409, 411]) {
      const error = await errorOf(status, '{"message":"It sleeps."}');
      assert.deepEqual(error.typedBody, { message: "It sleeps." });
      assert.equal(error.typedBody, error.body);
    }
  });

  test("is text", async () => {
    for (const body of ["teapot", '"teapot"']) {
      const error = await errorOf(418, body);
      assert.equal(ERRORS_OF_GET.body(error, 418), "teapot");
    }
  });

  test("is something else", async () => {
    for (const body of ["[]", '"x"', "nope", "", "null", "[".repeat(10_000)]) {
      const error = await errorOf(404, body);
      assert.equal(ERRORS_OF_GET.body(error, 404), undefined);
      assert.equal(error.typedBody, undefined);
      assert.equal(error.content, body);
    }
  });
});
