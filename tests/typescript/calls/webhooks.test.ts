/** Payloads of webhooks: the API of `cases/webhooks`. */

import assert from "node:assert/strict";
import { describe, test } from "node:test";

import { DecodeError, type Mismatch } from "orders-sdk";
import * as webhooks from "orders-sdk/webhooks";

const ORDER =
  '{"id": 123456789012345678901, "total": 0.1000000000000000055, "lines": [{"sku": "a"}]}';

describe("a payload", () => {
  test("is typed and exact, as text and as bytes", async () => {
    for (const body of [ORDER, new TextEncoder().encode(ORDER)]) {
      const order: webhooks.WebhookPayloads["order.paid"] =
        await webhooks.readOrderPaid(body);
      assert.equal(order.id, 123456789012345678901n);
      assert.equal(order.total, "0.1000000000000000055");
      assert.equal(order.lines?.[0]?.sku, "a");
    }
  });

  test("is an object of its own, a list or a single value", async () => {
    const changed = await webhooks.readStockChanged(
      '{"items": [{"id": 1}], "at": "2026-01-01T00:00:00Z"}',
    );
    assert.deepEqual(changed.items, [{ id: 1 }]);
    assert.equal(changed.at, "2026-01-01T00:00:00Z");
    const lines = await webhooks.readList('[{"sku": "a"}]');
    assert.deepEqual(
      lines.map((line) => line.sku),
      ["a"],
    );
    assert.equal(await webhooks.readAmount("12.50"), "12.50");
  });

  test("comes as it is where it is not as described, which is told", async () => {
    const told: Mismatch[] = [];
    const order = await webhooks.readOrderPaid('{"id": "x"}', {
      onMismatch: (mismatch) => told.push(mismatch),
    });
    assert.equal(order.id, "x");
    assert.deepEqual(
      told.map(({ operation, path }) => [operation, path]),
      [["order.paid", "$.id"]],
    );
    const [line] = await webhooks.readList('[{"sku": 5, "new": 1}]');
    assert.deepEqual(line, { sku: 5, new: 1 });
  });

  for (const body of ["no JSON", "", "[]", "null"]) {
    test(`of another kind is refused: ${JSON.stringify(body)}`, async () => {
      await assert.rejects(webhooks.readOrderPaid(body), (error) => {
        assert.ok(error instanceof DecodeError);
        assert.match(error.message, /the payload of order\.paid/);
        return true;
      });
    });
  }

  test("of bytes that are no text is refused", async () => {
    const body = new Uint8Array([0xff]);
    await assert.rejects(webhooks.readList(body), DecodeError);
  });

  test("is refused by those who are strict", async () => {
    const strict = { strict: true };
    await assert.rejects(webhooks.readOrderPaid('{"id": "x"}', strict), {
      name: "DecodeError",
      path: "$.id",
    });
    await assert.rejects(webhooks.readAmount("true", strict), DecodeError);
    await assert.rejects(webhooks.readStockChanged('{"items": []}', strict), {
      path: "$.at",
    });
  });
});
