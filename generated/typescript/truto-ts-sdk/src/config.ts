// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/api.yaml
/** What the runtime must know of this API. */

import type { Config } from "./runtime/config.js";

export const CONFIG: Config = {
  baseUrl: "https://api.truto.one",
  userAgent: "truto-ts-sdk/0.1.0",
  errorMessageField: "message",
  requestIdHeader: "",
  idempotencyHeader: "Idempotency-Key",
  headers: [],
  security: [["bearer"]],
  needsCredentials: true,
  retry: {
    statuses: [429, 502, 504],
    serverErrorsUnless: "truto_is_remote_error",
    never: [503],
    maxRetries: 2,
    firstDelay: 500,
    maxDelay: 8000,
    maxRetryAfter: 120000,
    resetHeader: "ratelimit-reset",
  },
};

export type { ErrorBody } from "./error-body.js";
