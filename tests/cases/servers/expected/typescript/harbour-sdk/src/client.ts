// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: servers/spec/api.yaml
/** The client of The Harbour. */

import { CONFIG } from "./config.js";
import * as ships from "./resources/ships.js";
import { APIKeyHeader } from "./runtime/api-keys.js";
import type { SecretValue } from "./runtime/auth.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";
import { Servers } from "./runtime/servers.js";

export interface ClientOptions extends BaseClientOptions {
  /** The key for the header `Authorization`, or a function that gives one. */
  apiKey?: SecretValue | undefined;
  /** The port's own name. */
  tenant?: string | undefined;
  /** Known values: `v1`, `v2`. By default `v2`. */
  version?: "v1" | "v2" | (string & {}) | undefined;
  /** By default `eu/north`. */
  pathPrefix?: string | undefined;
  /**
   * Another server than the usual one: `sandbox` (Without real ships.),
   * `europe` (https://eu.harbour.example/{pathPrefix}/api).
   */
  server?: "sandbox" | "europe" | undefined;
}

/** The client of The Harbour. */
export class Harbour extends APIClient {
  readonly ships = new ships.Ships(this);

  constructor(options: ClientOptions = {}) {
    const { apiKey, tenant, version, pathPrefix, server, ...settings } =
      options;
    super(CONFIG, {
      ...settings,
      servers: new Servers(
        {
          "": "https://{tenant}.harbour.example/{version}",
          sandbox: "https://sandbox.harbour.example/{version}",
          europe: "https://eu.harbour.example/{pathPrefix}/api",
        },
        {
          baseUrl: settings.baseUrl,
          server,
          variables: {
            tenant: { option: "tenant", given: tenant },
            version: { option: "version", given: version, usual: "v2" },
            pathPrefix: {
              option: "pathPrefix",
              given: pathPrefix,
              usual: "eu/north",
            },
          },
        },
      ),
      schemes: [
        new APIKeyHeader("key", apiKey, {
          name: "Authorization",
          argument: "apiKey",
          env: "",
        }),
      ],
      parameters: {},
    });
  }
}
