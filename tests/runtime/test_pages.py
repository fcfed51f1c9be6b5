"""Lists: page by page, item by item, and ends that never come."""

from __future__ import annotations

import datetime
import json
from typing import Any

import msgspec
import pytest
from truto_python_sdk._runtime.api_keys import APIKeyQuery
from truto_python_sdk._runtime.auth import Credentials
from truto_python_sdk._runtime.cursor_pagination import CursorPagination
from truto_python_sdk._runtime.decode import Mismatch
from truto_python_sdk._runtime.envelope import Envelope
from truto_python_sdk._runtime.errors import DecodeError, PaginationError
from truto_python_sdk._runtime.models import Model, extra_fields, raw_data
from truto_python_sdk._runtime.next_url_pagination import NextUrlPagination
from truto_python_sdk._runtime.operation import Operation, Query
from truto_python_sdk._runtime.options import RequestOptions
from truto_python_sdk._runtime.pages import AsyncPage, Page, call_list, call_list_async
from truto_python_sdk._runtime.resources import Resource
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Answer, Request, answer, serve

from .callers import AsyncCaller, Caller, settings


class Item(Model, kw_only=True):
    id: str


class PageFields(Model, kw_only=True):
    next_cursor: str | None = None
    result_count: int | None = None


LIST: Operation[Any] = Operation(
    "GET /items",
    query=("next_cursor", "key_by", "format", Query("filter", "deep_object")),
    response=Item,
    selector="format",
    cases={"raw": Any, "stream": bytes},
    envelope=Envelope(
        PageFields,
        items="result",
        pagination=CursorPagination("next_cursor", "next_cursor"),
        keyed_by="key_by",
    ),
    name="list",
)
NOTHING = (None, None, None, None)
KEYED = (None, "id", None, None)


def page(*ids: object, cursor: object = None, **more: object) -> Answer:
    return answer({"result": [{"id": id} for id in ids], "next_cursor": cursor, **more})


def test_items_of_all_pages(caller: Caller) -> None:
    last = answer({"result": [{"id": "4"}]})
    with serve(
        page("1", "2", cursor="b c"), page(cursor="c"), page("3", cursor="d"), last
    ) as server:
        items = caller.items(server.url, LIST, None, None, None, {"a": [1]})
    assert [item.id for item in items] == ["1", "2", "3", "4"]
    assert [request.query for request in server.requests] == [
        "filter[a][]=1",
        "filter[a][]=1&next_cursor=b%20c",
        "filter[a][]=1&next_cursor=c",
        "filter[a][]=1&next_cursor=d",
    ]


@pytest.mark.parametrize("cursor", [None, ""])
def test_the_last_page(caller: Caller, cursor: str | None) -> None:
    with serve(page("1", cursor=cursor, result_count=1)) as server:
        at_hand = caller.page(server.url, LIST, *NOTHING)
    assert type(at_hand) in (Page, AsyncPage)
    assert at_hand.items == [Item(id="1")]
    assert at_hand.next_cursor is None
    assert at_hand.fields == PageFields(next_cursor=cursor, result_count=1)


@pytest.mark.parametrize("start", [None, "a"])
def test_a_cursor_that_comes_again_is_an_error(caller: Caller, start: str | None) -> None:
    with serve(page("1", cursor="a"), page("2", cursor="b"), page("3", cursor="a")) as server:
        with pytest.raises(PaginationError):
            caller.items(server.url, LIST, start, None, None, None)
        assert len(server.requests) == (3 if start is None else 1)


def test_items_by_key(caller: Caller) -> None:
    def reply(request: Request) -> Answer:
        if "next_cursor" in request.query:
            return answer({"result": {"2": {"id": "2"}}, "next_cursor": None})
        return answer({"result": {"1": {"id": "1", "new": 1}}, "next_cursor": "n"})

    with serve(reply) as server:
        at_hand = caller.page(server.url, LIST, *KEYED)
        assert at_hand.items == {"1": Item(id="1")}
        assert raw_data(at_hand.items["1"]) == {"id": "1", "new": 1}
        assert [item.id for item in caller.items(server.url, LIST, *KEYED)] == ["1", "2"]
    assert server.requests[-1].query == "key_by=id&next_cursor=n"


def test_what_a_page_offers() -> None:
    replies = (page(cursor="a"), page("1", cursor="b"), page("2"))
    with serve(*replies) as server, SyncClient(**settings(server.url)) as client:
        first: Any = call_list(client._sender, LIST, None, *NOTHING)
        second = first.next_page()
        assert (first.items, second.items) == ([], [Item(id="1")])
        assert [one.items for one in second.pages()] == [[Item(id="1")], [Item(id="2")]]
        assert first.next_page().next_cursor is None
        assert second.first() == Item(id="1")
        assert "1 items" in repr(second)


def test_the_first_item_of_nothing() -> None:
    with serve(page(cursor="a"), page()) as server, SyncClient(**settings(server.url)) as client:
        assert call_list(client._sender, LIST, None, *NOTHING).first() is None


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_list_that_is_awaited(backend: str) -> None:
    async def work(client: Any) -> None:
        with pytest.raises(TypeError):
            call_list_async(client._sender, LIST, None, ["no", "text"], None, None, None)
        first = await call_list_async(client._sender, LIST, None, *NOTHING)
        assert [item.id async for item in first] == ["1", "2"]
        second = await first.next_page()
        assert second is not None and await second.next_page() is None
        pages = [
            one.items async for one in call_list_async(client._sender, LIST, None, *NOTHING).pages()
        ]
        assert pages == [[Item(id="1")], [Item(id="2")]]
        assert await first.first() == Item(id="1")

    def reply(request: Request) -> Answer:
        return page("2") if request.query else page("1", cursor="n")

    with serve(reply) as server:
        AsyncCaller(backend).run_async(server.url, work)


def test_another_format_is_not_paged(caller: Caller) -> None:
    with serve(page("1", cursor="a")) as server:
        raw = caller.page(server.url, LIST, None, None, "raw", None)
    assert raw == {"result": [{"id": "1"}], "next_cursor": "a"}


def test_one_odd_item_costs_one_item(caller: Caller) -> None:
    told: list[Mismatch] = []
    with serve(page("1", 2, "3", None, cursor="a", result_count="4")) as server:
        at_hand = caller.page(server.url, LIST, *NOTHING, on_mismatch=told.append)
    assert [item.id for item in at_hand.items] == ["1", 2, "3", None]
    assert all(isinstance(item, Item) for item in at_hand.items)
    assert at_hand.fields.result_count == "4"
    assert [one.path for one in told] == ["$.result[1].id", "$.result[3].id", "$.result_count"]
    assert raw_data(at_hand.items[1]) == {"id": 2}


def test_odd_items_by_key(caller: Caller) -> None:
    told: list[Mismatch] = []
    with serve(answer({"result": {"a@b": {"id": 1}, "c": "text"}})) as server:
        at_hand = caller.page(server.url, LIST, *KEYED, on_mismatch=told.append)
    assert at_hand.items["a@b"].id == 1
    assert at_hand.items["c"] == "text"
    assert [one.path for one in told] == ["$.result[...].id", "$.result[...]"]


def test_items_that_are_null_are_none_at_all(caller: Caller) -> None:
    told: list[Mismatch] = []
    with serve(answer({"result": None})) as server:
        assert caller.page(server.url, LIST, *NOTHING, on_mismatch=told.append).items == []
    assert [one.path for one in told] == ["$.result"]


@pytest.mark.parametrize("cursor", [False, True, {}, {"a": 1}, [], ["a"]])
@pytest.mark.parametrize("hint", [str | None, Any, str | int | None, dict[str, Any] | None])
def test_what_is_no_cursor_ends_the_walk(caller: Caller, cursor: object, hint: Any) -> None:
    operation = with_cursor(hint)
    told: list[Mismatch] = []
    with serve(page("1", cursor=cursor)) as server:
        at_hand = caller.page(server.url, operation, *NOTHING, on_mismatch=told.append)
        assert [item.id for item in caller.items(server.url, operation, *NOTHING)] == ["1"]
        with pytest.raises(DecodeError) as caught:
            caller.page(server.url, operation, *NOTHING, strict=True)
    assert at_hand.next_cursor is None
    assert at_hand.fields.next_cursor == cursor
    assert [one.path for one in told] == ["$.next_cursor"]
    assert caught.value.path == "$.next_cursor"


@pytest.mark.parametrize("hint", [str | None, Any, int | None])
@pytest.mark.parametrize("cursor", [0, 7])
def test_a_number_may_be_a_cursor(caller: Caller, cursor: int, hint: Any) -> None:
    with serve(page("1", cursor=cursor), page("2")) as server:
        items = caller.items(server.url, with_cursor(hint), *NOTHING)
    assert [item.id for item in items] == ["1", "2"]
    assert server.requests[1].query == f"next_cursor={cursor}"


def with_cursor(hint: Any) -> Operation[Any]:
    """`LIST` with a cursor of another type."""
    fields = msgspec.defstruct(
        "Fields", [("next_cursor", hint, None)], bases=(Model,), kw_only=True
    )
    envelope = Envelope(
        fields,
        items="result",
        pagination=CursorPagination("next_cursor", "next_cursor"),
        keyed_by="key_by",
    )
    query = ("next_cursor", "key_by", "format", "filter")
    return Operation("GET /items", query=query, response=Item, envelope=envelope, name="list")


@pytest.mark.parametrize("ids", [("1",), ("1", 2), ()])
def test_what_came_beside_the_items_stays_in_reach(caller: Caller, ids: Any) -> None:
    with serve(page(*ids, cursor=None, total=3, more={"a": [1]})) as server:
        fields = caller.page(server.url, LIST, *NOTHING).fields
    assert extra_fields(fields) == {"total": 3, "more": {"a": [1]}}
    assert raw_data(fields) == {"next_cursor": None, "total": 3, "more": {"a": [1]}}


def test_what_came_beside_items_by_key_stays_in_reach(caller: Caller) -> None:
    with serve(answer({"result": {"1": {"id": "1"}}, "total": 3})) as server:
        assert extra_fields(caller.page(server.url, LIST, *KEYED).fields) == {"total": 3}


@pytest.mark.parametrize("is_keyed", [False, True])
@pytest.mark.parametrize("where", ["item", "new", "key", "beside"])
def test_broken_text_in_a_page(caller: Caller, is_keyed: bool, where: str) -> None:
    broken = r"\ud83d and more"
    text = {name: "x" if name != where else broken for name in ("item", "new", "key", "beside")}
    items = (
        f'{{"id": "1"}}, {{"id": "{text["item"]}", "{text["key"]}": 1, "more": "{text["new"]}"}}'
    )
    if is_keyed:
        items = '"a": ' + items.replace("}, {", '}, "b": {', 1)
    items = f"{{{items}}}" if is_keyed else f"[{items}]"
    body = f'{{"result": {items}, "next_cursor": null, "total": "{text["beside"]}"}}'
    data = json.loads(body)
    told: list[Mismatch] = []
    arguments = KEYED if is_keyed else NOTHING
    with serve(answer(body=body.encode())) as server:
        at_hand = caller.page(server.url, LIST, *arguments, on_mismatch=told.append)
        with pytest.raises(DecodeError, match="Unicode"):
            caller.page(server.url, LIST, *arguments, strict=True)
    last = at_hand.items["b"] if is_keyed else at_hand.items[1]
    raw = data["result"]["b" if is_keyed else 1]
    assert last.id == raw["id"]
    assert raw_data(last) == raw
    assert extra_fields(at_hand.fields) == {"total": data["total"]}
    assert len(told) == 1


def test_a_run_of_odd_items_does_not_hide_what_follows(caller: Caller) -> None:
    ids: list[Any] = [*range(9), "a", None, "b"]
    told: list[Mismatch] = []
    with serve(page(*ids)) as server:
        at_hand = caller.page(server.url, LIST, *NOTHING, on_mismatch=told.append)
    assert [item.id for item in at_hand.items] == ids
    assert [one.path for one in told] == [f"$.result[{index}].id" for index in (*range(9), 10)]
    assert [raw_data(item) for item in at_hand.items] == [{"id": id} for id in ids]


@pytest.mark.parametrize(
    ("data", "path"),
    [
        ([], "$"),
        ({}, "$.result"),
        ({"result": {}}, "$.result"),
        ({"result": "x"}, "$.result"),
        (None, "$"),
    ],
)
def test_what_is_no_page_is_an_error(caller: Caller, data: Any, path: str) -> None:
    with serve(answer(data)) as server, pytest.raises(DecodeError) as caught:
        caller.page(server.url, LIST, *NOTHING)
    assert caught.value.path == path


def test_strict_lists(caller: Caller) -> None:
    with serve(page("1", 2)) as server, pytest.raises(DecodeError) as caught:
        caller.page(server.url, LIST, *NOTHING, strict=True)
    assert caught.value.path == "$.result[1].id"


def test_slow_replies_are_counted() -> None:
    with serve(page("1"), page(1)) as server, SyncClient(**settings(server.url)) as client:
        call_list(client._sender, LIST, None, *NOTHING)
        assert vars(client._sender)["_replies"].slow_replies == 0
        call_list(client._sender, LIST, None, *NOTHING)
        assert vars(client._sender)["_replies"].slow_replies == 1


# --- parts of a list


@pytest.mark.parametrize(
    ("count", "ids"), [(0, ""), (1, "1"), (2, "12"), (3, "123"), (4, "1234"), (9, "1234")]
)
def test_no_page_is_asked_for_that_is_not_needed(caller: Caller, count: int, ids: str) -> None:
    pages = (page("1", "2", cursor="a"), page(cursor="b"), page("3", cursor="c"), page("4"))
    with serve(*pages) as server:
        taken = caller.taken(server.url, LIST, count, *NOTHING)
    assert "".join(item.id for item in taken) == ids
    # A list that waits has asked for its first page before `take` is called.
    least = 1 if type(caller) is Caller else 0
    assert len(server.requests) == max(least, [0, 1, 1, 3, 4, 4][min(count, 5)])


def test_nobody_takes_less_than_nothing(caller: Caller) -> None:
    with serve(page("1")) as server, pytest.raises(ValueError):
        caller.taken(server.url, LIST, -1, *NOTHING)


def test_a_list_starts_where_the_options_say(caller: Caller) -> None:
    def reply(request: Request) -> Answer:
        return page("2", cursor="a" if "=b" in request.query else None)

    options = RequestOptions(cursor="b&c")
    with serve(reply) as server:
        for arguments in (NOTHING, ("x", None, None, None)):
            at_hand = caller.page(server.url, LIST, *arguments, options=options)
            assert (at_hand.items, at_hand.next_cursor) == ([Item(id="2")], "a")
    assert [request.query for request in server.requests] == ["next_cursor=b%26c"] * 2


def test_a_start_counts_as_a_page_that_came(caller: Caller) -> None:
    with serve(page("1", cursor="a")) as server, pytest.raises(PaginationError):
        caller.items(server.url, LIST, *NOTHING, options=RequestOptions(cursor="a"))
    assert len(server.requests) == 1


def test_what_has_no_positions_takes_no_cursor(caller: Caller) -> None:
    options = RequestOptions(cursor="a")
    one_page: Operation[Any] = Operation(
        "GET /items", response=Item, envelope=Envelope(PageFields, items="result"), name="list"
    )
    with serve(page("1", cursor="a")) as server:
        with pytest.raises(ValueError, match="takes no cursor"):
            caller.page(server.url, one_page, options=options)
        with pytest.raises(ValueError, match="takes no cursor"):
            caller.page(server.url, LIST, None, None, "raw", None, options=options)
        assert [item.id for item in caller.items(server.url, one_page)] == ["1"]
    assert len(server.requests) == 1


def test_a_long_cursor_is_shown_shortened(caller: Caller) -> None:
    for cursor in ("x" * 1_000, "https://a.example/items?key=" + "x" * 1_000):
        with serve(page(cursor=cursor)) as server:
            at_hand = caller.page(server.url, LIST, *NOTHING)
        assert at_hand.next_cursor == cursor
        assert len(repr(at_hand)) < 150 and "key" not in repr(at_hand)


def test_a_cursor_that_is_text_of_another_kind(caller: Caller) -> None:
    dates = with_cursor(datetime.datetime | None)
    with serve(page("1", cursor="2026-01-02T03:04:05Z"), page("2")) as server:
        caller.items(server.url, dates, *NOTHING)
    assert server.requests[1].query == "next_cursor=2026-01-02T03%3A04%3A05%2B00%3A00"
    for operation, cursor in ((dates, "2026-01-02T03:04:05"), (LIST, "\ud800")):
        with serve(page("1", cursor=cursor)) as server:
            caller.items(server.url, operation, *NOTHING)
        assert len(server.requests) == 1


def test_a_key_that_a_link_brings_is_sent_once(caller: Caller) -> None:
    fields = msgspec.defstruct("Fields", [("next", str | None, None)], bases=(Model,), kw_only=True)
    operation: Operation[Any] = Operation(
        "GET /items",
        response=Item,
        envelope=Envelope(fields, items="result", pagination=NextUrlPagination("next")),
    )
    key = APIKeyQuery("bearer", "canary", name="my key", argument="key", env="")
    further = answer({"result": [], "next": "?a=1&my+key=canary&b=2&my%20key=x"})
    with serve(further, page("1")) as server:
        at_hand = caller.page(server.url, operation, credentials=Credentials(key))
        assert "canary" not in repr(at_hand)
    with serve(further, page("1")) as server:
        caller.items(server.url, operation, credentials=Credentials(key))
    assert [request.query for request in server.requests] == [
        "my%20key=canary",
        "a=1&b=2&my%20key=canary",
    ]


def test_pages_of_a_raw_list_are_pages() -> None:
    replies = (page("1", cursor="a"), page("2"))
    with serve(*replies) as server, SyncClient(**settings(server.url)) as client:
        raw = client.raw(_Items(client._sender).list)()
        assert raw.status_code == 200
        assert [item.id for item in raw.result] == ["1", "2"]


class _Items(Resource):
    def list(self) -> Page[Any, Any]:
        return call_list(self._sender, LIST, None, *NOTHING)
