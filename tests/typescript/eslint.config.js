import { defineConfig } from "eslint/config";

import { strict } from "./strict.js";

const SCRIPTS = ["templates/docs/assets/*.js"];

export default defineConfig(
  // Consumers are judged beside the SDKs that they use: functional/test_typescript_types.py.
  { ignores: ["**/.built/", "**/dist/", "tests/typescript/consumers/"] },
  strict(import.meta.dirname, [
    "tsconfig.json",
    "tsconfig.runtime.json",
    "tsconfig.generated.json",
  ]),
  // What pages of the reference run: as it is, so its types are in comments.
  strict(import.meta.dirname, ["tsconfig.browser.json"], SCRIPTS),
  {
    files: SCRIPTS,
    languageOptions: { sourceType: "script" },
    rules: {
      "@typescript-eslint/restrict-template-expressions": [
        "error",
        { allowNumber: true },
      ],
      // Without https, only a deprecated command can copy.
      "@typescript-eslint/no-deprecated": [
        "error",
        { allow: [{ from: "lib", name: "execCommand" }] },
      ],
    },
  },
  {
    files: ["**/*.test.ts"],
    rules: {
      // The runner waits for its tests by itself.
      "@typescript-eslint/no-floating-promises": [
        "error",
        {
          allowForKnownSafeCalls: [
            {
              from: "package",
              package: "node:test",
              name: ["after", "before", "describe", "it", "suite", "test"],
            },
          ],
        },
      ],
    },
  },
);
