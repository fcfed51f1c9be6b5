// Unpacks the headless Chromium of a package, once, into `node_modules/.browser`. The package is
// made for AWS Lambda; told that it runs there, it unpacks the libraries that Chromium needs, too.
import { mkdirSync } from "node:fs";
import { join } from "node:path";

const folder = join(import.meta.dirname, "node_modules/.browser");
mkdirSync(folder, { recursive: true });
process.env.TMPDIR = folder;
process.env.AWS_EXECUTION_ENV = "AWS_Lambda_nodejs20.x";
const { default: chromium } = await import("@sparticuz/chromium");
chromium.setGraphicsMode = false;
await chromium.executablePath();
