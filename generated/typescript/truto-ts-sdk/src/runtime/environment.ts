// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The environment's variables, where there are any. */

interface Process {
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** A variable; undefined where it is not set, or may not be read. */
export function environmentVariable(name: string): string | undefined {
  const { process } = globalThis as { process?: Process };
  try {
    return process?.env?.[name];
  } catch {
    // Deno asks its user, who may say no.
    return undefined;
  }
}
