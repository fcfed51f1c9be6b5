"""Bodies that may be left out, as they stand on the wire: `zoo.papers.copy` and `renew`."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.support.server import Request, Server, answer, serve

from .callers import Way

PAPER = {"id": "_-8", "issued": 0}

Calling = Callable[[str, dict[str, Any]], Server]


@pytest.fixture
def call(zoo: Any, way: Way) -> Calling:
    """Calls a method for the paper 1, and gives what the server saw."""

    def called(method: str, arguments: dict[str, Any]) -> Server:
        with serve(answer(PAPER)) as server:
            given = {"api_token": "t", "visitor": "Ann", "base_url": server.url}
            with way.client(zoo.Zoo, zoo.AsyncZoo, **given) as client:
                way.result(getattr(client.zoo.papers, method)("1", **arguments))
        return server

    return called


def content(request: Request) -> tuple[str | None, str | None, bytes]:
    return request.header("Content-Type"), request.header("Content-Length"), request.body


@pytest.mark.parametrize("method", ["copy", "renew"])
def test_where_nothing_is_given_there_is_no_body(call: Calling, method: str) -> None:
    (request,) = call(method, {}).requests
    assert content(request) == (None, "0", b"")


def test_what_must_be_in_a_body_makes_one(call: Calling) -> None:
    for given, body in (
        ({"count": 2}, b'{"count":2}'),
        ({"onto": "card", "count": 2}, b'{"count":2,"onto":"card"}'),
        ({"count": None}, b'{"count":null}'),
    ):
        (request,) = call("copy", given).requests
        assert content(request) == ("application/json", str(len(body)), body)


def test_one_field_makes_a_body_of_parts(call: Calling) -> None:
    (request,) = call("renew", {"scan": b"x"}).requests
    assert re.match("multipart/form-data; ", request.header("Content-Type") or "")
    assert b'name="scan"' in request.body
    assert b'name="until"' not in request.body


def test_a_part_of_a_body_is_refused(zoo: Any, way: Way) -> None:
    with serve(answer(PAPER)) as server:
        given = {"api_token": "t", "visitor": "Ann", "base_url": server.url}
        with (
            way.client(zoo.Zoo, zoo.AsyncZoo, **given) as client,
            pytest.raises(TypeError, match=r"^copy\(\) sends no body without count$"),
        ):
            way.result(client.zoo.papers.copy("1", onto="card"))
    assert not server.requests


def test_fields_of_the_options_make_a_body(call: Calling, zoo: Any) -> None:
    (request,) = call("copy", {"options": zoo.RequestOptions(body={"paper": "A4"})}).requests
    assert content(request) == ("application/json", "14", b'{"paper":"A4"}')
