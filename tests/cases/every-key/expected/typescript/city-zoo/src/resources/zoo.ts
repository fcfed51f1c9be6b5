// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/zoo.yaml
/** The resource `zoo`. */

import * as animals from "./zoo/animals.js";
import * as gates from "./zoo/gates.js";
import * as keepers from "./zoo/keepers.js";
import * as papers from "./zoo/papers.js";
import * as visits from "./zoo/visits.js";
import * as voices from "./zoo/voices.js";
import * as ways from "./zoo/ways.js";
import type { APIClient } from "../runtime/client.js";
import { JSON_BODY } from "../runtime/json-body.js";
import type { Operation } from "../runtime/operation.js";
import type { NoParams, RequestOptions } from "../runtime/options.js";
import type { APIPromise } from "../runtime/promise.js";
import { REDIRECTS } from "../runtime/redirects.js";
import { APIResource } from "../runtime/resource.js";

const OPEN: Operation = {
  name: "zoo.open",
  method: "POST",
  path: "/zoo/open",
  answer: {},
  redirects: REDIRECTS,
};

const RATE: Operation = {
  name: "zoo.rate",
  method: "PUT",
  path: "/zoo/rate",
  body: JSON_BODY,
  answer: {
    kinds: ["object"],
    shape: () =>
      import("../shapes/zoo.js").then((shapes) => shapes.RATE_ANSWER),
  },
  redirects: REDIRECTS,
};

/** The resource `zoo`. */
export class Zoo extends APIResource {
  /** What lives in the zoo. */
  readonly animals: animals.Animals;
  /** Gates */
  readonly gates: gates.Gates;
  readonly keepers: keepers.Keepers;
  readonly papers: papers.Papers;
  readonly visits: visits.Visits;
  readonly voices: voices.Voices;
  readonly ways: ways.Ways;

  constructor(client: APIClient) {
    super(client);
    this.animals = new animals.Animals(client);
    this.gates = new gates.Gates(client);
    this.keepers = new keepers.Keepers(client);
    this.papers = new papers.Papers(client);
    this.visits = new visits.Visits(client);
    this.voices = new voices.Voices(client);
    this.ways = new ways.Ways(client);
  }

  /** `POST /zoo/open`. */
  open(params?: NoParams, options?: RequestOptions): APIPromise<unknown> {
    return this.sender.call(OPEN, { params }, options);
  }

  /** `PUT /zoo/rate`. */
  rate(
    body: readonly (number | bigint)[],
    params?: NoParams,
    options?: RequestOptions,
  ): APIPromise<Record<string, unknown>> {
    return this.sender.call(RATE, { body, params }, options);
  }
}
