// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What `config.ts` of a package holds: the contract between the runtime and the API. */

import type { Config } from "./runtime/config.js";

export declare const CONFIG: Config;

/** The body of an error response, as strict as a description can make it: the runtime must not
 * count on more than any description gives. */
export interface ErrorBody {
  readonly message: string;
}
