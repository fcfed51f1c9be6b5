// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/channels.yaml
/** The resource `instant_messaging.channels`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
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
    ...parameters.UNIFIED,
    ...parameters.PAGING,
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
    ...parameters.UNIFIED,
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
  parameters: [...parameters.UNIFIED, ...parameters.WRITES],
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
export interface ListParams
  extends parameters.UnifiedParams, parameters.PagingParams {
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
}

/** Parameters of `get`. */
export interface GetParams extends parameters.UnifiedParams {
  /** Workspace of the channel. */
  workspace?: types.GetWorkspaceInput | undefined;
}

/** Parameters of `join`. */
export interface JoinParams
  extends parameters.UnifiedParams, parameters.WritesParams {}

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
