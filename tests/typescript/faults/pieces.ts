/** Reads a body of as many pieces as it has bytes; prints by how much memory grew at most. */

import {
  readWhole,
  type Chunks,
} from "../../../templates/typescript/runtime/fetching.js";

const COUNT = 2_000_000;
const BUFFER = 64 * 1024;

/** As a platform gives them: each is a part of what was read from the connection. */
function crumbs(): Chunks {
  let buffer = new Uint8Array(BUFFER);
  let taken = 0;
  return {
    next() {
      if (taken === COUNT) return Promise.resolve(undefined);
      const at = taken % BUFFER;
      if (at === 0) buffer = new Uint8Array(BUFFER);
      taken += 1;
      return Promise.resolve(buffer.subarray(at, at + 1));
    },
    cancel: () => Promise.resolve(),
  };
}

const before = process.resourceUsage().maxRSS;
const content = await readWhole(crumbs(), COUNT, () => {
  throw new Error("it is no longer than that");
});
const growth = (process.resourceUsage().maxRSS - before) * 1024;
console.log(JSON.stringify({ length: content.length, growth }));
