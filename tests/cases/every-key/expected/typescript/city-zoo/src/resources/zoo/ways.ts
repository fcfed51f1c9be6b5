// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo/ways.yaml
/** The resource `zoo.ways`. */

import type * as models from "../../models.js";
import { ErrorBodies } from "../../runtime/error-bodies.js";
import { JSON_BODY } from "../../runtime/json-body.js";
import { JSON_STYLE } from "../../runtime/json-style.js";
import type { Operation } from "../../runtime/operation.js";
import type { NoParams, RequestOptions } from "../../runtime/options.js";
import {
  HEADER_PAIRS,
  LABEL,
  MATRIX_EXPLODED,
  PAIRS,
} from "../../runtime/part-styles.js";
import type { APIPromise } from "../../runtime/promise.js";
import { REDIRECTS } from "../../runtime/redirects.js";
import { APIResource } from "../../runtime/resource.js";
import type * as types from "../../types/zoo/ways.js";

/** The bodies of errors of `sights`. */
export const ERRORS_OF_SIGHTS = new ErrorBodies<{ 418: string }>({
  "418": ["string"],
});

const BETWEEN: Operation = {
  name: "zoo.ways.between",
  method: "GET",
  path: "/ways/{}...{}",
  segments: ["start", "goal"],
  answer: {
    kinds: ["array"],
    shape: () =>
      import("../../shapes/zoo/ways.js").then(
        (shapes) => shapes.BETWEEN_ANSWER,
      ),
  },
  redirects: REDIRECTS,
};

const ALONG: Operation = {
  name: "zoo.ways.along",
  method: "GET",
  path: "/ways/{}{}/{}",
  segments: [
    { name: "stops", style: LABEL },
    { name: "turns", style: MATRIX_EXPLODED },
    { name: "signs", style: PAIRS },
  ],
  parameters: [
    { in: "query", name: "seen", style: JSON_STYLE },
    { in: "query", name: "limits", style: "comma" },
    { in: "header", name: "X-Guide", style: HEADER_PAIRS },
    { in: "cookie", name: "lantern", style: JSON_STYLE },
  ],
  answer: {
    kinds: ["string", "null"],
    shape: () =>
      import("../../shapes/zoo/ways.js").then((shapes) => shapes.ALONG_ANSWER),
  },
  baseUrl: "https://ways.zoo.example/{edition}",
  redirects: REDIRECTS,
};

const SIGHTS: Operation = {
  name: "zoo.ways.sights",
  method: "POST",
  path: "/ways/sights",
  body: JSON_BODY,
  answer: {
    kinds: ["string"],
    shape: () =>
      import("../../shapes/zoo/ways.js").then((shapes) => shapes.SIGHTS_ANSWER),
  },
  errors: ERRORS_OF_SIGHTS,
  redirects: REDIRECTS,
};

/** Parameters of `along`. */
export interface AlongParams {
  /** Where one was last. */
  seen?: models.PlaceInput | undefined;
  limits?: types.AlongLimitsInput | undefined;
  "X-Guide"?: Readonly<Record<string, unknown>> | undefined;
  lantern?: models.PlaceInput | undefined;
}

/** The resource `zoo.ways`. */
export class Ways extends APIResource {
  /**
   * How to get from one cage to another.
   *
   * `GET /ways/{start}...{goal}`.
   *
   * @param goal - The cage to go to.
   */
  between(
    start: string,
    goal: string,
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<models.Place[]> {
    return this.sender.call(BETWEEN, { path: [start, goal], params }, options);
  }

  /** `GET /ways/{stops}{turns}/{signs}`. */
  along(
    stops: readonly string[],
    turns: Readonly<Record<string, string>>,
    signs: types.AlongSignsInput,
    params?: AlongParams,
    options?: RequestOptions,
  ): APIPromise<string | null> {
    return this.sender.call(
      ALONG,
      { path: [stops, turns, signs], params },
      options,
    );
  }

  /**
   * `POST /ways/sights`.
   *
   * Errors: 418 (`date | string`).
   */
  sights(
    body: readonly models.SightInput[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<string> {
    return this.sender.call(SIGHTS, { body, params }, options);
  }
}
