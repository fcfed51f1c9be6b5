// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Redirects, for the operations whose API sends some. */

import { parsedURL } from "./base-url.js";
import type { Redirects } from "./operation.js";

const VISIBLE = /^[ -~]*$/;

/**
 * Follows them where that is safe: never from https to http, nor to another server with a method
 * that sends.
 */
export const REDIRECTS: Redirects = {
  most: 5,
  following(method, url, status, location) {
    const from = new URL(url);
    const target = targetOf(from, location);
    if (target === undefined) return { refusal: "it leads to no URL" };
    const refusal = refusalOf(from, target);
    if (refusal !== undefined) return { refusal };
    const next = methodAfter(method, status);
    if (target.origin !== from.origin && !isReading(next)) {
      return { refusal: `it leads a ${next} to another server` };
    }
    target.hash = "";
    return { method: next, url: target.href };
  },
};

function targetOf(from: URL, location: string): URL | undefined {
  if (!VISIBLE.test(location) || location.includes("\\")) return undefined;
  return parsedURL(location, from);
}

function refusalOf(from: URL, target: URL): string | undefined {
  const { protocol } = target;
  if ((protocol !== "https:" && protocol !== "http:") || target.port === "0") {
    return "it leads to no web server";
  }
  if (target.username !== "" || target.password !== "") {
    return "it leads to a URL with a user or a password";
  }
  if (from.protocol === "https:" && protocol === "http:") {
    return "it leads from https to http";
  }
  return undefined;
}

function methodAfter(method: string, status: number): string {
  if (isReading(method)) return method;
  const isPost = method === "POST" && (status === 301 || status === 302);
  return status === 303 || isPost ? "GET" : method;
}

function isReading(method: string): boolean {
  return method === "GET" || method === "HEAD";
}
