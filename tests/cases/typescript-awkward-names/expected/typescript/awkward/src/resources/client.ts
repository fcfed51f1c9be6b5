// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: typescript-awkward-names/spec/api.yaml
/** The resource `client`. */

import * as client_ from "./client/client.js";
import type { APIClient } from "../runtime/client.js";
import { APIResource } from "../runtime/resource.js";

/** The resource `client`. */
export class Client extends APIResource {
  readonly client: client_.Client;

  constructor(client: APIClient) {
    super(client);
    this.client = new client_.Client(client);
  }
}
