// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/api.yaml
/** What the API sends by itself: each function reads a payload. */

import type * as models from "./models.js";
import { readPayload } from "./runtime/payloads.js";
import type { PayloadBody, PayloadOptions } from "./runtime/payloads.js";
import type * as types_orders from "./types/orders.js";

/** The type of each payload, by its event. */
export interface WebhookPayloads {
  /** An order was paid. */
  "order.paid": models.Order;
  "stock/changed": StockChangedPayload;
  list: types_orders.Line[];
  amount: string;
  either: models.Order | types_orders.Line;
}

export interface StockChangedPayload {
  items: StockChangedPayloadItem[];
  at: string;
}

export interface StockChangedPayloadItem {
  id?: number;
  left?: number;
}

/**
 * An order was paid.
 *
 * It is sent *once*.
 *
 * The order as it is now.
 */
export async function readOrderPaid(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<models.Order> {
  const value = await readPayload(
    "order.paid",
    {
      kinds: ["object"],
      shape: () => import("./model-shapes.js").then((shapes) => shapes.Order),
      exact: true,
    },
    body,
    options,
  );
  return value as models.Order;
}

/**
 * Reads the payload of `stock/changed`.
 *
 * @deprecated Use `order.paid`.
 */
export async function readStockChanged(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<StockChangedPayload> {
  const value = await readPayload(
    "stock/changed",
    {
      kinds: ["object"],
      shape: () =>
        import("./webhook-shapes.js").then(
          (shapes) => shapes.StockChangedPayload,
        ),
    },
    body,
    options,
  );
  return value as StockChangedPayload;
}

/** Reads the payload of `list`. */
export async function readList(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<types_orders.Line[]> {
  const value = await readPayload(
    "list",
    {
      kinds: ["array"],
      shape: () =>
        import("./webhook-shapes.js").then((shapes) => shapes.LIST_PAYLOAD),
    },
    body,
    options,
  );
  return value as types_orders.Line[];
}

/** Reads the payload of `amount`. */
export async function readAmount(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<string> {
  const value = await readPayload(
    "amount",
    {
      kinds: ["string", "number"],
      shape: () =>
        import("./webhook-shapes.js").then((shapes) => shapes.AMOUNT_PAYLOAD),
      exact: true,
    },
    body,
    options,
  );
  return value as string;
}

/** Reads the payload of `either`. */
export async function readEither(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<models.Order | types_orders.Line> {
  const value = await readPayload(
    "either",
    {
      kinds: ["object"],
      shape: () =>
        import("./webhook-shapes.js").then((shapes) => shapes.EITHER_PAYLOAD),
      exact: true,
    },
    body,
    options,
  );
  return value as models.Order | types_orders.Line;
}
