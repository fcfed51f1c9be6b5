/** What TypeScript knows of the SDK of `cases/every-key`. Nothing here runs. */

import Zoo, {
  type APIPromise,
  type ByteStream,
  type KeyedPage,
  type Page,
  type UnknownVariant,
} from "city-zoo";
import type { SliceFields } from "city-zoo/envelopes";
import type {
  Animal,
  AnimalInput,
  Enclosure,
  EnclosureInput,
  Lion,
  Meat,
  Parrot,
} from "city-zoo/types/zoo/animals";
import type { Badge, Keeper } from "city-zoo/types/zoo/keepers";
import type { Paper } from "city-zoo/types/zoo/papers";

import { typed } from "./typed.js";

const { zoo } = new Zoo({ apiToken: "...", visitor: "Ann" });

export async function whatComesBack(name: string): Promise<void> {
  typed<unknown>()(await zoo.open(), true);
  typed<Animal | null>()(await zoo.animals.get("1"), true);
  typed<ByteStream>()(await zoo.animals.picture("1"), true);
  typed<APIPromise<void>>()(zoo.animals.delete("1"), true);
  typed<number>()(await zoo.keepers.count(), true);
  typed<Keeper[]>()(await zoo.keepers.search("north", {}), true);
  typed<Keeper[]>()(
    await zoo.keepers.search("north", {}, { format: "full" }),
    true,
  );
  typed<string[]>()(
    await zoo.keepers.search("north", {}, { format: "ids" }),
    true,
  );
  typed<ByteStream>()(
    await zoo.keepers.search("north", {}, { format: "file" }),
    true,
  );
  typed<Keeper[] | string[] | ByteStream>()(
    await zoo.keepers.search("north", {}, { format: name }),
    true,
  );
  typed<Page<Animal, SliceFields>>()(await zoo.animals.list(), true);
  typed<KeyedPage<Animal, SliceFields>>()(
    await zoo.animals.list({ by: "id" }),
    true,
  );
}

export function whatAnAnimalHolds(animal: Animal): void {
  typed<string>()(animal.id, true);
  typed<string | undefined>()(animal.class, true);
  typed<string[] | undefined>()(animal.list, true);
  typed<string | undefined>()(animal.datetime, true);
  // Not required, and nullable: it may be left out, and it may be null.
  typed<string | null | undefined>()(animal.born, true);
  typed<0 | 2 | 4 | undefined>()(animal.legs, true);
  typed<"small" | "large" | (string & {}) | undefined>()(animal.size, true);
  typed<"animal" | undefined>()(animal.kind, true);
  typed<Animal | undefined>()(animal.parent, true);
  typed<Animal[] | undefined>()(animal.young, true);
  typed<Keeper | undefined>()(animal.keeper, true);
  typed<Record<string, number> | undefined>()(animal.scores, true);
  typed<number | undefined>()(animal.scores?.["speed"], true);
  typed<Enclosure | undefined>()(animal.home, true);
  typed<number | undefined>()(animal.home?.["geo:lat"], true);
  typed<Lion | Parrot | undefined>()(animal.guess, true);
  typed<string | number | undefined>()(animal.mixed, true);
  // What the description does not name is kept.
  typed<unknown>()(animal["wingspan"], true);
}

export function variants(animal: Animal): void {
  const { food } = animal;
  if (food === undefined) return;
  if (food.kind === "meat") {
    typed<Meat & { kind: "meat" }>()(food, true);
    typed<number | undefined>()(food.grams, true);
    // @ts-expect-error Leaves are what plants have.
    console.log(food.leaves);
  } else if (food.kind === "plants") {
    typed<number | undefined>()(food.leaves, true);
  } else {
    // A variant that the API got later: all of it is there, untyped.
    typed<UnknownVariant<"kind">>()(food, true);
    typed<unknown>()(food["weight"], true);
  }
}

export function requests(animal: Animal, badge: Badge, paper: Paper): void {
  const home: EnclosureInput = { name: "A", "geo:lat": 1.5 };
  const young: AnimalInput = { class: "mammal", secret: "s", home, born: null };
  void zoo.rate([1, 2n]);
  void zoo.animals.rename("1", "Leo"); // deprecated
  void zoo.animals.list({ since: new Date(), near: { lat: 1 }, mood: "odd" });
  void zoo.papers.issue({ issued: 1, fee: "12.50", number: 2n ** 60n });
  void zoo.keepers.hire({ name: "Ann", age: 1, nickname: null }); // deprecated
  void zoo.keepers.search("north", {}, { any: ["other", "parameter"] });
  void zoo.gates.enter({}, { idempotencyKey: "once" });
  void zoo.papers.copy("1");
  void zoo.papers.copy("1", { count: 2, onto: "card" });
  // @ts-expect-error A body that is sent must say how many.
  void zoo.papers.copy("1", { onto: "card" });
  typed<number>()(badge.number, true); // deprecated
  typed<string | null | undefined>()(paper.fee, true);
  typed<number>()(paper.issued, true);
  const sent: AnimalInput[] = [young, { food: { kind: "meat", grams: 5 } }];
  console.log(sent, animal);
  // @ts-expect-error It may be left out, but is never null.
  console.log({ class: null } satisfies AnimalInput);
  // @ts-expect-error A closed enum.
  console.log({ legs: 3 } satisfies AnimalInput);
  // @ts-expect-error A constant.
  console.log({ kind: "plant" } satisfies AnimalInput);
  // @ts-expect-error A field of that name is a time or text.
  console.log({ updatedAt: 5 } satisfies AnimalInput); // deprecated
  // @ts-expect-error `name` is required.
  console.log({ home: { "geo:lat": 1.5 } } satisfies AnimalInput);
  // @ts-expect-error A list of integers.
  void zoo.rate(["a"]);
  // @ts-expect-error The filter is required.
  void zoo.keepers.search("north");
  // @ts-expect-error The name is required.
  void zoo.keepers.hire({ age: 1 }); // deprecated
  // @ts-expect-error Never sent back by the server.
  console.log(animal.secret satisfies string);
}
