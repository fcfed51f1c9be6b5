/** Certificates, and what else is not in a call's hands. */

import assert from "node:assert/strict";
import type { TlsOptions } from "node:tls";

import { Authority } from "./certificates.js";
import { run } from "./programs.js";
import { row } from "./rows.js";
import { answer, serveTLS } from "./server.js";

/** What a program gets that trusts the authority's certificate. */
async function called(
  authority: Authority | undefined,
  shown: TlsOptions,
): Promise<unknown> {
  await using server = await serveTLS(shown, answer({ safe: true }));
  const trusted = authority && { NODE_EXTRA_CA_CERTS: authority.certificate };
  return await run("calls", [server.url], trusted);
}

function assertRefused(outcome: unknown, message: RegExp): void {
  const error = outcome as { name: string; message: string };
  assert.equal(error.name, "ConnectError");
  assert.match(error.message, message);
}

row("55", "a certificate that is trusted", async () => {
  using authority = new Authority();
  const outcome = await called(authority, authority.issue("127.0.0.1"));
  assert.deepEqual(outcome, { safe: true });
});

row("55", "a certificate of nobody known", async () => {
  using authority = new Authority();
  const outcome = await called(undefined, authority.issue("127.0.0.1"));
  assertRefused(outcome, /UNABLE_TO|CERT/);
});

row("55", "a certificate that is not this one", async () => {
  using authority = new Authority();
  for (const host of ["127.0.0.2", "api.example.com"]) {
    const outcome = await called(authority, authority.issue(host));
    assertRefused(outcome, /ALTNAME/);
  }
});

row("55", "a certificate that is over", async () => {
  using authority = new Authority();
  const shown = authority.issue("127.0.0.1", true);
  assertRefused(await called(authority, shown), /CERT_HAS_EXPIRED/);
});

row("55", "an old protocol", async () => {
  using authority = new Authority();
  const old: TlsOptions = {
    ...authority.issue("127.0.0.1"),
    ciphers: "ALL:@SECLEVEL=0",
    minVersion: "TLSv1",
    maxVersion: "TLSv1.1",
  };
  assertRefused(await called(authority, old), /PROTOCOL_VERSION/);
});
