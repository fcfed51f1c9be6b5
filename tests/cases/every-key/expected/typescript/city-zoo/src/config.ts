// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** What the runtime must know of this API. */

import type { Config } from "./runtime/config.js";

export const CONFIG: Config = {
  baseUrl: "https://zoo.example/{edition}",
  userAgent: "city-zoo/1.0.0",
  errorMessageField: "detail",
  requestIdHeader: "X-Request-Id",
  idempotencyHeader: "Idempotency-Key",
  headers: [["X-Zoo-Version", "3, please"]],
  security: [["bearer"], ["gate", "ticket"], []],
  needsCredentials: false,
  retry: {
    statuses: [429, 502],
    serverErrorsUnless: "fatal",
    never: [503],
    maxRetries: 3,
    firstDelay: 250,
    maxDelay: 4000,
    maxRetryAfter: 60000,
    resetHeader: "X-RateLimit-Reset",
  },
};

export type { ErrorBody } from "./error-body.js";
