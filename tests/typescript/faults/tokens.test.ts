/** Tokens that are asked for, and asked for again when the server refuses one. */

import assert from "node:assert/strict";
import { setImmediate as turn } from "node:timers/promises";

import { AuthenticationError } from "../../../templates/typescript/runtime/errors.js";
import { connected, failure, thrown, type Caller } from "./clients.js";
import type { Received } from "./incoming.js";
import { GET, POST } from "./operations.js";
import { row, rows } from "./rows.js";
import { answer, serve, type Answer } from "./server.js";

/** Gives `token-number-1`, `token-number-2` and so on. */
class Giver {
  asked = 0;
  readonly give = (): string => {
    this.asked += 1;
    return `token-number-${this.asked.toString()}`;
  };
  readonly giveLater = async (): Promise<string> => {
    await turn();
    return this.give();
  };
}

/** A server that takes one token alone. */
class Door {
  token: string;

  constructor(token: string) {
    this.token = token;
  }

  readonly reply = (request: Received): Answer => {
    const isKnown = request.header("Authorization") === `Bearer ${this.token}`;
    return isKnown ? answer({ done: true }) : answer({}, { status: 401 });
  };
}

async function atOnce(caller: Caller): Promise<void> {
  const calls = Array.from({ length: 64 }, () => caller.call(GET));
  for (const done of await Promise.all(calls)) {
    assert.deepEqual(done, { done: true });
  }
}

rows(
  "43",
  "a token is asked for once",
  { give: 0, giveLater: 0 },
  async (_, how) => {
    const [giver, door] = [new Giver(), new Door("token-number-1")];
    await using server = await serve(door.reply);
    const token = how === "give" ? giver.give : giver.giveLater;
    const caller = connected(server.url, { token });
    assert.equal(giver.asked, 0);
    await atOnce(caller);
    assert.deepEqual(await caller.call(GET), { done: true });
    assert.equal(server.requests.length, 65);
    assert.equal(giver.asked, 1);
  },
);

row("43", "a refused token is asked for anew once", async () => {
  const [giver, door] = [new Giver(), new Door("token-number-1")];
  await using server = await serve(door.reply);
  const caller = connected(server.url, { token: giver.giveLater });
  await atOnce(caller);
  door.token = "token-number-2";
  await atOnce(caller);
  assert.equal(giver.asked, 2);
});

rows("43", "a second refusal is final", { GET, POST }, async (operation) => {
  const giver = new Giver();
  await using server = await serve(new Door("another").reply);
  const caller = connected(server.url, { token: giver.give });
  await failure(AuthenticationError, () => caller.call(operation));
  assert.equal(server.requests.length, 2);
  assert.equal(giver.asked, 2);
});

row("43", "a token that was given is not asked for", async () => {
  await using server = await serve(new Door("another").reply);
  const caller = connected(server.url);
  await failure(AuthenticationError, () => caller.call(GET));
  assert.equal(server.requests.length, 1);
});

const NO_TOKENS = { null: null, undefined, empty: "", number: 3, object: {} };

rows("43", "what is no token", NO_TOKENS, async (answered) => {
  await using server = await serve(answer({}));
  const caller = connected(server.url, { token: () => answered as string });
  const error = await thrown(() => caller.call(GET));
  assert.ok(error instanceof TypeError || error instanceof RangeError);
  assert.equal(server.requests.length, 0);
});

row("43", "what the function throws is thrown", async () => {
  const mine = new Error("the vault is closed");
  const said = [mine, "token-number-1"];
  await using server = await serve(answer({}));
  const caller = connected(server.url, {
    token: () => {
      const one = said.shift();
      if (typeof one !== "string") throw one ?? new Error("asked too often");
      return one;
    },
  });
  assert.equal(await thrown(() => caller.call(GET)), mine);
  assert.deepEqual(await caller.call(GET), {});
});

row("43", "a call that is given up takes no token from others", async () => {
  let give: (token: string) => void = () => undefined;
  const later = new Promise<string>((resolve) => {
    give = resolve;
  });
  await using server = await serve(answer({}));
  const caller = connected(server.url, { token: () => later });
  const leaving = new AbortController();
  const left = thrown(() => caller.call(GET, {}, { signal: leaving.signal }));
  const others = [caller.call(GET), caller.call(GET)];
  await turn();
  leaving.abort(new Error("mine"));
  assert.equal((await left).message, "mine");
  give("token-number-1");
  assert.deepEqual(await Promise.all(others), [{}, {}]);
  assert.equal(server.requests.length, 2);
});
