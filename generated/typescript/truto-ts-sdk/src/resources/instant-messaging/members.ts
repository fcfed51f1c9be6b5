// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/members.yaml
/** The resource `instant_messaging.members`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/instant-messaging/members.js";

const LIST: Operation = {
  name: "instantMessaging.members.list",
  method: "GET",
  path: "/unified/instant-messaging/members",
  parameters: [
    { in: "query", name: "workspace", style: "deepObject" },
    { in: "query", name: "channel", style: "deepObject" },
    ...parameters.UNIFIED,
    ...parameters.PAGING,
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/members.js").then(
        (shapes) => shapes.Member,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  envelope: envelopes.PAGE,
};

const GET: Operation = {
  name: "instantMessaging.members.get",
  method: "GET",
  path: "/unified/instant-messaging/members/{}",
  segments: ["id"],
  parameters: [...parameters.UNIFIED],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/members.js").then(
        (shapes) => shapes.Member,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
};

/** Parameters of `list`. */
export interface ListParams
  extends parameters.UnifiedParams, parameters.PagingParams {
  /**
   * Workspace of the members. Supported by microsoft, msteams; required by
   * microsoft, msteams.
   */
  workspace?: types.ListWorkspaceInput | undefined;
  /** Channel of the members. Supported by slack; required by slack. */
  channel?: types.ListChannelInput | undefined;
}

/** Parameters of `get`. */
export type GetParams = parameters.UnifiedParams;

/** People, apps, bots and integrations of an organization; `type` tells which. */
export class Members extends APIResource {
  /**
   * List Members.
   *
   * In Slack an item holds a part of the member's fields; `get` gives them all.
   *
   * `GET /unified/instant-messaging/members`. Offered by microsoft, msteams,
   * slack.
   */
  list(
    params?: ListParams & {
      truto_key_by?: undefined;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<Page<types.Member, envelopes.PageFields>, types.Member>;
  /** List Members. */
  list(
    params: ListParams & {
      truto_key_by: string;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<types.Member, envelopes.PageFields>, types.Member>;
  /** List Members. */
  list(
    params: ListParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** List Members. */
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /**
   * Get Members.
   *
   * `GET /unified/instant-messaging/members/{id}`. Offered by microsoft,
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
  ): APIPromise<types.Member>;
  /** Get Members. */
  get(
    id: string,
    params: GetParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** Get Members. */
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
}
