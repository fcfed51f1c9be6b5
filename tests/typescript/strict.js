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
