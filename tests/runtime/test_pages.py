"""Lists: page by page, item by item, and ends that never come."""

from __future__ import annotations

import json
from typing import Any

import msgspec
import pytest
from truto_python_sdk._runtime.decode import Mismatch
from truto_python_sdk._runtime.errors import DecodeError, PaginationError
from truto_python_sdk._runtime.models import Model, extra_fields, raw_data
from truto_python_sdk._runtime.operation import Envelope, Operation, Query
from truto_python_sdk._runtime.pages import AsyncPage, Page
from truto_python_sdk._runtime.sync_client import SyncClient

from tests.support.server import Answer, Request, answer, serve

from .callers import AsyncCaller, Caller, settings


class Item(Model, kw_only=True):
    id: str


class PageFields(Model, kw_only=True):
    next_cursor: str | None = None
    result_count: int | None = None


LIST: Operation[Any] = Operation(
    "GET",
    "/items",
    (Query("next_cursor"), Query("key_by"), Query("format"), Query("filter", "deep_object")),
    response=Item,
    selector="format",
    cases={"raw": Any, "stream": bytes},
    envelope=Envelope(
        PageFields,
        items="result",
        cursor_field="next_cursor",
        cursor_parameter="next_cursor",
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
        first: Any = client.call_list(LIST, *NOTHING)
        second = first.next_page()
        assert (first.items, second.items) == ([], [Item(id="1")])
        assert [one.items for one in second.pages()] == [[Item(id="1")], [Item(id="2")]]
        assert first.next_page().next_cursor is None
        assert second.first() == Item(id="1")
        assert "1 items" in repr(second)


def test_the_first_item_of_nothing() -> None:
    with serve(page(cursor="a"), page()) as server, SyncClient(**settings(server.url)) as client:
        assert client.call_list(LIST, *NOTHING).first() is None


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_a_list_that_is_awaited(backend: str) -> None:
    async def work(client: Any) -> None:
        with pytest.raises(TypeError):
            client.call_list(LIST, ["no", "text"], None, None, None)
        first = await client.call_list(LIST, *NOTHING)
        assert [item.id async for item in first] == ["1", "2"]
        second = await first.next_page()
        assert second is not None and await second.next_page() is None
        pages = [one.items async for one in client.call_list(LIST, *NOTHING).pages()]
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
        cursor_field="next_cursor",
        cursor_parameter="next_cursor",
        keyed_by="key_by",
    )
    arguments = (Query("next_cursor"), Query("key_by"), Query("format"), Query("filter"))
    return Operation("GET", "/items", arguments, response=Item, envelope=envelope, name="list")


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
        client.call_list(LIST, *NOTHING)
        assert vars(client)["_replies"].slow_replies == 0
        client.call_list(LIST, *NOTHING)
        assert vars(client)["_replies"].slow_replies == 1
