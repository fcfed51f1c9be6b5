/** Makes one call; prints what it gives, or the name and the message of what it throws. */

import assert from "node:assert/strict";

import { APIError } from "../../../templates/typescript/runtime/errors.js";
import { real } from "./clients.js";
import { GET } from "./operations.js";

const [url] = process.argv.slice(2);
assert.ok(url);
try {
  console.log(JSON.stringify(await real(url, { maxRetries: 0 }).call(GET)));
} catch (error) {
  assert.ok(error instanceof APIError);
  console.log(JSON.stringify({ name: error.name, message: error.message }));
}
