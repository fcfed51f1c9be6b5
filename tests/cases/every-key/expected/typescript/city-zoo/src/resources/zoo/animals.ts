// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/animals.yaml
/** The resource `zoo.animals`. */

import * as envelopes from "../../envelopes.js";
import * as parameters from "../../parameters.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import type { Operation } from "../../runtime/operation.js";
import type { RequestOptions } from "../../runtime/options.js";
import type { KeyedPage, Page, PagePromise } from "../../runtime/pages.js";
import type { APIPromise } from "../../runtime/promise.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type { ByteStream } from "../../runtime/streams.js";
import type * as types from "../../types/zoo/animals.js";
import type * as types_zoo_keepers from "../../types/zoo/keepers.js";

const LIST: Operation = {
  name: "zoo.animals.list",
  method: "GET",
  path: "/animals",
  parameters: [
    { in: "query", name: "sort", style: "comma" },
    { in: "query", name: "color", style: "repeated" },
    { in: "query", name: "only", style: "brackets" },
    { in: "query", name: "where", style: "deepObject" },
    { in: "query", name: "near", style: "deepObject" },
    { in: "query", name: "since" },
    { in: "query", name: "mood" },
    ...parameters.VISITOR,
    ...parameters.PAGING,
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/animals.js").then((shapes) => shapes.Animal),
  },
  envelope: envelopes.SLICE,
  redirects: REDIRECTS,
};

const GET: Operation = {
  name: "zoo.animals.get",
  method: "GET",
  path: "/animals/{}",
  segments: ["id"],
  parameters: [...parameters.VISITOR],
  answer: {
    kinds: ["object", "null"],
    shape: () =>
      import("../../shapes/zoo/animals.js").then((shapes) => shapes.GET_ANSWER),
  },
  redirects: REDIRECTS,
};

const CREATE: Operation = {
  name: "zoo.animals.create",
  method: "POST",
  path: "/animals",
  parameters: [...parameters.VISITOR],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/animals.js").then((shapes) => shapes.Animal),
  },
  redirects: REDIRECTS,
};

const DELETE: Operation = {
  name: "zoo.animals.delete",
  method: "DELETE",
  path: "/animals/{}",
  segments: ["id"],
  parameters: [...parameters.VISITOR],
  redirects: REDIRECTS,
};

const PICTURE: Operation = {
  name: "zoo.animals.picture",
  method: "GET",
  path: "/animals/{}/photo",
  segments: ["id"],
  parameters: [...parameters.VISITOR],
  answer: "stream",
  redirects: REDIRECTS,
};

const RENAME: Operation = {
  name: "zoo.animals.rename",
  method: "POST",
  path: "/animals/{}/rename",
  segments: ["id"],
  parameters: [...parameters.VISITOR],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/animals.js").then(
        (shapes) => shapes.RenameResponse,
      ),
  },
  redirects: REDIRECTS,
};

/** Parameters of `list`. */
export interface ListParams
  extends parameters.VisitorParams, parameters.PagingParams {
  /** Fields to sort by. */
  sort?: readonly string[] | undefined;
  color?: readonly string[] | undefined;
  only?: readonly string[] | undefined;
  where?: Readonly<Record<string, unknown>> | undefined;
  near?: types.ListNearInput | undefined;
  since?: string | Date | undefined;
  mood?: types.Mood | undefined;
}

/** Parameters of `get`. */
export type GetParams = parameters.VisitorParams;

/** Parameters of `create`. */
export type CreateParams = parameters.VisitorParams;

/** What `create` sends. */
export interface CreateBody {
  /** A Python keyword. Example: `mammal`. */
  class?: string | undefined;
  /** A builtin's name. */
  list?: readonly string[] | undefined;
  /**
   * Default: `["tame"]`.
   *
   * - `wild`: Born outside.
   * - `tame`: Used to people.
   */
  tags?: readonly ("wild" | "tame" | (string & {}))[] | undefined;
  /** The name of a function. */
  field?: readonly (readonly (number | bigint)[])[] | undefined;
  /** The name of a module. */
  datetime?: string | Date | undefined;
  /** Supported by registry; required by customs. (Inferred.) */
  born?: string | null | undefined;
  /** @deprecated */
  updatedAt?: string | Date | undefined;
  /** Default: `1.5`. Example: `2`. */
  weight?: number | undefined;
  /** How many legs. */
  legs?: 0 | 2 | 4 | undefined;
  /** Default: `false`. */
  fed?: boolean | undefined;
  /** Base64. */
  photo?: string | undefined;
  secret?: string | undefined;
  kind?: "animal" | undefined;
  size?: "small" | "large" | (string & {}) | undefined;
  /** Recursive. */
  parent?: types.AnimalInput | undefined;
  young?: readonly types.AnimalInput[] | undefined;
  keeper?: types_zoo_keepers.KeeperInput | undefined;
  /** Anything. */
  notes?: Readonly<Record<string, unknown>> | undefined;
  scores?: Readonly<Record<string, number>> | undefined;
  /** Where it lives. */
  home?: types.EnclosureInput | undefined;
  food?: types.FoodInput | undefined;
  guess?: types.LionInput | types.ParrotInput | undefined;
  mixed?: string | number | bigint | undefined;
}

/** Parameters of `delete`. */
export type DeleteParams = parameters.VisitorParams;

/** Parameters of `picture`. */
export type PictureParams = parameters.VisitorParams;

/** Parameters of `rename`. */
export type RenameParams = parameters.VisitorParams;

/** What lives in the zoo. */
export class Animals extends APIResource {
  /**
   * List animals.
   *
   * Walks the cages.
   *
   * - cage by cage
   * - floor by floor
   *
   * `GET /animals`. Offered by registry, customs.
   */
  list(
    params?: ListParams & { by?: undefined },
    options?: RequestOptions,
  ): PagePromise<Page<types.Animal, envelopes.SliceFields>, types.Animal>;
  /** List animals. */
  list(
    params: ListParams & { by: string },
    options?: RequestOptions,
  ): PagePromise<KeyedPage<types.Animal, envelopes.SliceFields>, types.Animal>;
  /** List animals. */
  list(
    params?: ListParams,
    options?: RequestOptions,
  ):
    | PagePromise<Page<types.Animal, envelopes.SliceFields>, types.Animal>
    | PagePromise<KeyedPage<types.Animal, envelopes.SliceFields>, types.Animal>;
  list(params?: ListParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.list(LIST, { params }, options);
  }

  /**
   * `GET /animals/{id}`.
   *
   * @param id - The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
   * @returns The animal.
   */
  get(
    id: string,
    params?: GetParams,
    options?: RequestOptions,
  ): APIPromise<types.Animal | null> {
    return this.sender.call(GET, { path: [id], params }, options);
  }

  /**
   * Take in an animal.
   *
   * The newcomer.
   *
   * `POST /animals`. (Inferred.)
   *
   * @deprecated Use the registry.
   */
  create(
    body: CreateBody,
    params?: CreateParams,
    options?: RequestOptions,
  ): APIPromise<types.Animal> {
    return this.sender.call(CREATE, { body, params }, options);
  }

  /**
   * `DELETE /animals/{id}`.
   *
   * @param id - The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
   */
  delete(
    id: string,
    params?: DeleteParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(DELETE, { path: [id], params }, options);
  }

  /**
   * `GET /animals/{id}/photo`.
   *
   * @param id - The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
   */
  picture(
    id: string,
    params?: PictureParams,
    options?: RequestOptions,
  ): APIPromise<ByteStream> {
    return this.sender.call(PICTURE, { path: [id], params }, options);
  }

  /**
   * `POST /animals/{id}/rename`.
   *
   * @param id - The animal. Example: `4d3f9c1e-7d80-4a6c-9d8a-4e6a53cf3c11`.
   * @param newName - The new name.
   * @deprecated
   */
  rename(
    id: string,
    newName?: string,
    params?: RenameParams,
    options?: RequestOptions,
  ): APIPromise<types.RenameResponse> {
    return this.sender.call(
      RENAME,
      { path: [id], body: newName, params },
      options,
    );
  }
}
