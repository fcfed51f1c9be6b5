"""Arguments that could say another thing on the wire than they mean."""

from __future__ import annotations

import datetime
import traceback
from typing import Any

import pytest

from tests.functional.callers import Way
from tests.support.server import answer, serve

from .anysdk._runtime.operation import Operation, Query
from .anysdk._runtime.options import RequestOptions
from .anysdk._runtime.unset import UNSET
from .clients import connected, raised

HEADERS: Operation[Any] = Operation("GET /x", headers=("X-A",), cookies=("a",), response=Any)
PATH: Operation[Any] = Operation("GET /a/{id}/b", response=Any)
QUERY: Operation[Any] = Operation("GET /x", query=("q", "r"), response=Any)
DEEP: Operation[Any] = Operation("GET /x", query=(Query("q", "deep_object"),), response=Any)
PATCH: Operation[Any] = Operation("PATCH /x", fields=("a", "b"), response=Any)
PUT: Operation[Any] = Operation("PUT /x", whole_body=True, response=Any)
CANARY = "canary-51c2"


def sent(
    way: Way, operation: Operation[Any], *values: object, options: RequestOptions | None = None
) -> Any:
    """The request that a call makes."""
    with serve(answer({})) as server, connected(way, server.url) as client:
        way.result(client._sender.call(operation, options, *values))
        return server.requests[0]


def refused(
    way: Way, operation: Operation[Any], *values: object, options: RequestOptions | None = None
) -> Exception:
    """What a call raises before anything is sent."""
    with serve(answer({})) as server, connected(way, server.url) as client:
        error = raised(way, lambda: client._sender.call(operation, options, *values))
        assert server.connections == 0
    return error


def shown(error: Exception) -> str:
    """What a report of an error has, without the frames of the test."""
    report = traceback.TracebackException.from_exception(error, capture_locals=True)
    lines = [str(error), repr(error)]
    for frame in report.stack:
        if "tests/faults/test_" not in frame.filename:
            lines.append(f"{frame.filename} {frame.locals}")
    return "\n".join(lines)


UNFIT = [f"{CANARY}{end}" for end in ("\n", "\r\nX-Evil: 1", "\x00", "\x7f", "\u20ac", "\ud800")]


@pytest.mark.row("22")
@pytest.mark.parametrize("value", UNFIT)
def test_a_header_or_cookie_that_is_none(way: Way, value: str) -> None:
    for values in ((value, None), (None, value)):
        error = refused(way, HEADERS, *values)
        assert type(error) is ValueError
        assert CANARY not in shown(error)
    error = refused(way, HEADERS, None, None, options=RequestOptions(headers={"X-B": value}))
    assert type(error) is ValueError
    assert CANARY not in shown(error)


@pytest.mark.row("22")
@pytest.mark.parametrize("name", ["X A", "X:", "X\r\n", "", "Xé", "Host", "Content-Length"])
def test_a_header_name_that_is_none(way: Way, name: str) -> None:
    options = RequestOptions(headers={name: CANARY})
    error = refused(way, HEADERS, None, None, options=options)
    assert isinstance(error, ValueError)
    assert CANARY not in shown(error)


@pytest.mark.row("22")
@pytest.mark.parametrize("value", [*UNFIT, f"{CANARY} x", f"{CANARY}é"])
def test_a_token_that_is_none(way: Way, value: str) -> None:
    with (
        serve(answer({})) as server,
        connected(way, server.url, token=lambda: value) as client,
    ):
        error = raised(way, lambda: client._sender.call(HEADERS, None, None, None))
        assert server.requests == []
    assert type(error) is ValueError
    assert CANARY not in shown(error)


SEGMENTS = {
    "a/b": "a%2Fb",
    "a?b": "a%3Fb",
    "a#b": "a%23b",
    " ": "%20",
    "\\": "%5C",
    ";x": "%3Bx",
    "%": "%25",
    "%41": "%2541",
    "é": "%C3%A9",
    "\u202e": "%E2%80%AE",
    "x" * 8192: "x" * 8192,
}


@pytest.mark.row("23")
@pytest.mark.parametrize(("value", "segment"), SEGMENTS.items())
def test_a_path_parameter_is_quoted(way: Way, value: str, segment: str) -> None:
    assert sent(way, PATH, value).target == f"/a/{segment}/b"


@pytest.mark.row("23")
@pytest.mark.parametrize("value", ["", ".", "..", "%2e%2e", "..%2Fx", "../x", "x/../y", None])
def test_a_path_parameter_that_leads_elsewhere(way: Way, value: Any) -> None:
    assert isinstance(refused(way, PATH, value), ValueError | TypeError)


QUERIES: dict[str, tuple[Any, str]] = {
    "text": ("é&=#+ ;%", "?q=%C3%A9%26%3D%23%2B%20%3B%25"),
    "nothing": (None, ""),
    "empty": ("", "?q="),
    "true": (True, "?q=true"),
    "number": (1.5, "?q=1.5"),
    "date": (datetime.date(2026, 11, 1), "?q=2026-11-01"),
}


@pytest.mark.row("25")
@pytest.mark.parametrize(("value", "query"), QUERIES.values(), ids=QUERIES)
def test_a_query_parameter(way: Way, value: object, query: str) -> None:
    assert sent(way, QUERY, value, None).target == f"/x{query}"


def nested(depth: int) -> dict[str, Any]:
    data: dict[str, Any] = {"a": "end"}
    for _ in range(depth):
        data = {"a": data}
    return data


@pytest.mark.row("26")
def test_nested_queries(way: Way) -> None:
    target = sent(way, DEEP, {"a[]&=.": "1", "b": {"c": [1, {"d": None}]}}).target
    assert target.startswith("/x?q[a%5B%5D%26%3D.]=1&q[b][c]")
    assert sent(way, DEEP, nested(50)).target == f"/x?q{'[a]' * 51}=end"


@pytest.mark.row("26")
def test_a_query_that_contains_itself(way: Way) -> None:
    cycle: dict[str, Any] = {}
    cycle["a"] = cycle
    assert type(refused(way, DEEP, cycle)) is ValueError
    assert type(refused(way, DEEP, nested(5000))) is ValueError


@pytest.mark.row("27")
def test_null_and_absent(way: Way) -> None:
    assert sent(way, PATCH, None, UNSET).body == b'{"a":null}'
    assert sent(way, PATCH, UNSET, {"c": None}).body == b'{"b":{"c":null}}'
    assert sent(way, PATCH, UNSET, UNSET).body == b"{}"


@pytest.mark.row("28")
@pytest.mark.parametrize("number", [float("nan"), float("inf"), -float("inf")])
def test_numbers_that_json_lacks(way: Way, number: float) -> None:
    for value in (number, [number], {"a": {"b": number}}):
        assert type(refused(way, PUT, value)) is ValueError


@pytest.mark.row("30")
def test_numbers_are_sent_exactly(way: Way) -> None:
    assert sent(way, PUT, {"n": 2**70 + 1}).body == b'{"n":1180591620717411303425}'
