// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: specs/truto/api.yaml
/** The client of Truto. */

import { CONFIG } from "./config.js";
import * as instantMessaging from "./resources/instant-messaging.js";
import * as unifiedApi from "./resources/unified-api.js";
import type { SecretValue } from "./runtime/auth.js";
import { BearerToken } from "./runtime/bearer.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";

export interface ClientOptions extends BaseClientOptions {
  /**
   * The bearer token, or a function that gives one. It is made in Truto, in the
   * settings: [Creating API
   * Tokens](https://truto.one/docs/guides/api-tokens/creating-api-tokens). By
   * default the environment variable `TRUTO_API_TOKEN`.
   */
  token?: SecretValue | undefined;
  /**
   * The ID of the integrated account to use for the request. Example:
   * `62f44730-dd91-461e-bd6a-aedd9e0ad79d`. Taken by every call that gives
   * none.
   */
  integratedAccountId?: string | undefined;
}

/** The client of Truto. */
export class Truto extends APIClient {
  readonly instantMessaging = new instantMessaging.InstantMessaging(this);
  /**
   * Any resource of any unified model, named in the call. Bodies and results
   * are plain data.
   */
  readonly unifiedApi = new unifiedApi.UnifiedApi(this);

  constructor(options: ClientOptions = {}) {
    const { token, integratedAccountId, ...settings } = options;
    super(CONFIG, {
      ...settings,
      schemes: [
        new BearerToken("bearer", token, {
          argument: "token",
          env: "TRUTO_API_TOKEN",
        }),
      ],
      parameters: { integrated_account_id: integratedAccountId },
    });
  }
}
