// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: extended-classes/spec/api.yaml
/** What the runtime must know of this API. */

import type { Config } from "./runtime/config.js";

export const CONFIG: Config = {
  baseUrl: "https://desk.example",
  userAgent: "desk-sdk/0.1.0",
  errorMessageField: "reason",
  requestIdHeader: "",
  idempotencyHeader: "",
  headers: [],
  security: [],
  needsCredentials: false,
  retry: {
    statuses: [408, 425, 429, 500, 502, 503, 504],
    serverErrorsUnless: "",
    never: [],
    maxRetries: 2,
    firstDelay: 500,
    maxDelay: 8000,
    maxRetryAfter: 120000,
    resetHeader: "",
  },
};

export type { ErrorBody } from "./error-body.js";
