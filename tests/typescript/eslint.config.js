import { defineConfig } from "eslint/config";

import { strict } from "./strict.js";

export default defineConfig(
  // Consumers are judged beside the SDKs that they use: functional/test_typescript_types.py.
  { ignores: ["**/.built/", "**/dist/", "tests/typescript/consumers/"] },
  strict(import.meta.dirname, [
    "tsconfig.json",
    "tsconfig.runtime.json",
    "tsconfig.generated.json",
  ]),
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
