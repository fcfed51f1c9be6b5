/** Operations that many tests call. */

import type { Operation } from "../../../templates/typescript/runtime/operation.js";
import { REDIRECTS } from "../../../templates/typescript/runtime/redirects.js";

/** Any JSON comes back. */
export const ANY = {};

export const GET: Operation = {
  name: "x.get",
  method: "GET",
  path: "/x",
  answer: ANY,
};
export const POST: Operation = {
  name: "x.post",
  method: "POST",
  path: "/x",
  answer: ANY,
};
export const KEYED: Operation = {
  ...POST,
  idempotencyHeader: "Idempotency-Key",
};
export const STREAM: Operation = { ...GET, answer: "stream" };
export const FOLLOWING: Operation = { ...GET, redirects: REDIRECTS };

export const METHODS = { GET, POST, KEYED };
