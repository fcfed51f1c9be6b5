// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Links to the next page: they are the server's, and lead nowhere but to it. */

import { parsedURL } from "./base-url.js";
import { requestLine, targetOf, type Call } from "./call.js";
import { PaginationError } from "./errors.js";
import { elsewhere } from "./request.js";

const LONGEST = 65_536;
/** What a URL never has, and what its parser would drop or turn into something else. */
const FOREIGN = /[\p{Cc}\p{Surrogate}\\]/u;

/**
 * The whole URL that `link` means in the reply to `call`. What is none stays as it came, and is
 * refused when the page is asked for.
 */
export function resolved(link: string, call: Call, baseUrl: string): string {
  const url = linkedURL(link, ownURL(call, baseUrl));
  if (url === undefined) return link;
  url.hash = "";
  return url.href;
}

/**
 * `call` for the page at `link`: its headers go there, so it must be where they were meant for. No
 * message shows the link: its query may hold what is secret.
 */
export function atLink(link: string, call: Call, baseUrl: string): Call {
  const own = ownURL(call, baseUrl);
  const url = linkedURL(link, own);
  const problem = url === undefined ? "is no URL" : problemOf(url, own);
  if (url === undefined || problem !== "") {
    throw new PaginationError(
      `the link to the next page ${problem} (${requestLine(call)})`,
      { method: call.operation.method, url: baseUrl + call.path },
    );
  }
  const path = below(url.pathname, baseUrl);
  return elsewhere(call, path, entriesOf(url.search.slice(1)));
}

function ownURL(call: Call, baseUrl: string): URL {
  return new URL(baseUrl + targetOf(call));
}

function linkedURL(link: string, own: URL): URL | undefined {
  const isText = link.length <= LONGEST && !FOREIGN.test(link);
  return isText ? parsedURL(link, own) : undefined;
}

function problemOf(url: URL, own: URL): string {
  if (url.username !== "" || url.password !== "") {
    return "holds a user or a password";
  }
  if (url.protocol !== own.protocol || url.hostname !== own.hostname) {
    return `leads to another server, ${url.protocol}//${url.hostname}`;
  }
  return url.port === own.port ? "" : "leads to another port of the server";
}

/** `path` as a continuation of the base URL, also where it leads out of that. */
function below(path: string, baseUrl: string): string {
  const base = new URL(baseUrl).pathname.replace(/\/$/, "");
  const isBelow = path === base || path.startsWith(`${base}/`);
  const upwards = "/..".repeat(base.split("/").length - 1);
  return isBelow ? path.slice(base.length) : upwards + path;
}

/** The text of each parameter, by its name. */
function entriesOf(query: string): Map<string, string> {
  const entries = new Map<string, string>();
  for (const text of query.split("&")) {
    const [name] = new URLSearchParams(text).keys();
    if (name === undefined) continue;
    const before = entries.get(name);
    entries.set(name, before === undefined ? text : `${before}&${text}`);
  }
  return entries;
}
