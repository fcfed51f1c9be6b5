/** What TypeScript knows of Truto's SDK. Nothing here runs. */

import Truto, {
  APIError,
  type APIStatusError,
  NotFoundError,
  Truto as NamedTruto,
  type ByteStream,
  type ErrorBody,
  type KeyedPage,
  type Page,
  type RawResponse,
  type RequestOptions,
} from "@truto/truto-ts-sdk";
import type { PageFields } from "@truto/truto-ts-sdk/envelopes";
import type {
  DeletedMessage,
  Message,
  MessageBody,
  MessageBodyInput,
} from "@truto/truto-ts-sdk/types/instant-messaging/messages";

import { typed } from "./typed.js";

type Messages = Page<Message, PageFields>;
type MessagesByKey = KeyedPage<Message, PageFields>;

const truto = new Truto({ token: "..." });
const { messages } = truto.instantMessaging;
const ACCOUNT = { integrated_account_id: "..." };

typed<typeof Truto>()(NamedTruto, true);

export async function whatComesBack(format: string): Promise<void> {
  typed<Message>()(await messages.get("1", ACCOUNT), true);
  typed<Message>()(await messages.create({}, ACCOUNT), true);
  typed<Message>()(await messages.update("1", {}, ACCOUNT), true);
  typed<DeletedMessage>()(await messages.delete("1", ACCOUNT), true);
  typed<Message>()(
    await messages.get("1", { ...ACCOUNT, truto_response_format: "unified" }),
    true,
  );
  typed<Message>()(
    await messages.get("1", {
      ...ACCOUNT,
      truto_response_format: "normalized",
    }),
    true,
  );
  typed<unknown>()(
    await messages.get("1", { ...ACCOUNT, truto_response_format: "raw" }),
    true,
  );
  typed<ByteStream>()(
    await messages.get("1", { ...ACCOUNT, truto_response_format: "stream" }),
    true,
  );
  typed<unknown>()(
    await messages.get("1", { ...ACCOUNT, truto_response_format: format }),
    true,
  );
}

export async function whatAMessageHolds(): Promise<void> {
  const message = await messages.get("1", ACCOUNT);
  typed<string>()(message.id, true);
  typed<string | undefined>()(message.created_at, true);
  typed<Record<string, unknown> | undefined>()(message.remote_data, true);
  typed<MessageBody | undefined>()(message.body, true);
  typed<string | undefined>()(message.body?.content, true);
  typed<string | undefined>()(message.attachments?.[0]?.url, true);
  // @ts-expect-error A field that nobody described.
  console.log(message.author_name);
  // @ts-expect-error It may not be there.
  console.log(message.body.content);
}

export async function lists(): Promise<void> {
  const page = await messages.list(ACCOUNT);
  typed<Messages>()(page, true);
  typed<Messages | undefined>()(await page.nextPage(), true);
  typed<Message[]>()(page.items, true);
  typed<string | null | undefined>()(page.fields.next_cursor, true);
  typed<number | undefined>()(page.fields.result_count, true);
  for await (const message of page) typed<Message>()(message, true);
  for await (const one of page.pages()) typed<Messages>()(one, true);
  for await (const message of messages.list(ACCOUNT))
    typed<Message>()(message, true);
  const keyed = await messages.list({ ...ACCOUNT, truto_key_by: "id" });
  typed<MessagesByKey>()(keyed, true);
  typed<Message | undefined>()(keyed.items["1"], true);
  const stream = messages.list({ ...ACCOUNT, truto_response_format: "stream" });
  for await (const piece of await stream)
    typed<Uint8Array<ArrayBuffer>>()(piece, true);
  const openEnum = { id: "C1", type: "a type of next year" };
  void messages.list({ ...ACCOUNT, channel: openEnum });
  void messages.list({ ...ACCOUNT, created_at: new Date() });
  void messages.list({ ...ACCOUNT, created_at: { gt: "2026-01-02" } });
  // @ts-expect-error `type` is required there.
  void messages.list({ ...ACCOUNT, channel: { id: "C1" } });
  // @ts-expect-error A number is no text.
  void messages.list({ ...ACCOUNT, truto_exclude_fields: [1] });
  // @ts-expect-error There is no such parameter.
  void messages.list({ ...ACCOUNT, limits: 5 });
}

export async function requests(given?: string): Promise<void> {
  const body: MessageBodyInput = { content: "Hello", format: given };
  const message = await messages.update(
    "1",
    { body, channel: { id: "C1" }, remote_data: { any: [1] } },
    { ...ACCOUNT, truto_exclude_fields: ["id"], remote_query: { a: [1] } },
  );
  // What is left out may be said: it is not sent.
  void messages.update("1", { body: undefined }, ACCOUNT);
  // What came can be sent.
  void messages.create({ body: message.body }, ACCOUNT);
  // @ts-expect-error There is no such field.
  void messages.update("1", { body: { contents: "Hello" } }, ACCOUNT);
  // @ts-expect-error A number is no text.
  void messages.update("1", { body: { content: 1 } }, ACCOUNT);
  // @ts-expect-error No null: the API does not take one.
  void messages.update("1", { body: null }, ACCOUNT);
  // @ts-expect-error There is a body.
  void messages.update("1");
  // @ts-expect-error An id is text.
  void messages.get(1, ACCOUNT);
  // @ts-expect-error No such option of a client.
  new Truto({ token: "...", account: "..." });
  // @ts-expect-error No such resource.
  console.log(truto.instantMessages);
}

export async function generic(): Promise<void> {
  const query = { ...ACCOUNT, limit: 5, anything: { else: true } };
  const { unifiedApi } = truto;
  typed<unknown>()(
    await unifiedApi.update("crm", "contacts", "1", { name: "Ann" }, query),
    true,
  );
  typed<ByteStream>()(
    await unifiedApi.get("crm", "contacts", "1", {
      ...query,
      truto_response_format: "stream",
    }),
    true,
  );
  for await (const contact of unifiedApi.list("crm", "contacts", query))
    typed<unknown>()(contact, true);
  // @ts-expect-error A body is an object.
  void unifiedApi.update("crm", "contacts", "1", "text", query);
}

export async function errors(): Promise<void> {
  try {
    await messages.get("1", ACCOUNT);
  } catch (error) {
    if (error instanceof NotFoundError) {
      typed<number>()(error.status, true);
      typed<string | undefined>()(error.requestId, true);
      typed<ErrorBody | undefined>()(error.body, true);
      typed<string[] | undefined>()(
        error.body?.truto_error_insight?.missing_required_query_parameters
          ?.value,
        true,
      );
    } else if (error instanceof APIError)
      typed<boolean>()(error.isTransient, true);
  }
}

export function otherErrors(error: APIStatusError): string {
  // One kind less: the errors are told apart although they hold the same.
  if (error instanceof NotFoundError) return error.name;
  return String(error.status);
}

export async function whatACallCanBeTold(signal: AbortSignal): Promise<void> {
  const options: RequestOptions = {
    signal,
    timeout: { total: 5000, read: null },
    maxRetries: 0,
    headers: { "X-Any": "1" },
  };
  const call = messages.get("1", ACCOUNT, options);
  typed<Message>()(await call, true);
  typed<RawResponse>()(await call.asResponse(), true);
  const { data, response } = await call.withResponse();
  typed<Message>()(data, true);
  typed<number>()(response.status, true);
  typed<Truto>()(truto.withOptions({ timeout: 1000 }), true);
  // @ts-expect-error Milliseconds are a number.
  void messages.get("1", ACCOUNT, { timeout: "5s" });
  // @ts-expect-error There is no such option.
  void messages.get("1", ACCOUNT, { retries: 1 });
}
