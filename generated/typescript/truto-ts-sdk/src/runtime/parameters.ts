// Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
// To change this file, change the spec that it was printed from and run sdkpress again.
// Source: sdkpress runtime
/** The values of one call's parameters, wherever they were given. */

import { cookiePair, headerValue, joinedText } from "./headers.js";
import { isMissing, isObject, kindOf, own } from "./objects.js";
import type { Fields } from "./objects.js";
import type { Operation, Parameter } from "./operation.js";
import { entriesOf } from "./parts.js";
import { queryText } from "./query.js";

export class GivenParameters {
  readonly #operation: Operation;
  readonly #params: Fields;
  readonly #client: Fields;
  /** Entries of `params`, and of objects in it, that are query parameters of their
   * own. */
  readonly #spread: ReadonlyMap<string, unknown>;

  /** `client` has the client's own values, by their names on the wire. */
  constructor(operation: Operation, params: unknown, client: Fields) {
    if (!isObject(params)) {
      const what = `params as an object, not ${kindOf(params)}`;
      throw new TypeError(`${operation.name}() takes ${what}`);
    }
    this.#operation = operation;
    this.#params = params;
    this.#client = client;
    this.#spread = spreadOf(operation, params);
  }

  /** By wire name, the text of each query parameter. */
  query(): Map<string, string> {
    const texts = new Map<string, string>();
    const spread = new Map(this.#spread);
    for (const parameter of placed(this.#operation, "query")) {
      const { name, style = "plain" } = parameter;
      if (style === "spread") {
        if (parameter.key !== undefined) this.#value(parameter);
        continue;
      }
      const isSpread = spread.delete(name) && isMissing(this.#given(parameter));
      const value = this.#value(parameter);
      if (isMissing(value)) continue;
      texts.set(name, queryText(name, isSpread ? "spread" : style, value));
    }
    for (const [name, value] of spread) {
      texts.set(name, queryText(name, "spread", value));
    }
    return texts;
  }

  headers(): Map<string, string> {
    const headers = new Map<string, string>();
    for (const parameter of placed(this.#operation, "header")) {
      const value = this.#value(parameter);
      const text = isMissing(value) ? undefined : textOf(parameter, value);
      if (text === undefined) continue;
      headers.set(parameter.name, headerValue(text, parameter.name));
    }
    const cookies = placed(this.#operation, "cookie").flatMap((parameter) => {
      const { name, style } = parameter;
      const valueStyle = typeof style === "object" ? style : undefined;
      return cookiePair(this.#value(parameter), name, valueStyle) ?? [];
    });
    if (cookies.length > 0) headers.set("Cookie", cookies.join("; "));
    return headers;
  }

  /** What a query parameter stands at, before it is written. */
  queryValue(name: string): unknown {
    const parameters = placed(this.#operation, "query");
    const found = parameters.find((parameter) => parameter.name === name);
    return found === undefined ? this.#spread.get(name) : this.#value(found);
  }

  /** The parameter wins over an entry that is spread, and that over the client's
   * own value. */
  #value(parameter: Parameter): unknown {
    const { name } = parameter;
    const isClients = parameter.client === true;
    const value =
      this.#given(parameter) ??
      (parameter.in === "query" ? this.#spread.get(name) : undefined) ??
      (isClients ? own(this.#client, name) : undefined);
    if (isMissing(value) && parameter.required === true) {
      const where = isClients ? ": give it on the call or on the client" : "";
      const needed = `${this.#operation.name}() needs ${keyOf(parameter)}`;
      throw new TypeError(`${needed}${where}`);
    }
    return value;
  }

  #given(parameter: Parameter): unknown {
    return parameter.value ?? own(this.#params, keyOf(parameter));
  }
}

function textOf(
  { name, style }: Parameter,
  value: unknown,
): string | undefined {
  return typeof style === "object"
    ? style.text(value, name)
    : joinedText(value, name);
}

/** The entries of objects in `params` that are spread. And every key that no
 * parameter has: an entry, or a mistake. */
function spreadOf(operation: Operation, params: Fields): Map<string, unknown> {
  const parameters = operation.parameters ?? [];
  const keys = new Set(parameters.flatMap((one) => keysOf(one)));
  const others = Object.entries(params).filter(
    ([key, value]) => value !== undefined && !keys.has(key),
  );
  const [other] = others;
  if (other && !parameters.some((one) => isOpen(one))) {
    throw new TypeError(`${operation.name}() has no parameter ${other[0]}`);
  }
  const inside = parameters.flatMap(({ style, key = "" }) => {
    const object = style === "spread" ? own(params, key) : undefined;
    return isMissing(object) ? [] : entriesOf(object, key);
  });
  return new Map([
    ...inside,
    ...entriesOf(Object.fromEntries(others), "params"),
  ]);
}

/** Whether it is every key of `params` that no other has. */
function isOpen({ style, key }: Parameter): boolean {
  return style === "spread" && key === undefined;
}

/** None of one that is no argument. */
function keysOf(parameter: Parameter): string[] {
  const isArgument = !isOpen(parameter) && parameter.value === undefined;
  return isArgument ? [keyOf(parameter)] : [];
}

function keyOf(parameter: Parameter): string {
  return parameter.key ?? parameter.name;
}

function placed(operation: Operation, place: Parameter["in"]): Parameter[] {
  return (operation.parameters ?? []).filter((one) => one.in === place);
}
