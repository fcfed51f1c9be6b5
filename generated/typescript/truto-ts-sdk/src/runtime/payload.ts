// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** What a request carries. */

export interface Payload {
  /** By its place, as Node's own types have no global name for it. */
  readonly content: NonNullable<RequestInit["body"]> | undefined;
  readonly contentType?: string;
  /** Whether it can be sent a second time: a stream cannot. */
  readonly isReplayable: boolean;
}

/** How a body is written. */
export interface BodyFormat {
  encode(body: unknown): Payload;
}

export const NOTHING: Payload = { content: undefined, isReplayable: true };

/** Some servers want to be told that nothing follows. */
export const EMPTY: Payload = {
  content: new Uint8Array(0),
  isReplayable: true,
};
