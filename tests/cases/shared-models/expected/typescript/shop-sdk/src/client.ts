// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: shared-models/spec/api.yaml
/** The client of The Shop. */

import { CONFIG } from "./config.js";
import * as models_ from "./resources/models.js";
import * as shop from "./resources/shop.js";
import type { SecretValue } from "./runtime/auth.js";
import { BearerToken } from "./runtime/bearer.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";

export interface ClientOptions extends BaseClientOptions {
  /** The bearer token, or a function that gives one. */
  token?: SecretValue | undefined;
}

/** The client of The Shop. */
export class Shop extends APIClient {
  readonly models = new models_.Models(this);
  readonly shop = new shop.Shop(this);

  constructor(options: ClientOptions = {}) {
    const { token, ...settings } = options;
    super(CONFIG, {
      ...settings,
      schemes: [
        new BearerToken("bearer", token, { argument: "token", env: "" }),
      ],
      parameters: {},
    });
  }
}
