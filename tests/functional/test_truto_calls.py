"""Calls of Truto's SDK against a real server: synchronous, under asyncio and under trio alike."""

from __future__ import annotations

import datetime
import uuid
from collections.abc import Callable
from typing import Any, NamedTuple
from urllib.parse import parse_qsl

import pytest

from tests.support.server import Reply, answer, serve

from .sdk import BY_ACCOUNT, MESSAGE, MESSAGES, TOKEN, Sdk


class Call(NamedTuple):
    """A call of a method of messages, and the request that it makes."""

    use: Callable[[Any], Any]
    method: str
    target: str
    body: object = None


CALLS = {
    "list": Call(
        lambda messages: messages.list(channel={"id": "C1", "type": "dm"}, limit=2),
        "GET",
        f"{MESSAGES}?channel[id]=C1&channel[type]=dm&{BY_ACCOUNT}&limit=2",
    ),
    "get": Call(
        lambda messages: messages.get("1", channel={"id": "C1"}),
        "GET",
        f"{MESSAGES}/1?channel[id]=C1&{BY_ACCOUNT}",
    ),
    "create": Call(
        lambda messages: messages.create(body={"content": "Hello"}, channel={"id": "C1"}),
        "POST",
        f"{MESSAGES}?{BY_ACCOUNT}",
        {"body": {"content": "Hello"}, "channel": {"id": "C1"}},
    ),
    "update": Call(
        lambda messages: messages.update("1", body={"content": "Hi"}, remote_data={"a": [1]}),
        "PATCH",
        f"{MESSAGES}/1?{BY_ACCOUNT}",
        {"body": {"content": "Hi"}, "remote_data": {"a": [1]}},
    ),
    "delete": Call(lambda messages: messages.delete("1"), "DELETE", f"{MESSAGES}/1?{BY_ACCOUNT}"),
}


@pytest.mark.parametrize("name", CALLS)
def test_each_operation_makes_one_request(sdk: Sdk, name: str) -> None:
    call = CALLS[name]
    with sdk.messages(answer({"result": [], "id": "1"})) as (messages, server):
        sdk.result(call.use(messages))
    (request,) = server.requests
    assert (request.method, request.target) == (call.method, call.target)
    assert request.header("Authorization") == f"Bearer {TOKEN}"
    assert request.header("User-Agent") == f"truto_python_sdk/{sdk.package.__version__}"
    if call.body is None:
        assert request.body == b""
        assert request.header("Content-Type") is None
    else:
        assert request.json() == call.body
        assert request.header("Content-Type") == "application/json"


@pytest.mark.parametrize("name", ["get", "create", "update"])
def test_a_typed_message_comes_back(sdk: Sdk, name: str) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, _):
        message = sdk.result(CALLS[name].use(messages))
    assert type(message).__name__ == "Message"
    assert message.body.content == "Hello"
    assert message.created_at == datetime.datetime(2026, 11, 1, 10, 20, 30, tzinfo=datetime.UTC)
    assert message.has_children is False
    assert message.author is None
    assert sdk.package.to_dict(message) == MESSAGE


def test_delete_gives_what_was_deleted(sdk: Sdk) -> None:
    with sdk.messages(answer({"id": "1"})) as (messages, _):
        assert type(sdk.result(messages.delete("1"))).__name__ == "DeletedMessage"


def test_a_list_gives_typed_items_and_the_other_fields(sdk: Sdk) -> None:
    reply = {"result": [MESSAGE], "next_cursor": None, "result_count": 1}
    with sdk.messages(answer(reply)) as (messages, _):
        page = sdk.result(messages.list())
    assert isinstance(page, sdk.named("Page"))
    assert [type(item).__name__ for item in page.items] == ["Message"]
    assert page.next_cursor is None
    assert page.fields.result_count == 1


@pytest.mark.parametrize("response_format", [None, "unified", "normalized"])
def test_response_formats_that_keep_the_type(sdk: Sdk, response_format: str | None) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        message = sdk.result(messages.get("1", truto_response_format=response_format))
    assert type(message).__name__ == "Message"
    sent = f"&truto_response_format={response_format}" if response_format else ""
    assert server.requests[0].query == BY_ACCOUNT + sent


@pytest.mark.parametrize("name", ["list", "get", "delete"])
def test_raw_gives_plain_data(sdk: Sdk, name: str) -> None:
    arguments = () if name == "list" else ("1",)
    with sdk.messages(answer({"any": ["thing", None]})) as (messages, _):
        call = getattr(messages, name)
        data = sdk.result(call(*arguments, truto_response_format="raw"))
    assert data == {"any": ["thing", None]}


@pytest.mark.parametrize("name", ["list", "get", "update"])
def test_stream_gives_the_bytes_and_is_closed_on_exit(sdk: Sdk, name: str) -> None:
    arguments = () if name == "list" else ("1",)
    reply = answer(body=b"\x00\xff not JSON", content_type="application/octet-stream")
    with sdk.messages(reply) as (messages, server):
        call = getattr(messages, name)
        stream = sdk.result(call(*arguments, truto_response_format="stream"))
        assert isinstance(stream, sdk.named("ByteStream"))
        assert b"".join(sdk.items(stream)) == b"\x00\xff not JSON"
        sdk.result(stream.close())
        again = sdk.result(call(*arguments, truto_response_format="stream"))
        assert sdk.result(again.read()) == b"\x00\xff not JSON"
    assert len(server.requests) == 2


def test_an_error_is_raised_before_a_stream_is_handed_over(sdk: Sdk) -> None:
    with (
        sdk.messages(answer({}, status=404)) as (messages, _),
        pytest.raises(sdk.package.NotFoundError),
    ):
        sdk.result(messages.get("1", truto_response_format="stream"))


def test_an_unknown_response_format_gives_the_declared_type(sdk: Sdk) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        message = sdk.result(messages.get("1", truto_response_format="debug"))
    assert type(message).__name__ == "Message"
    assert "truto_response_format=debug" in server.requests[0].query


def page_of(*ids: str, cursor: str | None) -> Reply:
    return answer({"result": [{"id": id} for id in ids], "next_cursor": cursor})


def test_iteration_walks_every_page(sdk: Sdk) -> None:
    pages = page_of("1", "2", cursor="a b"), page_of(cursor="c"), page_of("3", cursor=None)
    with sdk.messages(*pages) as (messages, server):
        ids = [message.id for message in sdk.items(messages.list(limit=2))]
    assert ids == ["1", "2", "3"], "the empty page in the middle ends nothing"
    queries = [request.query for request in server.requests]
    assert queries == [
        f"{BY_ACCOUNT}&limit=2",
        f"{BY_ACCOUNT}&limit=2&next_cursor=a%20b",
        f"{BY_ACCOUNT}&limit=2&next_cursor=c",
    ]


def test_pages_one_by_one(sdk: Sdk) -> None:
    pages = page_of(cursor="b"), page_of("1", cursor="")
    with sdk.messages(*pages, *pages) as (messages, _):
        first = sdk.result(messages.list())
        assert (first.items, first.next_cursor) == ([], "b")
        second = sdk.result(first.next_page())
        assert [message.id for message in second.items] == ["1"]
        assert second.next_cursor is None, "an empty cursor is none"
        assert sdk.result(second.next_page()) is None
    with sdk.messages(*pages) as (messages, _):
        sizes = [len(page.items) for page in sdk.items(sdk.result(messages.list()).pages())]
        assert sizes == [0, 1]
    with sdk.messages(*pages) as (messages, _):
        assert sdk.result(sdk.result(messages.list()).first()).id == "1"


@pytest.mark.parametrize("cursors", [["a", "a"], ["a", "b", "a"]])
def test_a_cursor_that_repeats_ends_with_an_error(sdk: Sdk, cursors: list[str]) -> None:
    with (
        sdk.messages(*(page_of("1", cursor=cursor) for cursor in cursors)) as (messages, server),
        pytest.raises(sdk.package.PaginationError),
    ):
        sdk.items(messages.list())
    assert len(server.requests) == len(cursors)


def test_a_cursor_that_repeats_the_one_of_the_call_ends_with_an_error(sdk: Sdk) -> None:
    with (
        sdk.messages(page_of("1", cursor="a")) as (messages, server),
        pytest.raises(sdk.package.PaginationError),
    ):
        sdk.items(messages.list(next_cursor="a"))
    assert len(server.requests) == 1


def test_a_list_by_key(sdk: Sdk) -> None:
    first = {"result": {"1": {"id": "1"}}, "next_cursor": "b"}
    second = {"result": {"2": {"id": "2"}}}
    with sdk.messages(answer(first), answer(second)) as (messages, server):
        page = sdk.result(messages.list(truto_key_by="id"))
        assert isinstance(page, sdk.named("KeyedPage"))
        assert page.items["1"].id == "1"
        assert [message.id for message in sdk.items(page)] == ["1", "2"]
    assert all("truto_key_by=id" in request.query for request in server.requests)


def test_join_is_a_method_of_its_own(sdk: Sdk) -> None:
    with serve(answer({"result": True})) as server, sdk.client(server) as client:
        joined = sdk.result(client.instant_messaging.channels.join(channel={"id": "C1"}))
    assert joined.result is True
    (request,) = server.requests
    assert (request.method, request.path) == ("POST", "/unified/instant-messaging/channels/join")
    assert request.json() == {"channel": {"id": "C1"}}


GENERIC = {
    "list": ("GET", "/unified/crm/contacts", ()),
    "get": ("GET", "/unified/crm/contacts/1", ("1",)),
    "create": ("POST", "/unified/crm/contacts", ({"name": None},)),
    "update": ("PATCH", "/unified/crm/contacts/1", ("1", {"name": None})),
    "delete": ("DELETE", "/unified/crm/contacts/1", ("1",)),
    "custom_method": ("POST", "/unified/crm/contacts/merge", ("merge", {"name": None})),
}


@pytest.mark.parametrize("name", GENERIC)
def test_generic_calls_take_everything_in_order(sdk: Sdk, name: str) -> None:
    method, path, arguments = GENERIC[name]
    query = {"integrated_account_id": "another", "limit": 5, "created_at": {"gt": "2026"}}
    with serve(answer({"result": ["plain"]})) as server, sdk.client(server) as client:
        result = sdk.result(getattr(client.unified_api, name)("crm", "contacts", *arguments, query))
    if name == "list":
        assert isinstance(result, sdk.named("Page"))
        assert result.items == ["plain"]
    else:
        assert result == {"result": ["plain"]}
    (request,) = server.requests
    assert (request.method, request.path) == (method, path)
    assert request.query == "integrated_account_id=another&limit=5&created_at[gt]=2026"
    assert request.body == (b'{"name":null}' if {"name": None} in arguments else b"")
    assert query == {"integrated_account_id": "another", "limit": 5, "created_at": {"gt": "2026"}}


def test_a_query_of_a_generic_call_chooses_what_comes_back(sdk: Sdk) -> None:
    with serve(answer(body=b"bytes", content_type=None)) as server, sdk.client(server) as client:
        query = {"truto_response_format": "stream"}
        stream = sdk.result(client.unified_api.get("crm", "contacts", "1", query))
        assert isinstance(stream, sdk.named("ByteStream"))
        assert sdk.result(stream.read()) == b"bytes"
    assert server.requests[0].query == f"{BY_ACCOUNT}&truto_response_format=stream"


def test_a_generic_list_is_walked_from_the_cursor_and_by_the_key_of_its_query(sdk: Sdk) -> None:
    replies = (answer({"result": {key: 1}, "next_cursor": key}) for key in "cd")
    query = {"truto_key_by": "id", "next_cursor": "b"}
    last = answer({"result": {"e": 1}})
    with serve(*replies, last) as server, sdk.client(server) as client:
        items = sdk.items(client.unified_api.list("crm", "contacts", query))
    assert items == [1, 1, 1]
    sent = [dict(parse_qsl(request.query)) for request in server.requests]
    assert [one["next_cursor"] for one in sent] == ["b", "c", "d"]
    assert {one["truto_key_by"] for one in sent} == {"id"}
    assert query == {"truto_key_by": "id", "next_cursor": "b"}


def test_an_account_is_given_on_the_client_or_per_call(sdk: Sdk) -> None:
    other = uuid.UUID("00000000-0000-0000-0000-000000000001")
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        sdk.result(messages.get("1"))
        sdk.result(messages.get("1", integrated_account_id=other))
    assert [request.query for request in server.requests] == [
        BY_ACCOUNT,
        f"integrated_account_id={other}",
    ]


@pytest.mark.parametrize("name", CALLS)
def test_an_account_given_nowhere_is_a_type_error(sdk: Sdk, name: str) -> None:
    with (
        sdk.messages(answer({}), integrated_account_id=None) as (messages, server),
        pytest.raises(TypeError, match=rf"^{name}\(\) needs integrated_account_id: give it"),
    ):
        sdk.result(CALLS[name].use(messages))
    assert not server.requests


def test_both_clients_close_what_they_opened(sdk: Sdk) -> None:
    with sdk.messages(answer(MESSAGE)) as (messages, server):
        sdk.result(messages.get("1"))
        sdk.result(messages.get("1"))
        assert server.connections == 1
    with pytest.raises(RuntimeError):
        sdk.result(messages.get("1"))
