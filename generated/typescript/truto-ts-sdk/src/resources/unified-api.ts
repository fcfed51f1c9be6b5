// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/unified_api.yaml
/** The resource `unified_api`. */

import * as envelopes from "../envelopes.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { RequestOptions } from "../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../runtime/pages.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";
import type { ByteStream } from "../runtime/streams.js";

const LIST: Operation = {
  name: "unifiedApi.list",
  method: "GET",
  path: "/unified/{}/{}",
  segments: ["model", "resource"],
  parameters: [
    { in: "query", name: "query", style: "spread" },
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
  answer: {},
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "unifiedApi.get",
  method: "GET",
  path: "/unified/{}/{}/{}",
  segments: ["model", "resource", "id"],
  parameters: [
    { in: "query", name: "query", style: "spread" },
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
  answer: {},
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
};

const CREATE: Operation = {
  name: "unifiedApi.create",
  method: "POST",
  path: "/unified/{}/{}",
  segments: ["model", "resource"],
  parameters: [
    { in: "query", name: "query", style: "spread" },
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
  answer: {},
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

const UPDATE: Operation = {
  name: "unifiedApi.update",
  method: "PATCH",
  path: "/unified/{}/{}/{}",
  segments: ["model", "resource", "id"],
  parameters: [
    { in: "query", name: "query", style: "spread" },
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
  answer: {},
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

const DELETE: Operation = {
  name: "unifiedApi.delete",
  method: "DELETE",
  path: "/unified/{}/{}/{}",
  segments: ["model", "resource", "id"],
  parameters: [
    { in: "query", name: "query", style: "spread" },
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
  answer: {},
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

const CUSTOM_METHOD: Operation = {
  name: "unifiedApi.customMethod",
  method: "POST",
  path: "/unified/{}/{}/{}",
  segments: ["model", "resource", "method"],
  parameters: [
    { in: "query", name: "query", style: "spread" },
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
  answer: {},
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
  [name: string]: unknown;
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
  [name: string]: unknown;
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
  [name: string]: unknown;
}

/** Parameters of `update`. */
export interface UpdateParams {
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
  [name: string]: unknown;
}

/** Parameters of `delete`. */
export interface DeleteParams {
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
  [name: string]: unknown;
}

/** Parameters of `customMethod`. */
export interface CustomMethodParams {
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
  [name: string]: unknown;
}

/**
 * Any resource of any unified model, named in the call. Bodies and results are
 * plain data.
 */
export class UnifiedApi extends APIResource {
  /**
   * List a resource.
   *
   * `GET /unified/{model}/{resource}`.
   *
   * @param model - The unified model. Example: `instant-messaging`.
   * @param resource - The model's resource. Example: `messages`.
   */
  list(
    model: string,
    resource: string,
    params?: ListParams & {
      truto_key_by?: undefined;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<Page<unknown, envelopes.PageFields>, unknown>;
  /** List a resource. */
  list(
    model: string,
    resource: string,
    params: ListParams & {
      truto_key_by: string;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<unknown, envelopes.PageFields>, unknown>;
  /** List a resource. */
  list(
    model: string,
    resource: string,
    params: ListParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** List a resource. */
  list(
    model: string,
    resource: string,
    params?: ListParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  list(
    model: string,
    resource: string,
    params?: ListParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.list(LIST, { path: [model, resource], params }, options);
  }

  /**
   * Get one resource.
   *
   * `GET /unified/{model}/{resource}/{id}`.
   *
   * @param model - The unified model. Example: `instant-messaging`.
   * @param resource - The model's resource. Example: `messages`.
   * @param id - The ID of the resource. Example: `23423523`.
   */
  get(
    model: string,
    resource: string,
    id: string,
    params: GetParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Get one resource. */
  get(
    model: string,
    resource: string,
    id: string,
    params?: GetParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  get(
    model: string,
    resource: string,
    id: string,
    params?: GetParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      GET,
      { path: [model, resource, id], params },
      options,
    );
  }

  /**
   * Create a resource.
   *
   * `POST /unified/{model}/{resource}`.
   *
   * @param model - The unified model. Example: `instant-messaging`.
   * @param resource - The model's resource. Example: `messages`.
   * @param data - The JSON body.
   */
  create(
    model: string,
    resource: string,
    data: Readonly<Record<string, unknown>>,
    params: CreateParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Create a resource. */
  create(
    model: string,
    resource: string,
    data: Readonly<Record<string, unknown>>,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  create(
    model: string,
    resource: string,
    data: Readonly<Record<string, unknown>>,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      CREATE,
      { path: [model, resource], body: data, params },
      options,
    );
  }

  /**
   * Update a resource.
   *
   * `PATCH /unified/{model}/{resource}/{id}`.
   *
   * @param model - The unified model. Example: `instant-messaging`.
   * @param resource - The model's resource. Example: `messages`.
   * @param id - The ID of the resource. Example: `23423523`.
   * @param data - The JSON body.
   */
  update(
    model: string,
    resource: string,
    id: string,
    data: Readonly<Record<string, unknown>>,
    params: UpdateParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Update a resource. */
  update(
    model: string,
    resource: string,
    id: string,
    data: Readonly<Record<string, unknown>>,
    params?: UpdateParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  update(
    model: string,
    resource: string,
    id: string,
    data: Readonly<Record<string, unknown>>,
    params?: UpdateParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      UPDATE,
      { path: [model, resource, id], body: data, params },
      options,
    );
  }

  /**
   * Delete a resource.
   *
   * `DELETE /unified/{model}/{resource}/{id}`.
   *
   * @param model - The unified model. Example: `instant-messaging`.
   * @param resource - The model's resource. Example: `messages`.
   * @param id - The ID of the resource. Example: `23423523`.
   */
  delete(
    model: string,
    resource: string,
    id: string,
    params: DeleteParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Delete a resource. */
  delete(
    model: string,
    resource: string,
    id: string,
    params?: DeleteParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  delete(
    model: string,
    resource: string,
    id: string,
    params?: DeleteParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      DELETE,
      { path: [model, resource, id], params },
      options,
    );
  }

  /**
   * Call a custom method.
   *
   * Methods besides the usual five, such as `join` of instant-messaging
   * channels.
   *
   * `POST /unified/{model}/{resource}/{method}`.
   *
   * @param model - The unified model. Example: `instant-messaging`.
   * @param resource - The model's resource. Example: `messages`.
   * @param method - Name of the method in the path. Example: `join`.
   * @param data - The JSON body.
   */
  customMethod(
    model: string,
    resource: string,
    method: string,
    data: Readonly<Record<string, unknown>>,
    params: CustomMethodParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Call a custom method. */
  customMethod(
    model: string,
    resource: string,
    method: string,
    data: Readonly<Record<string, unknown>>,
    params?: CustomMethodParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  customMethod(
    model: string,
    resource: string,
    method: string,
    data: Readonly<Record<string, unknown>>,
    params?: CustomMethodParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(
      CUSTOM_METHOD,
      { path: [model, resource, method], body: data, params },
      options,
    );
  }
}
