// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: every-key/spec/api.yaml
/** The client of City Zoo. */

import { CONFIG } from "./config.js";
import * as zoo from "./resources/zoo.js";
import { APIKeyCookie, APIKeyHeader, APIKeyQuery } from "./runtime/api-keys.js";
import type { SecretValue } from "./runtime/auth.js";
import { BasicAuth } from "./runtime/basic.js";
import { BearerToken } from "./runtime/bearer.js";
import { APIClient } from "./runtime/client.js";
import type { BaseClientOptions } from "./runtime/client.js";
import { Servers } from "./runtime/servers.js";

export interface ClientOptions extends BaseClientOptions {
  /**
   * The bearer token, or a function that gives one. The director hands it out.
   * By default the environment variable `ZOO_TOKEN`.
   */
  apiToken?: SecretValue | undefined;
  /** The user. */
  visitorName?: SecretValue | undefined;
  /** The user's password. By default the environment variable `ZOO_WORD`. */
  visitorWord?: SecretValue | undefined;
  /**
   * The key for the header `X-Gate`, or a function that gives one. Printed on
   * the gate.
   */
  gateKey?: SecretValue | undefined;
  /**
   * The key for the query parameter `ticket`, or a function that gives one. By
   * default the environment variable `ZOO_TICKET`.
   */
  ticket?: SecretValue | undefined;
  /** The key for the cookie `stamp`, or a function that gives one. */
  stamp?: SecretValue | undefined;
  /** Who asks. Taken by every call that gives none. */
  visitor?: string | undefined;
  /** As printed on the ticket. By default `api`. */
  edition?: string | undefined;
  /** Known values: `winter`, `summer`. By default `winter`. */
  season?: "winter" | "summer" | (string & {}) | undefined;
  /**
   * Another server than the usual one: `night` (Lit by the moon.), `farm`
   * (https://farm.zoo.example).
   */
  server?: "night" | "farm" | undefined;
}

/** The client of City Zoo. */
export class Zoo extends APIClient {
  readonly zoo = new zoo.Zoo(this);

  constructor(options: ClientOptions = {}) {
    const {
      apiToken,
      visitorName,
      visitorWord,
      gateKey,
      ticket,
      stamp,
      visitor,
      edition,
      season,
      server,
      ...settings
    } = options;
    super(CONFIG, {
      ...settings,
      servers: new Servers(
        {
          "": "https://zoo.example/{edition}",
          night: "https://night.zoo.example/{season}",
          farm: "https://farm.zoo.example",
        },
        {
          baseUrl: settings.baseUrl,
          server,
          variables: {
            edition: { option: "edition", given: edition, usual: "api" },
            season: { option: "season", given: season, usual: "winter" },
          },
        },
      ),
      schemes: [
        new BearerToken("bearer", apiToken, {
          argument: "apiToken",
          env: "ZOO_TOKEN",
        }),
        new BasicAuth("basic", visitorName, visitorWord, {
          username: { argument: "visitorName", env: "" },
          password: { argument: "visitorWord", env: "ZOO_WORD" },
        }),
        new APIKeyHeader("gate", gateKey, {
          name: "X-Gate",
          argument: "gateKey",
          env: "",
        }),
        new APIKeyQuery("ticket", ticket, {
          name: "ticket",
          argument: "ticket",
          env: "ZOO_TICKET",
        }),
        new APIKeyCookie("stamp", stamp, {
          name: "stamp",
          argument: "stamp",
          env: "",
        }),
      ],
      parameters: { "X-Visitor": visitor },
    });
  }
}
