// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/attachments.yaml
/** The resource `instant_messaging.attachments`. */

import * as envelopes from "../../envelopes.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/instant-messaging/attachments.js";

const LIST: Operation = {
  name: "instantMessaging.attachments.list",
  method: "GET",
  path: "/unified/instant-messaging/attachments",
  parameters: [
    {
      in: "query",
      name: "integrated_account_id",
      required: true,
      client: true,
    },
    { in: "query", name: "truto_response_format" },
    { in: "query", name: "truto_ignore_remote_data" },
    { in: "query", name: "truto_exclude_fields", style: "brackets" },
    { in: "query", name: "remote_query", style: "deepObject" },
    { in: "query", name: "limit" },
    { in: "query", name: "next_cursor" },
    { in: "query", name: "truto_key_by" },
    { in: "query", name: "truto_ignore_limit" },
    { in: "query", name: "truto_super_query" },
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/attachments.js").then(
        (shapes) => shapes.Attachment,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "instantMessaging.attachments.get",
  method: "GET",
  path: "/unified/instant-messaging/attachments/{}",
  segments: ["id"],
  parameters: [
    {
      in: "query",
      name: "integrated_account_id",
      required: true,
      client: true,
    },
    { in: "query", name: "truto_response_format" },
    { in: "query", name: "truto_ignore_remote_data" },
    { in: "query", name: "truto_exclude_fields", style: "brackets" },
    { in: "query", name: "remote_query", style: "deepObject" },
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/attachments.js").then(
        (shapes) => shapes.Attachment,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
};

const CREATE: Operation = {
  name: "instantMessaging.attachments.create",
  method: "POST",
  path: "/unified/instant-messaging/attachments",
  parameters: [
    {
      in: "query",
      name: "integrated_account_id",
      required: true,
      client: true,
    },
    { in: "query", name: "truto_response_format" },
    { in: "query", name: "truto_ignore_remote_data" },
    { in: "query", name: "truto_exclude_fields", style: "brackets" },
    { in: "query", name: "remote_query", style: "deepObject" },
    { in: "query", name: "truto_body_passthrough" },
  ],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/attachments.js").then(
        (shapes) => shapes.Attachment,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

/** Parameters of `list`. */
export interface ListParams {
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
   * Refer this guide to see how to structure the query parameters. Example:
   * `{"foo": "bar"}`.
   */
  remote_query?: Readonly<Record<string, unknown>> | undefined;
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

/** Parameters of `get`. */
export interface GetParams {
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
   * Refer this guide to see how to structure the query parameters. Example:
   * `{"foo": "bar"}`.
   */
  remote_query?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `create`. */
export interface CreateParams {
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
   * Refer this guide to see how to structure the query parameters. Example:
   * `{"foo": "bar"}`.
   */
  remote_query?: Readonly<Record<string, unknown>> | undefined;
  /** Passes the body through as it is. */
  truto_body_passthrough?: boolean | undefined;
}

/** Files and links attached to messages. */
export class Attachments extends APIResource {
  /**
   * List Attachments.
   *
   * `GET /unified/instant-messaging/attachments`. Offered by slack.
   */
  list(
    params?: ListParams & {
      truto_key_by?: undefined;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<
    Page<types.Attachment, envelopes.PageFields>,
    types.Attachment
  >;
  /** List Attachments. */
  list(
    params: ListParams & {
      truto_key_by: string;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<
    KeyedPage<types.Attachment, envelopes.PageFields>,
    types.Attachment
  >;
  /** List Attachments. */
  list(
    params: ListParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** List Attachments. */
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /**
   * Get Attachments.
   *
   * `GET /unified/instant-messaging/attachments/{id}`. Offered by slack.
   *
   * @param id - The ID of the resource. Example: `23423523`.
   */
  get(
    id: string,
    params?: GetParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.Attachment>;
  /** Get Attachments. */
  get(
    id: string,
    params: GetParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Get Attachments. */
  get(
    id: string,
    params?: GetParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  get(
    id: string,
    params?: GetParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(GET, { path: [id], params }, options);
  }

  /**
   * Create Attachments.
   *
   * `POST /unified/instant-messaging/attachments`. Offered by slack.
   *
   * @param body - The JSON body.
   */
  create(
    body: Readonly<Record<string, unknown>>,
    params?: CreateParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.Attachment>;
  /** Create Attachments. */
  create(
    body: Readonly<Record<string, unknown>>,
    params: CreateParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Create Attachments. */
  create(
    body: Readonly<Record<string, unknown>>,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  create(
    body: Readonly<Record<string, unknown>>,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(CREATE, { body, params }, options);
  }
}
