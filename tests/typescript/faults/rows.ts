/** Tests of the fault table, which is `tests/faults/table.py`. */

import { test } from "node:test";

/** A test of a row: its name begins with the row's id. */
export function row(id: string, name: string, run: () => Promise<void>): void {
  void test(`${id} ${name}`, run);
}

/** A test of a row for each case, which its name ends with. */
export function rows<T>(
  id: string,
  name: string,
  cases: Readonly<Record<string, T>>,
  run: (value: T, key: string) => Promise<void>,
): void {
  for (const [key, value] of Object.entries(cases)) {
    row(id, `${name}: ${JSON.stringify(key.slice(0, 60))}`, () =>
      run(value, key),
    );
  }
}
