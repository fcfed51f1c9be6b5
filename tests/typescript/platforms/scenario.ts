/** What a user does on every platform; `main` of each platform sends the report back. */

import Truto, {
  APITimeoutError,
  NotFoundError,
  type ClientOptions,
} from "@truto/truto-ts-sdk";

export interface Report {
  readonly got: string | null | undefined;
  readonly updated: string | null | undefined;
  readonly refused: { name: string; status: number; isTransient: boolean };
  readonly listed: readonly string[];
  readonly streamed: string;
  readonly late: string;
}

const ACCOUNT = { integrated_account_id: "an-account" };

async function failure<E extends Error>(
  kind: abstract new (...given: never[]) => E,
  call: PromiseLike<unknown>,
): Promise<E> {
  try {
    await call;
  } catch (error) {
    if (error instanceof kind) return error;
    throw error;
  }
  throw new Error(`no ${kind.name}`);
}

export async function scenario(
  baseUrl: string,
  options: ClientOptions = {},
): Promise<Report> {
  const truto = new Truto({ token: "a-token", baseUrl, ...options });
  const { messages } = truto.instantMessaging;
  const message = await messages.get("1", ACCOUNT);
  const updated = await messages.update(
    "1",
    { body: { content: "Grüße" } },
    ACCOUNT,
  );
  const refused = await failure(
    NotFoundError,
    messages.get("missing", ACCOUNT),
  );
  const listed: string[] = [];
  for await (const item of messages.list(ACCOUNT)) listed.push(item.id);
  const stream = await messages.get("2", {
    ...ACCOUNT,
    truto_response_format: "stream",
  });
  const late = await failure(
    APITimeoutError,
    messages.get("late", ACCOUNT, { timeout: 200, maxRetries: 0 }),
  );
  return {
    got: message.body?.content,
    updated: updated.body?.content,
    refused: {
      name: refused.name,
      status: refused.status,
      isTransient: refused.isTransient,
    },
    listed,
    streamed: await stream.text(),
    late: late.name,
  };
}
