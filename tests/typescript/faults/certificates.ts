/** Certificates that openssl makes, and the one that they are trusted by. */

import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { TlsOptions } from "node:tls";

export class Authority implements Disposable {
  readonly #folder = mkdtempSync(join(tmpdir(), "certificates-"));
  readonly certificate = this.#path("authority.pem");
  readonly #key = this.#path("authority.key");

  constructor() {
    const usage = ["-addext", "keyUsage=critical,keyCertSign,cRLSign"];
    const subject = ["-subj", "/CN=Authority", "-days", "2"];
    const out = ["-out", this.certificate];
    run("req", "-x509", ...newKey(this.#key), ...usage, ...subject, ...out);
  }

  /** What a server shows that says it is `host`. */
  issue(host: string, isOver = false): TlsOptions {
    const name = `${host}-${String(isOver)}`;
    const key = this.#path(`${name}.key`);
    const request = this.#path(`${name}.csr`);
    const extension = this.#path(`${name}.ext`);
    const certificate = this.#path(`${name}.pem`);
    const kind = /^\d/.test(host) ? "IP" : "DNS";
    writeFileSync(extension, `subjectAltName=${kind}:${host}\n`);
    const subject = ["-subj", `/CN=${host}`];
    run("req", ...newKey(key), ...subject, "-out", request);
    const signer = ["-CA", this.certificate, "-CAkey", this.#key];
    const days = ["-CAcreateserial", "-days", isOver ? "-1" : "2"];
    const given = ["-in", request, "-extfile", extension];
    run("x509", "-req", ...signer, ...days, ...given, "-out", certificate);
    return { key: readFileSync(key), cert: readFileSync(certificate) };
  }

  [Symbol.dispose](): void {
    rmSync(this.#folder, { recursive: true });
  }

  #path(name: string): string {
    return join(this.#folder, name);
  }
}

function newKey(path: string): string[] {
  const curve = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1"];
  return [...curve, "-nodes", "-keyout", path];
}

function run(...given: string[]): void {
  execFileSync("openssl", given, { stdio: "pipe" });
}
