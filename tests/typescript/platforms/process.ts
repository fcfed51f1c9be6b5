/** Node, Deno and Bun: a process that prints the report. */

import { scenario } from "./scenario.js";

const [baseUrl = ""] = process.argv.slice(2);
console.log(JSON.stringify(await scenario(baseUrl)));
