// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/instant_messaging/workspaces.yaml
/** The resource `instant_messaging.workspaces`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/instant-messaging/workspaces.js";

const LIST: Operation = {
  name: "instantMessaging.workspaces.list",
  method: "GET",
  path: "/unified/instant-messaging/workspaces",
  parameters: [
    { in: "query", name: "is_member" },
    ...parameters.UNIFIED,
    ...parameters.PAGING,
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/instant-messaging/workspaces.js").then(
        (shapes) => shapes.Workspace,
      ),
  },
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  envelope: envelopes.PAGE,
};

/** Parameters of `list`. */
export interface ListParams
  extends parameters.UnifiedParams, parameters.PagingParams {
  /** Whether the connected account is a member. (Inferred.) */
  is_member?: boolean | undefined;
}

/** Workspaces, teams or projects, as the integration calls them. */
export class Workspaces extends APIResource {
  /**
   * List Workspaces.
   *
   * `GET /unified/instant-messaging/workspaces`. Offered by microsoft, msteams.
   */
  list(
    params?: ListParams & {
      truto_key_by?: undefined;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<Page<types.Workspace, envelopes.PageFields>, types.Workspace>;
  /** List Workspaces. */
  list(
    params: ListParams & {
      truto_key_by: string;
      truto_response_format?: "unified" | "normalized" | undefined;
    },
    options?: RequestOptions,
  ): PagePromise<
    KeyedPage<types.Workspace, envelopes.PageFields>,
    types.Workspace
  >;
  /** List Workspaces. */
  list(
    params: ListParams & { truto_response_format: "stream" },
    options?: RequestOptions,
  ): APIPromise<ByteStream>;
  /** List Workspaces. */
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }
}
