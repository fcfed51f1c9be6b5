// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** Where the API is: a URL that a secret may be sent to. */

const URL_TEXT = /^https?:\/\/[!-~]+$/i;
const LOOPBACK = /^(localhost|.+\.localhost|127\.\d+\.\d+\.\d+|\[::1\])$/;

/**
 * `baseUrl` without a slash at its end. No message shows it: it may hold a password, which is one
 * reason to refuse it.
 */
export function checkedBaseUrl(baseUrl: unknown): string {
  if (typeof baseUrl !== "string") {
    throw new TypeError("baseUrl must be a string");
  }
  if (/[?#@\\]/.test(baseUrl)) {
    throw new RangeError(
      "baseUrl must hold no user, password, query or fragment",
    );
  }
  const parsed = URL_TEXT.test(baseUrl) ? parsedURL(baseUrl) : undefined;
  if (parsed === undefined || !isSafe(parsed)) {
    throw new RangeError(
      "baseUrl must be a URL that begins with https:// " +
        "(http:// on loopback only)",
    );
  }
  return baseUrl.replace(/\/+$/, "");
}

/** A URL, below `base` if it is relative; undefined where the text is none. */
export function parsedURL(text: string, base?: URL): URL | undefined {
  try {
    return new URL(text, base);
  } catch {
    return undefined;
  }
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === "https:" || LOOPBACK.test(hostname);
}
