"""What type checkers know of Truto's SDK. Nothing here runs."""

import datetime
from collections.abc import Awaitable
from typing import Any, assert_type

from truto_python_sdk import (
    UNSET,
    AsyncByteStream,
    AsyncKeyedPage,
    AsyncPage,
    ByteStream,
    ErrorBody,
    KeyedPage,
    NotFoundError,
    Page,
    RawResponse,
    RequestOptions,
    Timeout,
    Truto,
    TrutoApi,
    extra_fields,
    raw_data,
    testing,
    to_dict,
    to_json,
)
from truto_python_sdk.envelopes import PageFields
from truto_python_sdk.types.instant_messaging.messages import (
    DeletedMessage,
    ListChannelInput,
    Message,
    MessageBodyInput,
)

truto = Truto(token="...")
truto_api = TrutoApi(token="...")
messages = truto.instant_messaging.messages
async_messages = truto_api.instant_messaging.messages


def what_comes_back(response_format: str, is_raw: bool) -> None:
    assert_type(messages.get("1"), Message)
    assert_type(messages.create(), Message)
    assert_type(messages.update("1"), Message)
    assert_type(messages.delete("1"), DeletedMessage)
    assert_type(messages.get("1", truto_response_format=None), Message)
    assert_type(messages.get("1", truto_response_format="unified"), Message)
    assert_type(messages.get("1", truto_response_format="normalized"), Message)
    assert_type(messages.get("1", truto_response_format="raw"), Any)
    assert_type(messages.get("1", truto_response_format="stream"), ByteStream)
    assert_type(messages.update("1", truto_response_format="stream"), ByteStream)
    assert_type(messages.get("1", truto_response_format=response_format), Any)
    messages.get("1", truto_response_format="raw" if is_raw else "unified")


def what_a_message_holds() -> None:
    message = messages.get("1")
    assert_type(message.id, str)
    assert_type(message.created_at, datetime.datetime | None)
    assert_type(message.remote_data, dict[str, Any] | None)
    if message.body is not None:
        assert_type(message.body.content, str | None)
    if message.attachments is not None:
        assert_type(message.attachments[0].url, str | None)
    assert_type(to_dict(message), dict[str, Any])
    assert_type(to_json(message), bytes)
    assert_type(raw_data(message), Any)
    assert_type(extra_fields(message), dict[str, Any])


def lists() -> None:
    page = messages.list()
    assert_type(page, Page[Message, PageFields])
    assert_type(page.next_page(), Page[Message, PageFields] | None)
    assert_type(page.items, list[Message])
    assert_type(page.next_cursor, str | None)
    assert_type(page.fields.result_count, int | None)
    assert_type(page.first(), Message | None)
    for message in page:
        assert_type(message, Message)
    for one in page.pages():
        assert_type(one.items, list[Message])
    keyed = messages.list(truto_key_by="id")
    assert_type(keyed, KeyedPage[Message, PageFields])
    assert_type(keyed.items, dict[str, Message])
    assert_type(messages.list(truto_response_format="raw"), Any)
    assert_type(messages.list(truto_response_format="stream"), ByteStream)
    assert_type(messages.list(truto_key_by="id", truto_response_format="stream"), ByteStream)


async def asynchronous() -> None:
    assert_type(await async_messages.get("1"), Message)
    assert_type(await async_messages.get("1", truto_response_format="raw"), Any)
    assert_type(await async_messages.get("1", truto_response_format="stream"), AsyncByteStream)
    page = await async_messages.list()
    assert_type(page, AsyncPage[Message, PageFields])
    assert_type(await page.first(), Message | None)
    async for message in async_messages.list():
        assert_type(message, Message)
    async for one in async_messages.list().pages():
        assert_type(one.items, list[Message])
    keyed = await async_messages.list(truto_key_by="id")
    assert_type(keyed, AsyncKeyedPage[Message, PageFields])
    stream = async_messages.list(truto_response_format="stream")
    assert_type(stream, Awaitable[AsyncByteStream])
    async with await stream as opened:
        async for piece in opened:
            assert_type(piece, bytes)
    await async_messages.get("1").body  # refused


def requests() -> None:
    body: MessageBodyInput = {"content": "Hello", "format": "text"}
    channel: ListChannelInput = {"id": "C1", "type": "a new type"}
    message = messages.update("1", body=body, channel={"id": "C1"}, remote_data={"any": [1]})
    messages.list(channel=channel, created_at={"gt": datetime.datetime.now(datetime.UTC)})
    messages.update("1", body=UNSET)
    messages.update("1", remote_query={"a": {"b": [1, 2]}}, truto_exclude_fields=("id", "name"))
    if message.body is not None:
        messages.create(body=message.body)
    messages.update("1", body={"contents": "Hello"})  # refused
    messages.update("1", body={"content": 1})  # refused
    messages.update("1", body=message.channel)  # refused
    messages.update("1", body=None)  # refused
    messages.update(id="1")  # refused
    messages.update("1", text="Hello")  # refused
    messages.get(1)  # refused
    messages.list(channel={"id": "C1"})  # refused
    messages.list(truto_exclude_fields=[1])  # refused
    print(message.author_name)  # refused
    Truto("...")  # refused
    Truto(token="...", account="...")  # refused
    print(truto.instant_messages)  # refused


def generic() -> None:
    query = {"integrated_account_id": "...", "limit": 5}
    assert_type(truto.unified_api.get("crm", "contacts", "1", query), Any)
    stream = truto.unified_api.get("crm", "contacts", "1", truto_response_format="stream")
    assert_type(stream, ByteStream)
    for contact in truto.unified_api.list("crm", "contacts", query):
        assert_type(contact, Any)
    truto.unified_api.update("crm", "contacts", "1")  # refused


def errors() -> None:
    try:
        messages.get("1")
    except NotFoundError as error:
        assert_type(error.status_code, int)
        assert_type(error.request_id, str | None)
        assert_type(error.body, ErrorBody | None)
        if error.body is not None and error.body.truto_error_insight is not None:
            insight = error.body.truto_error_insight.missing_required_query_parameters
            assert_type(insight.value if insight else None, list[str] | None)


def what_a_call_can_be_told() -> None:
    options = RequestOptions(timeout=5, max_retries=0, headers={"X-Any": "1"})
    assert_type(messages.get("1", options=options), Message)
    assert_type(truto.with_options(timeout=Timeout(total=5, read=1)), Truto)
    assert_type(truto_api.with_options(max_retries=1), TrutoApi)
    messages.get("1", options={"timeout": 5})  # refused
    truto.with_options(retries=1)  # refused


async def what_comes_back_raw() -> None:
    get, list_raw = truto.raw(messages.get), truto.raw(messages.list)
    assert_type(get("1"), RawResponse[Message])
    assert_type(get("1").result, Message)
    assert_type(get("1", truto_response_format="stream"), RawResponse[ByteStream])
    assert_type(list_raw(), RawResponse[Page[Message, PageFields]])
    assert_type(list_raw(truto_key_by="id"), RawResponse[KeyedPage[Message, PageFields]])
    assert_type(await truto_api.raw(async_messages.get)("1"), RawResponse[Message])
    pages = await truto_api.raw(async_messages.list)()
    assert_type(pages.result, AsyncPage[Message, PageFields])
    assert_type(truto.request("GET", "/any").result, Any)
    assert_type(await truto_api.request("GET", "/any"), RawResponse[Any])
    get(1)  # refused
    get("1", no_such_argument=1)  # refused


def tests_without_a_server(fake: testing.FakeTransport, some: list[Message]) -> None:
    resource = Truto(http_client=fake).instant_messaging.messages
    answers = fake.on(resource.get)
    assert_type(answers, testing.ListAnswers[Message])
    answers.answer(Message(id="1"), testing.failure(429, {"message": "slow"}), Message(id="2"))
    answers.answer(lambda call: Message(id=call.path))
    answers.answer(lambda call: testing.no_answer() if call.body else Message(id="1"))
    answers.answer_stream(b"all of it", [b"in ", b"pieces"], testing.no_connection())
    fake.on(resource.delete).answer(DeletedMessage())
    pages = fake.on(resource.list)
    assert_type(pages, testing.ListAnswers[Page[Message, PageFields]])
    pages.answer_pages(some, [Message(id="1")], {"2": Message(id="2")}, testing.failure(500))
    pages.answer_pages(testing.FakePage(some, PageFields(result_count=2)))
    pages.answer_pages(testing.FakePage([Message(id="2")], PageFields(result_count=2)))
    pages.answer(testing.failure(500))
    fake.on(truto.unified_api.get).answer({"plain": "data"})
    fake.on_request("GET", "/any").answer({"plain": "data"})
    assert_type(fake.calls[0], testing.RecordedCall)
    assert_type(fake.calls[0].query, dict[str, list[str]])
    assert_type(fake.calls[0].body, Any)
    assert_type(fake.waits, list[float])
    answers.answer(DeletedMessage())  # refused
    answers.answer({"id": "1"})  # refused
    answers.answer(Message(id="1"), DeletedMessage())  # refused
    answers.answer(lambda call: DeletedMessage())  # refused
    answers.answer_pages([Message(id="1")])  # refused
    answers.answer_stream("text")  # refused
    pages.answer([Message(id="1")])  # refused
    pages.answer_pages([DeletedMessage()])  # refused
    pages.answer_pages(testing.FakePage([Message(id="1")], Message(id="1")))  # refused
    pages.answer_pages(Message(id="1"))  # refused
    fake.on(resource.obtain)  # refused
    fake.on("messages.get")  # refused
    TrutoApi(http_client=fake)  # refused


def tests_of_asynchronous_code(fake: testing.AsyncFakeTransport) -> None:
    resource = TrutoApi(http_client=fake).instant_messaging.messages
    assert_type(fake.on(resource.get), testing.ListAnswers[Message])
    fake.on(resource.get).answer(testing.no_connection(), Message(id="1"))
    pages = fake.on(resource.list)
    assert_type(pages, testing.ListAnswers[AsyncPage[Message, PageFields]])
    pages.answer_pages([Message(id="1")], testing.failure(502), [Message(id="1")])
    fake.on(resource.get).answer(DeletedMessage())  # refused
    pages.answer_pages([DeletedMessage()])  # refused
    Truto(http_client=fake)  # refused
