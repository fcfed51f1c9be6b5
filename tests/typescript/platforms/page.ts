/** Browsers: a page that sends the report to where it came from. */

import { scenario } from "./scenario.js";

async function report(): Promise<unknown> {
  try {
    return await scenario(location.origin);
  } catch (error) {
    return String(error);
  }
}

await fetch("/report", {
  method: "POST",
  body: JSON.stringify(await report()),
});
