// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: parameter-styles/spec/api.yaml
/** The client of Styles. */

import { CONFIG } from "./config.js";
import * as things from "./resources/things.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";

export interface ClientOptions extends BaseClientOptions {}

/** The client of Styles. */
export class Styles extends APIClient {
  readonly things = new things.Things(this);

  constructor(options: ClientOptions = {}) {
    const { ...settings } = options;
    super(CONFIG, {
      ...settings,
      schemes: [],
      parameters: {},
    });
  }
}
