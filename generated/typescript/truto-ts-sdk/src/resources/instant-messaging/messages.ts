// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/messages.yaml
/** The resource `instant_messaging.messages`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/instant-messaging/messages.js";

const LIST: Operation = {
  name: "instantMessaging.messages.list",
  method: "GET",
  path: "/unified/instant-messaging/messages",
  parameters: [
    { in: "query", name: "workspace", style: "deepObject" },
    { in: "query", name: "channel", style: "deepObject" },
    { in: "query", name: "user", style: "deepObject" },
    { in: "query", name: "parent", style: "deepObject" },
    { in: "query", name: "created_at", style: "deepObject" },
    { in: "query", name: "updated_at", style: "deepObject" },
    ...parameters.UNIFIED,
    ...parameters.PAGING,
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/messages.js").then(
        (shapes) => shapes.Message,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "instantMessaging.messages.get",
  method: "GET",
  path: "/unified/instant-messaging/messages/{}",
  segments: ["id"],
  parameters: [
    { in: "query", name: "workspace", style: "deepObject" },
    { in: "query", name: "channel", style: "deepObject" },
    { in: "query", name: "user", style: "deepObject" },
    { in: "query", name: "updated_at", style: "deepObject" },
    ...parameters.UNIFIED,
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/messages.js").then(
        (shapes) => shapes.Message,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
};

const CREATE: Operation = {
  name: "instantMessaging.messages.create",
  method: "POST",
  path: "/unified/instant-messaging/messages",
  parameters: [...parameters.UNIFIED, ...parameters.WRITES],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/messages.js").then(
        (shapes) => shapes.Message,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

const UPDATE: Operation = {
  name: "instantMessaging.messages.update",
  method: "PATCH",
  path: "/unified/instant-messaging/messages/{}",
  segments: ["id"],
  parameters: [...parameters.UNIFIED, ...parameters.WRITES],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/messages.js").then(
        (shapes) => shapes.Message,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

const DELETE: Operation = {
  name: "instantMessaging.messages.delete",
  method: "DELETE",
  path: "/unified/instant-messaging/messages/{}",
  segments: ["id"],
  parameters: [...parameters.UNIFIED],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/messages.js").then(
        (shapes) => shapes.DeletedMessage,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

/** Parameters of `list`. */
export interface ListParams
  extends parameters.UnifiedParams, parameters.PagingParams {
  /**
   * Workspace of the channel. Supported by microsoft, msteams; required by
   * microsoft, msteams.
   */
  workspace?: types.ListWorkspaceInput | undefined;
  /**
   * Channel to which the message belongs. Supported by microsoft, msteams,
   * slack; required by microsoft, msteams, slack.
   */
  channel?: types.ListChannelInput | undefined;
  /** User whose messages are listed. Supported by msteams. */
  user?: types.ListUserInput | undefined;
  /** Parent entity of the message. Supported by microsoft, msteams, slack. */
  parent?: types.MessageParentInput | undefined;
  /**
   * Date and time when the message was created. Also by operator (gt, gte, lt,
   * lte, eq, in), of which integrations support some. Example: `{"gt":
   * "2026-11-01T00:00:00Z"}`. Supported by microsoft, msteams, slack.
   */
  created_at?: string | Date | Readonly<Record<string, unknown>> | undefined;
  /**
   * Date and time when the message was last updated. Operators as in
   * `created_at`. Supported by microsoft, msteams, slack.
   */
  updated_at?: string | Date | Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `get`. */
export interface GetParams extends parameters.UnifiedParams {
  /**
   * Workspace of the channel. Supported by microsoft, msteams; required by
   * microsoft, msteams.
   */
  workspace?: types.GetWorkspaceInput | undefined;
  /**
   * Channel to which the message belongs. Supported by microsoft, msteams,
   * slack; required by microsoft, msteams, slack.
   */
  channel?: types.GetChannelInput | undefined;
  /** User whose message it is. Supported by msteams. */
  user?: types.GetUserInput | undefined;
  /**
   * Date and time when the message was last updated. Operators as in `list`.
   * Supported by msteams.
   */
  updated_at?: string | Date | Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `create`. */
export interface CreateParams
  extends parameters.UnifiedParams, parameters.WritesParams {}

/** What `create` sends. */
export interface CreateBody {
  /** Body of the message. */
  body?: types.MessageBodyInput | undefined;
  /** Channel to which the message belongs. */
  channel?: types.MessageChannelInput | undefined;
  /** Parent entity of the message. */
  parent?: types.MessageParentInput | undefined;
  /** Author of the message. */
  author?: types.MessageAuthorInput | undefined;
  /**
   * Any additional data that should be passed as part of the request body. This
   * data is not transformed by Truto and is passed as is to the remote API.
   */
  remote_data?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `update`. */
export interface UpdateParams
  extends parameters.UnifiedParams, parameters.WritesParams {}

/** What `update` sends. */
export interface UpdateBody {
  /** Body of the message. Supported by slack; required by slack. */
  body?: types.MessageBodyInput | undefined;
  /**
   * Channel to which the message belongs. Supported by slack; required by
   * slack.
   */
  channel?: types.MessageChannelInput | undefined;
  /**
   * Any additional data that should be passed as part of the request body. This
   * data is not transformed by Truto and is passed as is to the remote API.
   */
  remote_data?: Readonly<Record<string, unknown>> | undefined;
}

/** Parameters of `delete`. */
export type DeleteParams = parameters.UnifiedParams;

/** Messages in channels and threads. */
export class Messages extends APIResource {
  /**
   * List Messages.
   *
   * `GET /unified/instant-messaging/messages`. Offered by microsoft, msteams,
   * slack.
   */
  list(
    params?: ListParams & {
      truto_key_by?: undefined;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<Page<types.Message, envelopes.PageFields>, types.Message>;
  /** List Messages. */
  list(
    params: ListParams & {
      truto_key_by: string;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<types.Message, envelopes.PageFields>, types.Message>;
  /** List Messages. */
  list(
    params: ListParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** List Messages. */
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /**
   * Get Messages.
   *
   * `GET /unified/instant-messaging/messages/{id}`. Offered by microsoft,
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
  ): APIPromise<types.Message>;
  /** Get Messages. */
  get(
    id: string,
    params: GetParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Get Messages. */
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
   * Create Messages.
   *
   * Refer [Writing data using Unified
   * APIs](https://truto.one/docs/guides/integrated-accounts/making-api-calls#writing-data-using-unified-apis)
   *
   * `POST /unified/instant-messaging/messages`. Offered by googlechat,
   * microsoft, msteams, slack.
   */
  create(
    body: CreateBody,
    params?: CreateParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.Message>;
  /** Create Messages. */
  create(
    body: CreateBody,
    params: CreateParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Create Messages. */
  create(
    body: CreateBody,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  create(
    body: CreateBody,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(CREATE, { body, params }, options);
  }

  /**
   * Update Messages.
   *
   * Refer [Writing data using Unified
   * APIs](https://truto.one/docs/guides/integrated-accounts/making-api-calls#writing-data-using-unified-apis)
   *
   * `PATCH /unified/instant-messaging/messages/{id}`. Offered by slack.
   *
   * @param id - The ID of the resource. Example: `23423523`.
   */
  update(
    id: string,
    body: UpdateBody,
    params?: UpdateParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.Message>;
  /** Update Messages. */
  update(
    id: string,
    body: UpdateBody,
    params: UpdateParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Update Messages. */
  update(
    id: string,
    body: UpdateBody,
    params?: UpdateParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  update(
    id: string,
    body: UpdateBody,
    params?: UpdateParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(UPDATE, { path: [id], body, params }, options);
  }

  /**
   * Delete Messages.
   *
   * `DELETE /unified/instant-messaging/messages/{id}`. Offered by slack.
   *
   * @param id - The ID of the resource. Example: `23423523`.
   */
  delete(
    id: string,
    params?: DeleteParams & {
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): APIPromise<types.DeletedMessage>;
  /** Delete Messages. */
  delete(
    id: string,
    params: DeleteParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Delete Messages. */
  delete(
    id: string,
    params?: DeleteParams,
    options?: RequestOptions,
  ): APIPromise<unknown>;
  delete(
    id: string,
    params?: DeleteParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(DELETE, { path: [id], params }, options);
  }
}
