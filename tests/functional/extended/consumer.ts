import { Desk } from "desk-sdk";
import type { Ticket } from "desk-sdk/types/tickets";
import { argv } from "node:process";

const desk = new Desk({ baseUrl: argv[2] ?? "" });
const first: Ticket | undefined = await desk.first();
const closed: Ticket = await desk.tickets.close("7");
const name: string = desk.archive.name;
console.log(first?.title, closed.title, name);
console.log((await desk.withOptions({ maxRetries: 0 }).first())?.id);
console.log((await desk.archive.tickets.get("3")).id);

// @ts-expect-error: of the two resources of this name the other one is extended
export const other = (): unknown => desk.archive.tickets.close("1");
// @ts-expect-error: an id is a text
export const number = (): unknown => desk.tickets.close(1);
