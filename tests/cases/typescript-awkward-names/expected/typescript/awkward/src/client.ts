// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/api.yaml
/** The client of awkward. */

import { CONFIG } from "./config.js";
import * as account from "./resources/account.js";
import * as client_ from "./resources/client.js";
import * as delete_ from "./resources/delete.js";
import * as envelopes_ from "./resources/envelopes.js";
import type { SecretValue } from "./runtime/auth.js";
import { BearerToken } from "./runtime/bearer.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";

export interface ClientOptions extends BaseClientOptions {
  /** The bearer token, or a function that gives one. */
  options_?: SecretValue | undefined;
  /** Taken by every call that gives none. */
  account?: string | undefined;
  /** Taken by every call that gives none. */
  settings_?: string | undefined;
}

/** The client of awkward. */
export class Awkward extends APIClient {
  readonly account = new account.Account(this);
  readonly client = new client_.Client(this);
  readonly delete = new delete_.Delete(this);
  readonly envelopes = new envelopes_.Envelopes(this);

  constructor(options: ClientOptions = {}) {
    const { options_, account, settings_, ...settings } = options;
    super(CONFIG, {
      ...settings,
      schemes: [
        new BearerToken("bearer", options_, { argument: "options_", env: "" }),
      ],
      parameters: { account, settings: settings_ },
    });
  }
}
