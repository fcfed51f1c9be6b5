// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** What the API sends by itself: each function reads a payload. */

import type * as models from "./models.js";
import { readPayload } from "./runtime/payloads.js";
import type { PayloadBody, PayloadOptions } from "./runtime/payloads.js";
import type * as types_zoo_animals from "./types/zoo/animals.js";

/** The type of each payload, by its event. */
export interface WebhookPayloads {
  /** An animal is not where it was. */
  "animal/escaped": types_zoo_animals.Animal;
  "gate.opened": GateOpenedPayload;
}

export interface GateOpenedPayload {
  /** Which one. */
  gate: string;
  place?: models.Place;
}

/**
 * An animal is not where it was.
 *
 * It is sent as soon as *somebody* looks.
 *
 * The animal as it was last seen.
 */
export async function readEscape(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<types_zoo_animals.Animal> {
  const value = await readPayload(
    "animal/escaped",
    {
      kinds: ["object"],
      shape: () =>
        import("./shapes/zoo/animals.js").then((shapes) => shapes.Animal),
    },
    body,
    options,
  );
  return value as types_zoo_animals.Animal;
}

/**
 * Reads the payload of `gate.opened`.
 *
 * @deprecated Look at the gate.
 */
export async function readGateOpened(
  body: PayloadBody,
  options?: PayloadOptions,
): Promise<GateOpenedPayload> {
  const value = await readPayload(
    "gate.opened",
    {
      kinds: ["object"],
      shape: () =>
        import("./webhook-shapes.js").then(
          (shapes) => shapes.GateOpenedPayload,
        ),
    },
    body,
    options,
  );
  return value as GateOpenedPayload;
}
