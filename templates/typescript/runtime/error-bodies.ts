// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The bodies of errors, as operations describe them. Whatever comes, nothing fails. */

import { APIStatusError } from "./errors.js";
import type { DescribedErrors, Kind } from "./operation.js";
import { kindOf } from "./places.js";

/** By "404", "4XX", "default" or several of these, as in "404 409": the kinds of JSON that a body may
 * be, none for any. What is null has the body that all errors of the API have. */
type Table = Readonly<Record<string, readonly Kind[] | null>>;

/** What comes with the errors of an operation. */
export class ErrorBodies<Bodies extends object> implements DescribedErrors {
  readonly #table: Table;

  constructor(table: Table) {
    this.#table = Object.fromEntries(
      Object.entries(table).flatMap(([key, kinds]) =>
        key.split(" ").map((status) => [status, kinds] as const),
      ),
    );
  }

  /** The body of an error of this operation, where it came with this status, and is what the API's
   * description says; `"4XX"` and `"default"` are what no exact status says. */
  body<Status extends keyof Bodies>(
    error: unknown,
    status: Status,
  ): Bodies[Status] | undefined {
    if (!(error instanceof APIStatusError)) return undefined;
    if (this.#keyOf(error.status) !== String(status)) return undefined;
    return error.typedBody as Bodies[Status] | undefined;
  }

  typed(status: number, text: string, data: unknown, usual: unknown): unknown {
    const key = this.#keyOf(status);
    const kinds = key === undefined ? null : this.#table[key];
    if (kinds === null || kinds === undefined) return usual;
    const isKnown = data !== undefined;
    if (isKnown && (kinds.length === 0 || kinds.includes(kindOf(data)))) {
      return data;
    }
    return kinds.includes("string") ? text : undefined;
  }

  /** What is said of a status, before what is said of its range and of others. */
  #keyOf(status: number): string | undefined {
    const range = `${String(Math.floor(status / 100))}XX`;
    const keys = [String(status), range, "default"];
    return keys.find((key) => Object.hasOwn(this.#table, key));
  }
}
