// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/papers.yaml
/** The resource `zoo.papers`. */

import type { Bytes } from "../../runtime/contents.js";
import { fileBody } from "../../runtime/file-body.js";
import type { FileInput } from "../../runtime/files.js";
import { FORM } from "../../runtime/form.js";
import { JSON_BODY, jsonBody } from "../../runtime/json-body.js";
import { MULTIPART } from "../../runtime/multipart.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import type { APIPromise } from "../../runtime/promise.js";
import { bytesBody, textBody } from "../../runtime/raw-body.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type * as types from "../../types/zoo/papers.js";

const GET: Operation = {
  name: "zoo.papers.get",
  method: "GET",
  path: "/papers/{}",
  segments: ["id"],
  parameters: [
    { in: "query", name: "words", style: "space" },
    { in: "query", name: "stamps", style: "pipe" },
    { in: "query", name: "fees", style: "newline" },
    { in: "query", name: "within" },
    { in: "query", name: "after" },
    { in: "header", name: "X-Shelves" },
    { in: "header", name: "X-As-Of" },
    { in: "cookie", name: "desk" },
  ],
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/papers.js").then((shapes) => shapes.Paper),
    exact: true,
  },
  redirects: REDIRECTS,
};

const ISSUE: Operation = {
  name: "zoo.papers.issue",
  method: "POST",
  path: "/papers",
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/papers.js").then((shapes) => shapes.Paper),
    exact: true,
  },
  redirects: REDIRECTS,
};

const AMEND: Operation = {
  name: "zoo.papers.amend",
  method: "PATCH",
  path: "/papers/{}",
  segments: ["id"],
  body: /* @__PURE__ */ jsonBody("application/merge-patch+json"),
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/papers.js").then((shapes) => shapes.Paper),
    exact: true,
  },
  redirects: REDIRECTS,
};

const APPLY: Operation = {
  name: "zoo.papers.apply",
  method: "POST",
  path: "/papers/applications",
  body: FORM,
  redirects: REDIRECTS,
};

const FILE: Operation = {
  name: "zoo.papers.file",
  method: "POST",
  path: "/papers/{}/files",
  segments: ["id"],
  body: MULTIPART,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/papers.js").then((shapes) => shapes.Paper),
    exact: true,
  },
  redirects: REDIRECTS,
};

const REMARK: Operation = {
  name: "zoo.papers.remark",
  method: "PUT",
  path: "/papers/{}/remark",
  segments: ["id"],
  body: /* @__PURE__ */ textBody("text/plain"),
  redirects: REDIRECTS,
};

const STAMP: Operation = {
  name: "zoo.papers.stamp",
  method: "PUT",
  path: "/papers/{}/stamp",
  segments: ["id"],
  body: /* @__PURE__ */ bytesBody("application/octet-stream"),
  redirects: REDIRECTS,
};

const SCAN: Operation = {
  name: "zoo.papers.scan",
  method: "PUT",
  path: "/papers/{}/scan",
  segments: ["id"],
  body: /* @__PURE__ */ fileBody("image/png"),
  redirects: REDIRECTS,
};

const PUBLISH: Operation = {
  name: "zoo.papers.publish",
  method: "POST",
  path: "/papers/publications",
  body: /* @__PURE__ */ jsonBody("application/vnd.zoo+json"),
  redirects: REDIRECTS,
};

const COPY: Operation = {
  name: "zoo.papers.copy",
  method: "POST",
  path: "/papers/{}/copies",
  segments: ["id"],
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../../shapes/zoo/papers.js").then((shapes) => shapes.Paper),
    exact: true,
  },
  redirects: REDIRECTS,
};

const RENEW: Operation = {
  name: "zoo.papers.renew",
  method: "POST",
  path: "/papers/{}/renewals",
  segments: ["id"],
  body: MULTIPART,
  redirects: REDIRECTS,
};

/** Parameters of `get`. */
export interface GetParams {
  words?: readonly string[] | undefined;
  stamps?: readonly number[] | undefined;
  fees?: readonly (string | number | bigint)[] | undefined;
  /** Example: `PT1H30M`. */
  within?: string | undefined;
  /** Default: `0`. */
  after?: number | undefined;
  /** Joined by commas. */
  "X-Shelves"?: readonly string[] | undefined;
  "X-As-Of"?: number | undefined;
  desk?: string | undefined;
}

/** What `issue` sends. */
export interface IssueBody {
  /** Example: `1706695200.5`. */
  issued: number;
  /** Default: `P30DT12H`. */
  valid_for?: string | undefined;
  /** Example: `12.50`. */
  fee?: string | number | bigint | null | undefined;
  /** Example: `9007199254740993`. */
  number?: number | bigint | undefined;
  /** Base64. */
  seal?: string | undefined;
  stamps?: readonly number[] | undefined;
  marks?: Readonly<Record<string, string>> | undefined;
  /** A time or a word. */
  until?: number | string | undefined;
  note?: string | undefined;
}

/** What `amend` sends. */
export interface AmendBody {
  /** Example: `1706695200.5`. */
  issued: number;
  /** Default: `P30DT12H`. */
  valid_for?: string | null | undefined;
  /** Example: `12.50`. */
  fee?: string | number | bigint | null | undefined;
  /** Example: `9007199254740993`. */
  number?: number | bigint | null | undefined;
  /** Base64. */
  seal?: string | null | undefined;
  stamps?: readonly number[] | null | undefined;
  marks?: Readonly<Record<string, string>> | null | undefined;
  /** A time or a word. */
  until?: number | string | null | undefined;
  note?: string | null | undefined;
}

/** What `apply` sends. */
export interface ApplyBody {
  name: string;
  animals?: readonly string[] | undefined;
  born?: string | undefined;
  fee?: string | number | bigint | undefined;
  on?: number | undefined;
  home?: types.ApplyHomeInput | undefined;
  more?: Readonly<Record<string, unknown>> | undefined;
}

/** What `file` sends. */
export interface FileBody {
  title: string;
  /** The paper itself. */
  scan: FileInput;
  photos?: readonly FileInput[] | undefined;
  tags?: readonly string[] | undefined;
  index?: Readonly<Record<string, unknown>> | undefined;
}

/** What `copy` sends. */
export interface CopyBody {
  count: number | bigint;
  onto?: "paper" | "card" | (string & {}) | undefined;
  /** @deprecated Copies are black. */
  inColour?: boolean | undefined;
}

/** What `renew` sends. */
export interface RenewBody {
  until?: string | undefined;
  scan?: FileInput | undefined;
}

/** The resource `zoo.papers`. */
export class Papers extends APIResource {
  /** `GET /papers/{id}`. */
  get(
    id: string,
    params?: GetParams,
    options?: RequestOptions,
  ): APIPromise<types.Paper> {
    return this.sender.call(GET, { path: [id], params }, options);
  }

  /** `POST /papers`. */
  issue(
    body: IssueBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Paper> {
    return this.sender.call(ISSUE, { body, params }, options);
  }

  /** `PATCH /papers/{id}`. */
  amend(
    id: string,
    body: AmendBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Paper> {
    return this.sender.call(AMEND, { path: [id], body, params }, options);
  }

  /**
   * A form.
   *
   * `POST /papers/applications`.
   */
  apply(
    body: ApplyBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(APPLY, { body, params }, options);
  }

  /** `POST /papers/{id}/files`. */
  file(
    id: string,
    body: FileBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Paper> {
    return this.sender.call(FILE, { path: [id], body, params }, options);
  }

  /** `PUT /papers/{id}/remark`. */
  remark(
    id: string,
    text: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(
      REMARK,
      { path: [id], body: text, params },
      options,
    );
  }

  /** `PUT /papers/{id}/stamp`. */
  stamp(
    id: string,
    picture?: Bytes,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(
      STAMP,
      { path: [id], body: picture, params },
      options,
    );
  }

  /** `PUT /papers/{id}/scan`. */
  scan(
    id: string,
    picture: FileInput,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(
      SCAN,
      { path: [id], body: picture, params },
      options,
    );
  }

  /** `POST /papers/publications`. */
  publish(
    body: Readonly<Record<string, unknown>>,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(PUBLISH, { body, params }, options);
  }

  /**
   * How it is copied.
   *
   * `POST /papers/{id}/copies`.
   */
  copy(
    id: string,
    body?: CopyBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<types.Paper> {
    return this.sender.call(COPY, { path: [id], body, params }, options);
  }

  /** `POST /papers/{id}/renewals`. */
  renew(
    id: string,
    body?: RenewBody,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this.sender.call(RENEW, { path: [id], body, params }, options);
  }
}
