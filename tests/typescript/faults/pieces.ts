/** Reads a body of as many pieces as it has bytes; prints by how much what is held grew at most. */

import {
  readWhole,
  type Chunks,
} from "../../../templates/typescript/runtime/fetching.js";
import { held } from "./held.js";

const COUNT = 2_000_000;
const BUFFER = 64 * 1024;
const STEP = 200_000;

/** As a platform gives them: each is a part of what was read from the connection. */
function crumbs(): Chunks {
  let buffer = new Uint8Array(BUFFER);
  let taken = 0;
  return {
    async next() {
      if (taken % STEP === 0) most = Math.max(most, await held());
      if (taken === COUNT) return undefined;
      const at = taken % BUFFER;
      if (at === 0) buffer = new Uint8Array(BUFFER);
      taken += 1;
      return buffer.subarray(at, at + 1);
    },
    cancel: () => Promise.resolve(),
  };
}

const before = await held();
let most = before;
const content = await readWhole(crumbs(), COUNT, () => {
  throw new Error("it is no longer than that");
});
console.log(JSON.stringify({ length: content.length, growth: most - before }));
