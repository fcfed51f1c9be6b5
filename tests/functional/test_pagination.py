"""Every kind of pagination, over the made-up API's lists: what is asked for, and where it ends."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

from tests.support.server import Answer, Reply, Request, Server, answer, serve

from .callers import Way


class Lists:
    """The resource `zoo.visits`, called in one of the ways."""

    def __init__(self, package: Any, way: Way) -> None:
        self.package = package
        self._way = way

    @contextmanager
    def open(self, *replies: Reply, path: str = "", **changes: Any) -> Iterator[tuple[Any, Server]]:
        with serve(*replies) as server:
            arguments = {
                "api_token": "a-token-of-ours",
                "visitor": "Ann",
                "base_url": server.url + path,
                **changes,
            }
            with self._way.client(self.package.Zoo, self.package.AsyncZoo, **arguments) as client:
                yield client.zoo.visits, server

    def page(self, said: Any) -> Any:
        return self._way.result(said)

    def ids(self, walked: Any) -> list[str]:
        return [item.id for item in self._way.items(walked)]

    def next_page(self, page: Any) -> Any:
        return self._way.result(page.next_page())

    def first(self, said: Any) -> Any:
        return self._way.result(said.first())

    def sizes(self, said: Any) -> list[int]:
        return [len(page.items) for page in self._way.items(said.pages())]

    def options(self, **given: Any) -> Any:
        return self.package.RequestOptions(**given)


@pytest.fixture
def lists(zoo: Any, way: Way) -> Lists:
    return Lists(zoo, way)


def visits(*ids: object) -> list[dict[str, object]]:
    return [{"id": id} for id in ids]


def queries(server: Server) -> list[str]:
    return [request.query for request in server.requests]


def rows(*ids: object, **more: object) -> Answer:
    return answer({"rows": visits(*ids), **more})


def lines(*ids: object, **more: object) -> Answer:
    return answer({"lines": visits(*ids), **more})


def links(*ids: object, **more: object) -> Answer:
    return answer({"links": visits(*ids), **more})


def array(*ids: object, link: str = "") -> Answer:
    return answer(visits(*ids), headers={"Link": link} if link else {})


# --- where lists end

OFFSETS = {
    "an empty page": (
        {},
        [rows("1", "2"), rows("3"), rows()],
        ["", "skip=2", "skip=3"],
    ),
    "a short page": (
        {"limit": 2},
        [rows("1", "2"), rows("3")],
        ["limit=2", "limit=2&skip=2"],
    ),
    "the total": (
        {},
        [rows("1", "2", count=3), rows("3", count=3)],
        ["", "skip=2"],
    ),
    "the total, over short pages": (
        {"limit": 5},
        [rows("1", "2", count=3), rows("3", count=3)],
        ["limit=5", "limit=5&skip=2"],
    ),
    "an empty page before the total": (
        {},
        [rows("1", count=9), rows(count=9)],
        ["", "skip=1"],
    ),
    "a start": (
        {"skip": 10},
        [rows("1", count=12), rows("2", count=12)],
        ["skip=10", "skip=11"],
    ),
    "a total that is text": (
        {},
        [rows("1", "2", count="3"), rows("3", count="3")],
        ["", "skip=2"],
    ),
    "a total that is nothing": (
        {},
        [rows("1", count="many"), rows("2", count=None), rows("3", count=[]), rows(count=-1)],
        ["", "skip=1", "skip=2", "skip=3"],
    ),
}
PAGE_NUMBERS = {
    "an empty page": (
        {},
        [lines("1", "2"), lines("3"), lines()],
        ["", "sheet=1", "sheet=2"],
    ),
    "a short page": (
        {"limit": 2},
        [lines("1", "2"), lines("3")],
        ["limit=2", "limit=2&sheet=1"],
    ),
    "the number of pages": (
        {"limit": 5},
        [lines("1", sheets=2), lines("2", sheets=2)],
        ["limit=5", "limit=5&sheet=1"],
    ),
    "a start": (
        {"sheet": 7},
        [lines("1", sheets=9), lines("2", sheets=9.0)],
        ["sheet=7", "sheet=8"],
    ),
    "a number of pages that is text": (
        {},
        [lines("1", sheets="2"), lines("2", sheets="2")],
        ["", "sheet=1"],
    ),
    "a number of pages that is nothing": (
        {},
        [lines("1", sheets=True), lines("2", sheets=0.5), lines(sheets={})],
        ["", "sheet=1", "sheet=2"],
    ),
}


@pytest.mark.parametrize("ends_by", OFFSETS)
def test_offsets(lists: Lists, ends_by: str) -> None:
    arguments, replies, asked = OFFSETS[ends_by]
    with lists.open(*replies) as (visits, server):
        ids = lists.ids(visits.by_day(**arguments))
    assert ids == [str(index + 1) for index in range(len(ids))]
    assert [sorted(query.split("&")) for query in queries(server)] == [
        sorted(query.split("&")) for query in asked
    ]


@pytest.mark.parametrize("ends_by", PAGE_NUMBERS)
def test_page_numbers(lists: Lists, ends_by: str) -> None:
    arguments, replies, asked = PAGE_NUMBERS[ends_by]
    with lists.open(*replies) as (visits, server):
        ids = lists.ids(visits.by_gate(**arguments))
    assert ids == [str(index + 1) for index in range(len(ids))]
    assert [sorted(query.split("&")) for query in queries(server)] == [
        sorted(query.split("&")) for query in asked
    ]


@pytest.mark.parametrize("further", [None, ""])
def test_urls_in_the_body(lists: Lists, further: str | None) -> None:
    def reply(request: Request) -> Answer:
        host = request.header("Host")
        replies = {
            "/zoo/visits/chained": links("1", further="?from=2&a=b%20c"),
            "/zoo/visits/chained?from=2&a=b%20c": links(further=f"http://{host}/other?x[]=1&x[]=2"),
            "/other?x[]=1&x[]=2": links("2", further="more/3#top"),
            "/more/3": links("3", further=further),
        }
        return replies[request.target]

    with lists.open(reply) as (visits, server):
        assert lists.ids(visits.chained()) == ["1", "2", "3"]
    assert {request.header("Authorization") for request in server.requests} == {
        "Bearer a-token-of-ours"
    }


def test_links(lists: Lists) -> None:
    def reply(request: Request) -> Answer:
        replies = {
            "/api/zoo/visits/all": array("1", link='</api/zoo/visits/all?at=2>; rel="more"'),
            "/api/zoo/visits/all?at=2": array(link="<all?at=3>; rel=more"),
            "/api/zoo/visits/all?at=3": array("2", link="</outside?at=4>; rel=more"),
            "/outside?at=4": array("3", link="</api/zoo>; rel=prev"),
        }
        return replies[request.target]

    with lists.open(reply, path="/api") as (visits, server):
        assert lists.ids(visits.all()) == ["1", "2", "3"]
    assert len(server.requests) == 4


LINK_HEADERS = {
    "": None,
    "<?a>; rel=more": "?a",
    '<?a>; rel="more"': "?a",
    '<?a>; rel="last More"': "?a",
    "<?a>; REL = more": "?a",
    '<?a>; rel="prev", <?b>; rel="more"': "?b",
    '<?a>;title="x, <?c>; rel=\\"more\\"";rel=prev,<?b>;title="a;b";rel=more': "?b",
    "<?a>; rel=more; rel=prev": "?a",
    "<?a>; rel=prev; rel=more": None,
    "<?a>; rel=moreover": None,
    '<?a>; rel="more"; anchor="#part"': None,
    "<?a>": None,
    "?a; rel=more": None,
    '<?a>; rel="more': None,
    "<<?a>; rel=more": "?a",
}


@pytest.mark.parametrize("header", LINK_HEADERS)
def test_link_headers(zoo: Any, header: str) -> None:
    from city_zoo._runtime.link_pagination import linked

    assert linked(header, "more") == LINK_HEADERS[header]


def test_a_hostile_link_header_is_read_in_no_time(zoo: Any) -> None:
    from city_zoo._runtime.link_pagination import linked

    for piece in ("<", "<a>;", '<a>;b="', "<a>;b=c;", "<a> ; \t", '<a>;b="\\'):
        assert linked(piece * 20_000, "more") is None


# --- where links must not lead

REFUSED = {
    "another host": "http://other.example/x?secret=1",
    "another scheme": "https://127.0.0.1:{port}/x?secret=1",
    "another port": "http://127.0.0.1:1/x?secret=1",
    "the usual port": "http://127.0.0.1/x?secret=1",
    "no scheme": "//other.example/x?secret=1",
    "a user": "http://ann@127.0.0.1:{port}/x?secret=1",
    "a password": "http://ann:secret@127.0.0.1:{port}/x",
    "a script": "javascript:alert(1)?secret",
    "a file": "file:///etc/passwd?secret",
    "no URL": "http://[x?secret",
    "a control character": "/x?\tsecret",
    "broken text": "/x?secret\ud800",
    "a backslash": "http://127.0.0.1:{port}\\@other.example/?secret=1",
    "too long": "/?secret=" + "x" * 70_000,
}


@pytest.mark.parametrize("case", REFUSED)
def test_a_link_elsewhere_is_refused(lists: Lists, case: str) -> None:
    def reply(request: Request) -> Answer:
        port = str(request.header("Host")).rpartition(":")[2]
        return links("1", further=REFUSED[case].replace("{port}", port))

    with lists.open(reply) as (visits, server):
        page = lists.page(visits.chained())
        assert [item.id for item in page.items] == ["1"]
        with pytest.raises(lists.package.PaginationError) as caught:
            lists.next_page(page)
        with pytest.raises(lists.package.PaginationError):
            lists.page(visits.chained(options=lists.options(cursor=page.next_cursor)))
    assert len(server.requests) == 1
    for said in (str(caught.value), repr(caught.value.args), repr(page)):
        assert "secret" not in said
    assert caught.value.__context__ is None


@pytest.mark.parametrize("link", ["", "?", "#top", "?a=1", "/zoo/visits/chained?a=1"])
def test_a_link_to_a_page_that_came_before_is_refused(lists: Lists, link: str) -> None:
    with lists.open(links("1", further="?a=1"), links("2", further=link)) as (visits, server):
        if not link:
            assert lists.ids(visits.chained()) == ["1", "2"]
        else:
            with pytest.raises(lists.package.PaginationError, match="came before"):
                lists.ids(visits.chained())
    assert len(server.requests) == 2


@pytest.mark.parametrize("link", [5, True, {"href": "?a=1"}, ["?a=1"]])
def test_what_is_no_link_is_told_and_ends_the_walk(lists: Lists, link: object) -> None:
    told: list[Any] = []
    with lists.open(links("1", further=link), on_mismatch=told.append) as (visits, _):
        page = lists.page(visits.chained())
        assert lists.next_page(page) is None
    assert [one.path for one in told] == ["$.further"]


@pytest.mark.parametrize("count", ["3", "many", [], 1.5, -1, True])
def test_odd_totals_are_told(lists: Lists, count: object) -> None:
    told: list[Any] = []
    with lists.open(rows("1", count=count), on_mismatch=told.append) as (visits, _):
        lists.page(visits.by_day())
    assert [one.path for one in told] == ["$.count"]


def test_what_a_link_says_wins_over_what_was_asked(lists: Lists) -> None:
    with lists.open(links("1", further="?a=1&a=2&b=3"), links("2")) as (visits, server):
        options = lists.options(query={"a": "0"}, headers={"X-Mine": "1"})
        assert lists.ids(visits.chained(options=options)) == ["1", "2"]
    assert queries(server) == ["a=0", "a=1&a=2&b=3"]
    assert [request.header("X-Mine") for request in server.requests] == ["1", "1"]


# --- what lists offer

Ask = Callable[..., Any]
KINDS: dict[str, tuple[str, Ask]] = {
    "offset": ("by_day", lambda ids, last: rows(*ids, count=4)),
    "page number": ("by_gate", lambda ids, last: lines(*ids, sheets=2)),
    "URL": ("chained", lambda ids, last: links(*ids, further=None if last else "?b=1")),
    "link": ("all", lambda ids, last: array(*ids, link="" if last else "<?b=1>; rel=more")),
}


@pytest.fixture(params=KINDS)
def walk(request: pytest.FixtureRequest, lists: Lists) -> Iterator[tuple[Ask, Server]]:
    """A list of two pages with two items each, of every kind."""
    name, made = KINDS[request.param]

    def reply(request: Request) -> Answer:
        is_last = bool(request.query)
        return made(("3", "4") if is_last else ("1", "2"), is_last)

    with lists.open(reply) as (visits, server):
        yield getattr(visits, name), server


def test_a_list_is_walked(lists: Lists, walk: tuple[Ask, Server]) -> None:
    ask, server = walk
    assert lists.ids(ask()) == ["1", "2", "3", "4"]
    assert lists.sizes(ask()) == [2, 2]
    assert len(server.requests) == 4


@pytest.mark.parametrize(("count", "requests"), [(0, 0), (1, 1), (2, 1), (3, 2), (4, 2), (5, 2)])
def test_no_page_is_asked_for_that_is_not_needed(
    lists: Lists, walk: tuple[Ask, Server], count: int, requests: int
) -> None:
    ask, server = walk
    assert lists.ids(ask().take(count)) == ["1", "2", "3", "4"][:count]
    # The first page of a list that waits is asked for by the call itself.
    assert len(server.requests) in ({requests, 1} if not count else {requests})
    with pytest.raises(ValueError):
        lists.ids(ask().take(-1))


def test_the_first_item(lists: Lists, walk: tuple[Ask, Server]) -> None:
    ask, server = walk
    assert lists.first(ask()).id == "1"
    assert lists.first(lists.page(ask())).id == "1"
    assert len(server.requests) == 2


def test_a_list_is_resumed(lists: Lists, walk: tuple[Ask, Server]) -> None:
    ask, server = walk
    page = lists.page(ask())
    options = lists.options(cursor=page.next_cursor)
    assert lists.ids(ask(options=options)) == ["3", "4"]
    second = lists.next_page(page)
    assert [item.id for item in second.items] == ["3", "4"]
    assert (second.next_cursor, lists.next_page(second)) == (None, None)
    assert server.requests[1].target == server.requests[2].target
    assert lists.ids(page.take(3)) == ["1", "2", "3"]
    assert lists.ids(page) == lists.ids(page) == ["1", "2", "3", "4"]


def test_a_position_of_another_kind(lists: Lists) -> None:
    options = lists.options(cursor="https://zoo.example/")
    with lists.open(rows()) as (visits, server):
        for ask in (visits.by_day, visits.by_gate):
            with pytest.raises(ValueError, match="whole number"):
                lists.page(ask(options=options))
    assert not server.requests


def test_two_walks_that_part_do_not_meet(lists: Lists) -> None:
    after = iter(["?a=1", "?a=2", "?a=3", None, "?a=3", "?a=2", None])
    with lists.open(lambda _: links("1", further=next(after))) as (visits, server):
        page = lists.page(visits.chained())
        assert lists.sizes(page) == [1, 1, 1, 1]
        assert lists.sizes(page) == [1, 1, 1, 1]
    assert queries(server) == ["", "a=1", "a=2", "a=3", "a=1", "a=3", "a=2"]


# --- arrays


def test_an_array(lists: Lists) -> None:
    link = "<?b=1>; rel=more"
    data = [{"id": "1", "new": True}]
    with lists.open(answer(data, headers={"link": link}), array()) as (visits, server):
        page = lists.page(visits.all())
        assert page.next_cursor == f"{server.url}/zoo/visits/all?b=1"
    assert (page.fields, [item.id for item in page.items]) == (None, ["1"])
    assert lists.package.raw_data(page.items[0]) == data[0]
    assert repr(page).endswith("Page of 1 items, next_cursor='/zoo/visits/all...'>")


@pytest.mark.parametrize("body", [b'[{"id": 1}, 2, {"id": "3"}]', b'[{"id": "\\ud800"}]'])
def test_odd_items_of_an_array(lists: Lists, body: bytes) -> None:
    told: list[Any] = []
    with lists.open(answer(body=body), on_mismatch=told.append) as (visits, _):
        items = lists.page(visits.all()).items
    if len(items) == 3:
        assert (items[0].id, items[1], items[2].id) == (1, 2, "3")
        assert lists.package.raw_data(items[0]) == {"id": 1}
        assert [one.path for one in told] == ["$[0].id", "$[1]"]
    else:
        assert lists.package.raw_data(items[0]) == {"id": "\ud800"}
        assert [one.path for one in told] == ["$"]


@pytest.mark.parametrize("data", [None, {}, "text", 5])
def test_what_is_no_array_is_an_error(lists: Lists, data: object) -> None:
    with (
        lists.open(answer(data)) as (visits, _),
        pytest.raises(lists.package.DecodeError) as caught,
    ):
        lists.page(visits.all())
    assert caught.value.path == "$"


def test_strict_arrays(lists: Lists) -> None:
    with (
        lists.open(array("1", 2), strict=True) as (visits, _),
        pytest.raises(lists.package.DecodeError) as caught,
    ):
        lists.page(visits.all())
    assert caught.value.path == "$[1].id"


# --- what is printed


@pytest.mark.parametrize("kind", ["cursor", "offset", "page_number", "next_url", "link"])
def test_an_api_gets_the_kinds_that_it_uses(packages: Any, kind: str) -> None:
    file = f"_runtime/{kind}_pagination.py"
    assert (packages / "city_zoo" / file).exists()
    assert (packages / "truto_python_sdk" / file).exists() == (kind == "cursor")
