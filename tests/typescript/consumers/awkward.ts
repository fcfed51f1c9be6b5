/** What TypeScript knows of the SDK of `cases/typescript-awkward-names`. Nothing here runs. */

import Awkward, { type ByteStream, type KeyedPage, type Page } from "awkward";
import type { ListFields } from "awkward/envelopes";
import type { Promise as Thenable, Record_ } from "awkward/types/delete";
import type { Cat, Dog, Pet } from "awkward/types/envelopes";

import { typed } from "./typed.js";

const client = new Awkward({
  options_: "...",
  account: "...",
  settings_: "...",
});
const { envelopes } = client;

export async function lists(key: "id" | undefined): Promise<void> {
  typed<Page<Pet, ListFields>>()(await envelopes.list(), true);
  typed<Page<Pet, ListFields>>()(
    await envelopes.list({ keyed: undefined }),
    true,
  );
  typed<KeyedPage<Pet, ListFields>>()(
    await envelopes.list({ keyed: "id" }),
    true,
  );
  const either = envelopes.list({ keyed: key });
  typed<Page<Pet, ListFields> | KeyedPage<Pet, ListFields>>()(
    await either,
    true,
  );
  for await (const one of either) typed<Pet>()(one, true);
  typed<KeyedPage<Cat, ListFields>>()(
    await envelopes.keyed({ "by-key": "id" }),
    true,
  );
  // @ts-expect-error The key is required.
  void envelopes.keyed({});
}

export async function selectors(
  some: string,
  known: "text" | "file",
): Promise<void> {
  typed<unknown>()(await envelopes.plain({ as: some }), true);
  typed<string[]>()(await envelopes.chosen(true, { as: "text" }), true);
  typed<ByteStream>()(await envelopes.chosen(undefined, { as: "file" }), true);
  typed<string[] | ByteStream | Cat>()(
    await envelopes.chosen(undefined, { as: some }),
    true,
  );
  typed<string[] | ByteStream>()(await envelopes.closed({ as: known }), true);
  // @ts-expect-error A closed enum.
  void envelopes.closed({ as: some });
}

export function variants(pet: Pet): void {
  if (pet.kind === "cat") {
    typed<Cat & { kind: "cat" }>()(pet, true);
  } else if (pet.kind === "dog") {
    typed<Dog & { kind: "dog" }>()(pet, true);
  } else {
    // Neither is left: what has no kind is no cat.
    typed<unknown>()(pet["barks"], true);
  }
}

export async function names(): Promise<void> {
  const record = await client.account.get();
  typed<Record_>()(record, true);
  // A field of that name is data: awaiting the object does not call it.
  typed<Thenable | undefined>()(record.toString, true);
  typed<string | undefined>()(record.toString?.then, true);
  typed<Record_>()(await client.client.client.get(), true);
}
