// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The base of the resource classes: each knows what sends its calls, and nothing else. */

import { APIClient } from "./client.js";
import type { Sender } from "./sender.js";

export class APIResource {
  protected readonly sender: Sender;

  constructor(client: APIClient) {
    this.sender = APIClient.senderOf(client);
  }
}
