"""Where calls go: the API of `cases/servers`, whose clients choose a server and say variables."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from typing import Any

import httpx2
import pytest

from .callers import Way
from .printed import REPOSITORY, print_sdk

SPEC = REPOSITORY / "tests/cases/servers/spec"
KEY = "Token a-key-of-ours"


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Any]:
    sys.path.append(str(print_sdk(SPEC, tmp_path_factory.mktemp("harbour"))))
    yield import_module("harbour_sdk")
    sys.path.pop()


class Sea:
    """What stands in for the network: it keeps what is asked of it."""

    def __init__(self, *locations: str) -> None:
        self.asked: list[tuple[str, str | None]] = []
        self._locations = list(locations)

    def answer(self, request: httpx2.Request) -> httpx2.Response:
        url = request.url  # Its text is without the query.
        address = f"{url.scheme}://{url.netloc.decode()}{url.raw_path.decode()}"
        self.asked.append((address, request.headers.get("authorization")))
        if self._locations:
            return httpx2.Response(303, headers={"location": self._locations.pop(0)})
        page = {"id": "1", "data": [{"id": "1"}]}
        is_first = len(self.asked) == 1
        link = {"link": f"<{address}?after=1>; rel=next"}
        return httpx2.Response(200, json=page, headers=link if is_first else {})

    @property
    def urls(self) -> list[str]:
        return [url for url, _ in self.asked]


@contextmanager
def sailing(harbour: Any, way: Way, sea: Sea, **arguments: Any) -> Iterator[Any]:
    transport = httpx2.MockTransport(sea.answer)
    given = {"api_key": KEY, "http_client": transport, **arguments}
    with way.client(harbour.Harbour, harbour.AsyncHarbour, **given) as client:
        yield client.ships


@pytest.mark.parametrize(
    ("arguments", "base_url"),
    [
        ({"tenant": "kiel"}, "https://kiel.harbour.example/v2"),
        ({"tenant": "a.b-c", "version": "v3"}, "https://a.b-c.harbour.example/v3"),
        ({"server": "sandbox"}, "https://sandbox.harbour.example/v2"),
        ({"server": "europe"}, "https://eu.harbour.example/eu/north/api"),
        ({"server": "europe", "path_prefix": "x"}, "https://eu.harbour.example/x/api"),
        ({"base_url": "https://own.example/x/"}, "https://own.example/x"),
    ],
)
def test_a_client_says_where_it_calls(
    harbour: Any, way: Way, arguments: dict[str, str], base_url: str
) -> None:
    sea = Sea()
    with sailing(harbour, way, sea, **arguments) as ships:
        assert way.result(ships.get("7")).id == "1"
    assert sea.asked == [(f"{base_url}/ships/7", KEY)]


def test_an_operation_has_a_base_url_of_its_own(harbour: Any, way: Way) -> None:
    sea = Sea()
    with sailing(harbour, way, sea, server="sandbox", version="v1") as ships:
        way.result(ships.upload("7", body={}))
    assert sea.asked == [("https://uploads.harbour.example/v1/ships/7/papers", KEY)]


def test_a_base_url_that_is_given_is_for_every_call(harbour: Any, way: Way) -> None:
    sea = Sea()
    with sailing(harbour, way, sea, base_url="http://localhost:1") as ships:
        way.result(ships.upload("7", body={}))
    assert sea.urls == ["http://localhost:1/ships/7/papers"]


def test_pages_go_on_where_they_began(harbour: Any, way: Way) -> None:
    sea = Sea()
    with sailing(harbour, way, sea, tenant="kiel") as ships:
        assert len(way.items(ships.papers())) == 2
    start = "https://uploads.harbour.example/ships"
    assert sea.urls == [start, f"{start}?after=1"]


def test_credentials_follow_a_redirect_on_the_operations_own_server_alone(
    harbour: Any, way: Way
) -> None:
    own, api = "https://uploads.harbour.example/x", "https://sandbox.harbour.example/x"
    sea = Sea(own, api)
    with sailing(harbour, way, sea, server="sandbox") as ships:
        way.result(ships.upload("7", body={}))
    assert sea.asked[1:] == [(own, KEY), (api, None)]


def test_an_error_says_where_it_was(harbour: Any, way: Way) -> None:
    sea = Sea("https://uploads.harbour.example:0/")
    with (
        sailing(harbour, way, sea, server="sandbox") as ships,
        pytest.raises(harbour.RedirectError) as caught,
    ):
        way.result(ships.upload("7", body={}))
    assert caught.value.url == "https://uploads.harbour.example/v2/ships/7/papers"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ({}, "tenant is missing: give tenant="),
        ({"tenant": "evil.example/"}, "tenant has characters that a host does not have"),
        ({"tenant": "a@b"}, "tenant has characters that a host does not have"),
        ({"tenant": "a", "version": "../x"}, "version has characters that a path does not have"),
        ({"tenant": "a", "version": "v1?x"}, "version has characters that a path does not have"),
        ({"tenant": 7}, "tenant must be a str, not int"),
        ({"server": "mars"}, "server must be 'sandbox' or 'europe'"),
        ({"server": ""}, "server must be 'sandbox' or 'europe'"),
        ({"server": "sandbox", "base_url": "https://a.b"}, "give base_url= or server=, not both"),
    ],
)
def test_what_leads_nowhere_is_refused(
    harbour: Any, arguments: dict[str, Any], message: str
) -> None:
    with pytest.raises((TypeError, ValueError), match=f"^{message}"):
        harbour.Harbour(api_key=KEY, **arguments)
