// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/models_resource.yaml
/** The resource `models`. */

import type * as models from "../models.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { APIPromise } from "../runtime/promise.js";
import { APIResource } from "../runtime/resource.js";

const LIST: Operation = {
  name: "models.list",
  method: "GET",
  path: "/models",
  answer: {
    kinds: ["array"],
    shape: () =>
      import("../shapes/models.js").then((shapes) => shapes.LIST_ANSWER),
  },
};

const CREATE: Operation = {
  name: "models.create",
  method: "POST",
  path: "/models",
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () => import("../model-shapes.js").then((shapes) => shapes.Person),
  },
};

const STATUSES: Operation = {
  name: "models.statuses",
  method: "POST",
  path: "/models/statuses",
  body: JSON_BODY,
  answer: {},
};

/** What `create` sends. */
export interface CreateBody {
  /** Example: `Ada`. */
  name: string;
  born?: string | undefined;
  home?: models.AddressInput | undefined;
  friends?: readonly models.PersonInput[] | undefined;
  contact?: models.PersonContactInput | undefined;
}

/** The resource `models`. */
export class Models extends APIResource {
  /** `GET /models`. */
  list(
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<models.Person[]> {
    return this.sender.call(LIST, { params }, options);
  }

  /** `POST /models`. */
  create(
    body: CreateBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<models.Person> {
    return this.sender.call(CREATE, { body, params }, options);
  }

  /** `POST /models/statuses`. */
  statuses(
    body: readonly models.Status[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<unknown> {
    return this.sender.call(STATUSES, { body, params }, options);
  }
}
