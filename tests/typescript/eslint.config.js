import { defineConfig } from "eslint/config";

import { strict, TESTS } from "./strict.js";

const SCRIPTS = ["templates/docs/assets/*.js"];

export default defineConfig(
  // These are judged beside the SDKs that they use: functional/test_typescript_types.py and
  // test_typescript_calls.py.
  {
    ignores: [
      "**/.built/",
      "**/dist/",
      "tests/typescript/calls/",
      "tests/typescript/consumers/",
    ],
  },
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
  TESTS,
);
