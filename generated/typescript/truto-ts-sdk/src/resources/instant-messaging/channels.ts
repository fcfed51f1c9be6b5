// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/channels.yaml
/** The resource `instant_messaging.channels`. */

import * as envelopes from "../../envelopes.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/instant-messaging/channels.js";

const LIST: Operation = {
  name: "instantMessaging.channels.list",
  method: "GET",
  path: "/unified/instant-messaging/channels",
  parameters: [
    { in: "query", name: "workspace", style: "deepObject" },
    { in: "query", name: "type", style: "brackets" },
    { in: "query", name: "user", style: "deepObject" },
    { in: "query", name: "exclude_archived" },
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
      import("../../shapes/instant-messaging/channels.js").then(
        (shapes) => shapes.Channel,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "instantMessaging.channels.get",
  method: "GET",
  path: "/unified/instant-messaging/channels/{}",
  segments: ["id"],
  parameters: [
    { in: "query", name: "workspace", style: "deepObject" },
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
      import("../../shapes/instant-messaging/channels.js").then(
        (shapes) => shapes.Channel,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
};

const JOIN: Operation = {
  name: "instantMessaging.channels.join",
  method: "POST",
  path: "/unified/instant-messaging/channels/join",
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
      import("../../shapes/instant-messaging/channels.js").then(
        (shapes) => shapes.JoinedChannel,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

/** Parameters of `list`. */
export interface ListParams {
  /** Workspace of the channels. */
  workspace?: types.ListWorkspaceInput | undefined;
  /** Types of channels to list. */
  type?:
    | readonly (
        | "channel"
        | "dm"
        | "group_dm"
        | "private_channel"
        | "all"
        | (string & {})
      )[]
    | undefined;
  /** User whose channels are listed. */
  user?: types.ListUserInput | undefined;
  /** Leaves out archived channels. */
  exclude_archived?: boolean | undefined;
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
  /** Workspace of the channel. */
  workspace?: types.GetWorkspaceInput | undefined;
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

/** Parameters of `join`. */
export interface JoinParams {
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

/** What `join` sends. */
export interface JoinBody {
  /** The channel to join. */
  channel?: types.JoinChannelInput | undefined;
  /**
   * Any additional data that should be passed as part of the request body. This
   * data is not transformed by Truto and is passed as is to the remote API.
   */
  remote_data?: Readonly<Record<string, unknown>> | undefined;
}

/** Channels, private channels and direct messages, of two people or of a group. */
export class Channels extends APIResource {
  /**
   * List Channels.
   *
   * `GET /unified/instant-messaging/channels`. Offered by googlechat,
   * microsoft, msteams, slack.
   */
  list(
    params?: ListParams & {
      truto_key_by?: undefined;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<Page<types.Channel, envelopes.PageFields>, types.Channel>;
  /** List Channels. */
  list(
    params: ListParams & {
      truto_key_by: string;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<types.Channel, envelopes.PageFields>, types.Channel>;
  /** List Channels. */
  list(
    params: ListParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** List Channels. */
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /**
   * Get Channels.
   *
   * `GET /unified/instant-messaging/channels/{id}`. Offered by microsoft,
   * msteams, slack.
   *
   * @param id - The ID of the resource. Example: `23423523`.
   */
  get(
    id: string,
    params?: GetParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.Channel>;
  /** Get Channels. */
  get(
    id: string,
    params: GetParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Get Channels. */
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
   * Join Channels.
   *
   * `POST /unified/instant-messaging/channels/join`. Offered by slack.
   */
  join(
    body: JoinBody,
    params?: JoinParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.JoinedChannel>;
  /** Join Channels. */
  join(
    body: JoinBody,
    params: JoinParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Join Channels. */
  join(
    body: JoinBody,
    params?: JoinParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  join(
    body: JoinBody,
    params?: JoinParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(JOIN, { body, params }, options);
  }
}
