// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/api.yaml
/** Parameters that operations share. */

import type { Parameter } from "./runtime/operation.js";

/**
 * Truto-specific parameters. Refer [Specifying query parameters in Truto
 * APIs](https://truto.one/docs/api-reference/overview/querying).
 */
export interface UnifiedParams {
  /**
   * The ID of the integrated account to use for the request. Example:
   * `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Can be given once, on the client.
   */
  integrated_account_id?: string | undefined;
  /**
   * The format of the response. Default: `unified`.
   *
   * - `unified`: returns the response with unified mappings applied.
   * - `raw`: returns the unprocessed, raw response from the remote API.
   * - `normalized`: applies the unified mappings and returns the data in a
   *   normalized format.
   * - `stream`: returns the response as a stream, which is ideal for
   *   transmitting large datasets, files, or binary data. Using streaming mode
   *   helps to efficiently handle large payloads or real-time data flows
   *   without requiring the entire data to be buffered in memory.
   */
  truto_response_format?:
    | "unified"
    | "raw"
    | "normalized"
    | "stream"
    | (string & {})
    | undefined;
  /** Excludes the remote_data attribute from the response. */
  truto_ignore_remote_data?: boolean | undefined;
  /** Array of fields to exclude from the response. Example: `["id", "name"]`. */
  truto_exclude_fields?: readonly string[] | undefined;
  /**
   * Query parameters to pass to the underlying API without any transformations.
   * Refer [this
   * guide](https://truto.one/docs/api-reference/overview/querying#remote-query-parameters)
   * to see how to structure the query parameters. Example: `{"foo": "bar"}`.
   */
  remote_query?: Readonly<Record<string, unknown>> | undefined;
}

/** Lists. */
export interface PagingParams {
  /** How many items a page may hold. */
  limit?: number | bigint | undefined;
  /** The `next_cursor` of the page before. */
  next_cursor?: string | undefined;
  /**
   * The field by whose value `result` is keyed, as an object in place of an
   * array. Example: `id`.
   */
  truto_key_by?: string | undefined;
  /** Ignores `limit`. */
  truto_ignore_limit?: boolean | undefined;
  /** Reads the store of synced data. */
  truto_super_query?: "apac" | "wnam" | (string & {}) | undefined;
}

/** Writes. */
export interface WritesParams {
  /** Passes the body through as it is. */
  truto_body_passthrough?: boolean | undefined;
}

export const UNIFIED: readonly Parameter[] = [
  { in: "query", name: "integrated_account_id", required: true, client: true },
  { in: "query", name: "truto_response_format" },
  { in: "query", name: "truto_ignore_remote_data" },
  { in: "query", name: "truto_exclude_fields", style: "brackets" },
  { in: "query", name: "remote_query", style: "deepObject" },
];

export const PAGING: readonly Parameter[] = [
  { in: "query", name: "limit" },
  { in: "query", name: "next_cursor" },
  { in: "query", name: "truto_key_by" },
  { in: "query", name: "truto_ignore_limit" },
  { in: "query", name: "truto_super_query" },
];

export const WRITES: readonly Parameter[] = [
  { in: "query", name: "truto_body_passthrough" },
];
