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
    Truto,
    TrutoApi,
    extra_fields,
    raw_data,
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
