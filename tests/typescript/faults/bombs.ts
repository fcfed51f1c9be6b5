/** Calls paths of a server; prints what came of each, and by how much memory grew at most. */

import assert from "node:assert/strict";

import { APIError } from "../../../templates/typescript/runtime/errors.js";
import { connected } from "./clients.js";
import { FOLLOWING } from "./operations.js";

/** The most that this process ever held, in bytes. */
function memory(): number {
  return process.resourceUsage().maxRSS * 1024;
}

const [url, ...paths] = process.argv.slice(2);
assert.ok(url);
const caller = connected(url, { maxRetries: 1 });
// What is loaded when it is first needed is not counted.
await caller.call({ ...FOLLOWING, path: "/end" });
const before = memory();
const outcomes: string[] = [];
for (const path of paths) {
  try {
    await caller.call({ ...FOLLOWING, path });
    outcomes.push("none");
  } catch (error) {
    outcomes.push(error instanceof APIError ? error.name : String(error));
  }
}
console.log(JSON.stringify({ outcomes, growth: memory() - before }));
