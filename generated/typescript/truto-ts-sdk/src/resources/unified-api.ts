// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/unified_api.yaml
/** The resource `unified_api`. */

import * as envelopes from "../envelopes.js";
import * as parameters from "../parameters.js";
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
    ...parameters.UNIFIED,
    ...parameters.PAGING,
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
    ...parameters.UNIFIED,
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
    ...parameters.UNIFIED,
    ...parameters.WRITES,
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
    ...parameters.UNIFIED,
    ...parameters.WRITES,
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
    ...parameters.UNIFIED,
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
    ...parameters.UNIFIED,
    ...parameters.WRITES,
  ],
  body: JSON_BODY,
  answer: {},
  selector: "truto_response_format",
  cases: { raw: {}, stream: "stream" },
  idempotencyHeader: "Idempotency-Key",
};

/** Parameters of `list`. */
export type ListParams = parameters.UnifiedParams &
  parameters.PagingParams &
  Readonly<Record<string, unknown>>;

/** Parameters of `get`. */
export type GetParams = parameters.UnifiedParams &
  Readonly<Record<string, unknown>>;

/** Parameters of `create`. */
export type CreateParams = parameters.UnifiedParams &
  parameters.WritesParams &
  Readonly<Record<string, unknown>>;

/** Parameters of `update`. */
export type UpdateParams = parameters.UnifiedParams &
  parameters.WritesParams &
  Readonly<Record<string, unknown>>;

/** Parameters of `delete`. */
export type DeleteParams = parameters.UnifiedParams &
  Readonly<Record<string, unknown>>;

/** Parameters of `customMethod`. */
export type CustomMethodParams = parameters.UnifiedParams &
  parameters.WritesParams &
  Readonly<Record<string, unknown>>;

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
