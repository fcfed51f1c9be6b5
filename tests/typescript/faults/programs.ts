/** Programs of their own: for what a test cannot set or measure in its own process. */

import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const LONGEST = 120_000;

/** What a program beside this file prints, as JSON. */
export async function run(
  program: string,
  given: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<unknown> {
  const path = fileURLToPath(new URL(`./${program}.js`, import.meta.url));
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    ["--expose-gc", path, ...given],
    { env: { ...process.env, ...env }, timeout: LONGEST },
  );
  if (stderr !== "") throw new Error(`${program} said: ${stderr}`);
  const printed: unknown = JSON.parse(stdout);
  return printed;
}
