// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What the runtime must know of an API. */

import type { RetryPolicy } from "./retry-policy.js";

export interface Config {
  readonly baseUrl: string;
  /** Sent where the platform lets a program say what it is: "truto-ts-sdk/0.1.0". */
  readonly userAgent: string;
  /** The field of an error's body with its message, or "". */
  readonly errorMessageField: string;
  /** The header of a reply with its request id, or "". */
  readonly requestIdHeader: string;
  /** The header that carries the API's idempotency keys, or "". */
  readonly idempotencyHeader: string;
  /** Headers of every request. */
  readonly headers: readonly (readonly [string, string])[];
  /** Alternatives of schemes that operations accept, if they say nothing else. */
  readonly security: readonly (readonly string[])[];
  /** Whether a client is of no use without credentials. */
  readonly needsCredentials: boolean;
  readonly retry: RetryPolicy;
}
