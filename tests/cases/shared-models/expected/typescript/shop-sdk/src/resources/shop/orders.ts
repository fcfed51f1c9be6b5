// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/shop/orders.yaml
/** The resource `shop.orders`. */

import * as envelopes from "../../envelopes.js";
import type * as models from "../../models.js";
import * as parameters from "../../parameters.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { APIResource } from "../../runtime/resource.js";
import type * as types from "../../types/shop/orders.js";

const LIST: Operation = {
  name: "shop.orders.list",
  method: "GET",
  path: "/orders",
  parameters: [...parameters.PAGING],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/shop/orders.js").then((shapes) => shapes.Order),
    exact: true,
  },
  envelope: envelopes.PAGE,
};

const CREATE: Operation = {
  name: "shop.orders.create",
  method: "POST",
  path: "/orders",
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/shop/orders.js").then((shapes) => shapes.Order),
    exact: true,
  },
};

const BUYERS: Operation = {
  name: "shop.orders.buyers",
  method: "GET",
  path: "/orders/buyers",
  answer: {
    kinds: ["array"],
    shape: () =>
      import("../../shapes/shop/orders.js").then((shapes) => shapes.Buyers),
  },
};

const PERSON: Operation = {
  name: "shop.orders.person",
  method: "GET",
  path: "/orders/{}",
  segments: ["id"],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../model-shapes.js").then((shapes) => shapes.Person),
  },
};

/** Parameters of `list`. */
export type ListParams = parameters.PagingParams;

/** What `create` sends. */
export interface CreateBody {
  buyer?: models.PersonInput | undefined;
  status?: models.Status | undefined;
  planet?: types.AddressInput | undefined;
}

/** The resource `shop.orders`. */
export class Orders extends APIResource {
  /** `GET /orders`. */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ): PagePromise<Page<types.Order, envelopes.PageFields>, types.Order> {
    return this.sender.list(LIST, { params }, options);
  }

  /** `POST /orders`. */
  create(
    body: CreateBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Order> {
    return this.sender.call(CREATE, { body, params }, options);
  }

  /** `GET /orders/buyers`. */
  buyers(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Buyers> {
    return this.sender.call(BUYERS, { params }, options);
  }

  /** `GET /orders/{id}`. */
  person(
    id: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<models.Person> {
    return this.sender.call(PERSON, { path: [id], params }, options);
  }
}
