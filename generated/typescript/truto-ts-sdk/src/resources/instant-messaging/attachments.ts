// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/attachments.yaml
/** The resource `instant_messaging.attachments`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
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
  parameters: [...parameters.UNIFIED, ...parameters.PAGING],
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
  parameters: [...parameters.UNIFIED],
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
  parameters: [...parameters.UNIFIED, ...parameters.WRITES],
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
export interface ListParams
  extends parameters.UnifiedParams, parameters.PagingParams {}

/** Parameters of `get`. */
export type GetParams = parameters.UnifiedParams;

/** Parameters of `create`. */
export interface CreateParams
  extends parameters.UnifiedParams, parameters.WritesParams {}

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
