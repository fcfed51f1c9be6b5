// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: webhooks/spec/api.yaml
/** What the runtime must know of this API. */

import type { Config } from "./runtime/config.js";

export const CONFIG: Config = {
  baseUrl: "https://orders.example",
  userAgent: "orders-sdk/1.0.0",
  errorMessageField: "",
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

/** The body of an error response: any object. */
export type ErrorBody = Readonly<Record<string, unknown>>;
