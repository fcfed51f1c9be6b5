// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** A successful reply on its way to what a call returns. */

import type { Call, Reply } from "./call.js";
import type { Core } from "./core.js";
import type { Chunks } from "./fetching.js";
import type { CallEvent } from "./hooks.js";
import type { RawResponse } from "./raw.js";

/** The call that a stream answers, and the head of its reply. */
export interface Answered {
  readonly core: Core;
  readonly call: Call;
  readonly reply: Reply;
}

export interface Arrival {
  readonly call: Call;
  /** Whole; of a stream, without content. */
  readonly reply: Reply;
  /** Of a stream, gives the body, once. */
  readonly stream: (() => Chunks) | undefined;
  /** What events say of its attempt. */
  readonly event: CallEvent;
  /** The reply as it came; of a stream, its head. */
  readonly response: RawResponse;
  /** The reply as it came, whole; of a stream, it takes the body. */
  whole(): Promise<RawResponse>;
}
