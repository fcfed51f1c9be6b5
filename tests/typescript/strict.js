// The strictest that typescript-eslint has. No file may switch a rule off for itself.
import { defineConfig } from "eslint/config";
import tseslint from "typescript-eslint";

/** `projects` are the `tsconfig.json` files below `root` that have the `files`. */
export function strict(root, projects, files = ["**/*.ts"]) {
  return defineConfig(
    { linterOptions: { noInlineConfig: true } },
    {
      files,
      extends: [
        tseslint.configs.strictTypeChecked,
        tseslint.configs.stylisticTypeChecked,
      ],
      languageOptions: {
        parserOptions: { project: projects, tsconfigRootDir: root },
      },
    },
  );
}

/** For files of tests, whose runner waits for them by itself. */
export const TESTS = {
  files: ["**/*.test.ts"],
  rules: {
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
};
