/** Everything that a log, a report or a debugger shows of a thing. */

import { inspect } from "node:util";

const DEEP = {
  depth: Infinity,
  showHidden: true,
  maxArrayLength: null,
  maxStringLength: null,
} as const;

export function shown(thing: unknown): string {
  const channels = [inspect(thing, DEEP), String(thing), json(thing)];
  if (thing instanceof Error) {
    channels.push(thing.stack ?? "");
    channels.push(inspect(cloned(thing), DEEP));
    if (thing.cause !== undefined) channels.push(shown(thing.cause));
  }
  return channels.join("\n");
}

function json(thing: unknown): string {
  try {
    return inspect(JSON.stringify(thing), DEEP);
  } catch {
    return "";
  }
}

/** As another thread gets it; what cannot go there, does not. */
function cloned(thing: unknown): unknown {
  try {
    return structuredClone(thing);
  } catch {
    return undefined;
  }
}
