"""Query parameters: exact bytes on the wire."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import Enum
from typing import Any
from uuid import UUID

import pytest
from truto_python_sdk._runtime.operation import Operation, Query
from truto_python_sdk._runtime.request import prepare
from truto_python_sdk._runtime.unset import UNSET


class Kind(Enum):
    A = "x y"


def sent(value: object, style: Any = "plain") -> str:
    operation: Operation[Any] = Operation("GET /x", query=(Query("q", style),))
    target = prepare(operation, (value,), {}).target()
    assert target.isascii()
    return target.removeprefix("/x").removeprefix("?")


PLAIN: list[tuple[object, str]] = [
    ("a", "q=a"),
    ("", "q="),
    ("&=#+ ;%", "q=%26%3D%23%2B%20%3B%25"),
    ("é\U0001f600", "q=%C3%A9%F0%9F%98%80"),
    ("[a]", "q=%5Ba%5D"),
    (True, "q=true"),
    (False, "q=false"),
    (3, "q=3"),
    (10**20, "q=100000000000000000000"),
    (1.5, "q=1.5"),
    (1e22, "q=1e%2B22"),
    (Decimal("1.10"), "q=1.10"),
    (date(2026, 11, 1), "q=2026-11-01"),
    (datetime(2026, 11, 1, 9, tzinfo=UTC), "q=2026-11-01T09%3A00%3A00%2B00%3A00"),
    (
        datetime(2026, 11, 1, 9, tzinfo=timezone(timedelta(hours=-2))),
        "q=2026-11-01T09%3A00%3A00-02%3A00",
    ),
    (timedelta(days=1, seconds=3.5), "q=P1DT3.5S"),
    (timedelta(hours=-1), "q=-PT3600S"),
    (UUID(int=1), "q=00000000-0000-0000-0000-000000000001"),
    (Kind.A, "q=x%20y"),
    (None, ""),
    (UNSET, ""),
]


@pytest.mark.parametrize(("value", "expected"), PLAIN)
def test_plain(value: object, expected: str) -> None:
    assert sent(value) == expected


@pytest.mark.parametrize(
    ("style", "value", "expected"),
    [
        ("repeated", ["a", "b c", None, 1], "q=a&q=b%20c&q=1"),
        ("repeated", "ab", "q=ab"),
        ("repeated", [], ""),
        ("comma", ["a", "b,c", True], "q=a,b%2Cc,true"),
        ("comma", [], ""),
        ("comma", [None], ""),
        ("space", ["a", "b|c,d", None, 1.5], "q=a%20b%7Cc%2Cd%201.5"),
        ("space", [], ""),
        ("space", "a b", "q=a%20b"),
        ("pipe", ["a b", date(2026, 1, 2)], "q=a%20b%7C2026-01-02"),
        ("pipe", ("a",), "q=a"),
        ("newline", ["a b", "c|d"], "q=a%20b%0Ac%7Cd"),
        ("comma", "ab", "q=ab"),
        ("brackets", ["id", "name"], "q[]=id&q[]=name"),
        ("brackets", ("id",), "q[]=id"),
        ("brackets", "id", "q[]=id"),
        ("brackets", [None], ""),
        ("deep_object", {"a": {"b": [1, 2]}}, "q[a][b][]=1&q[a][b][]=2"),
        ("deep_object", {"foo": "bar", "no": None, "un": UNSET}, "q[foo]=bar"),
        ("deep_object", {"a[]&=.": "x"}, "q[a%5B%5D%26%3D.]=x"),
        ("deep_object", {"a": [{"b": 1}]}, "q[a][][b]=1"),
        ("deep_object", {1: True}, "q[1]=true"),
        ("deep_object", {}, ""),
        ("deep_object", date(2026, 1, 2), "q=2026-01-02"),
    ],
)
def test_styles(style: str, value: object, expected: str) -> None:
    assert sent(value, style) == expected


def test_the_name_is_escaped_too() -> None:
    operation: Operation[Any] = Operation("GET /x", query=("a&b[c]",))
    assert prepare(operation, ("1",), {}).target() == "/x?a%26b%5Bc%5D=1"


@pytest.mark.parametrize(
    "value", [float("nan"), float("inf"), Decimal("NaN"), datetime(2026, 1, 1)]
)
def test_a_value_without_a_text_is_refused(value: object) -> None:
    for style, given in (("plain", value), ("brackets", [value]), ("deep_object", {"a": value})):
        with pytest.raises(ValueError, match=r"^q must"):
            sent(given, style)


@pytest.mark.parametrize(
    ("style", "item"), [("space", "a b"), ("pipe", "a|b"), ("newline", "a\nb"), ("space", " ")]
)
def test_an_item_with_the_separator_is_refused(style: str, item: str) -> None:
    with pytest.raises(ValueError, match=r"^q has an item with the separator in it$"):
        sent(["x", item], style)


@pytest.mark.parametrize(
    ("style", "value"),
    [
        ("plain", ["a"]),
        ("plain", {"a": 1}),
        ("plain", b"a"),
        ("brackets", [["a"]]),
        ("deep_object", {"a": object()}),
        ("spread", "text"),
    ],
)
def test_a_value_of_another_kind_is_refused(style: str, value: object) -> None:
    with pytest.raises(TypeError, match=r"^q "):
        sent(value, style)


def test_a_cycle_is_refused_and_depth_is_bounded() -> None:
    cycle: dict[str, Any] = {}
    cycle["again"] = [cycle, cycle]
    with pytest.raises(ValueError, match="contains itself"):
        sent(cycle, "deep_object")
    deep: Any = "x"
    for _ in range(50):
        deep = {"a": deep}
    assert sent(deep, "deep_object") == "q" + "[a]" * 50 + "=x"
    for _ in range(100):
        deep = {"a": deep}
    with pytest.raises(ValueError, match="nested"):
        sent(deep, "deep_object")
    shared = {"b": 1}
    assert sent({"x": shared, "y": shared}, "deep_object") == "q[x][b]=1&q[y][b]=1"


SPREAD: Operation[Any] = Operation(
    "GET /x",
    query=(Query("query", "spread"), Query("account", required=True, client=True), "format"),
    selector="format",
    cases={"raw": Any},
    name="list",
)


@pytest.mark.parametrize(
    ("values", "client", "expected"),
    [
        (({"a": [1], "b": {"c": 2}, "d": "e"}, "A", None), None, "account=A&a[]=1&b[c]=2&d=e"),
        (({"account": "S"}, "K", None), "C", "account=K"),
        (({"account": "S"}, None, None), "C", "account=S"),
        (({"account": None}, None, None), "C", "account=C"),
        ((None, None, None), "C", "account=C"),
        (({"account": "S", "format": "raw"}, None, "unified"), None, "account=S&format=unified"),
    ],
)
def test_who_wins(values: tuple[object, ...], client: str | None, expected: str) -> None:
    assert prepare(SPREAD, values, {"account": client}).target() == f"/x?{expected}"


def test_a_spread_entry_chooses_what_comes_back() -> None:
    assert prepare(SPREAD, ({"format": "raw"}, "A", None), {}).case == "raw"
    assert prepare(SPREAD, ({"format": "raw"}, "A", "unified"), {}).case is None
    assert prepare(SPREAD, (None, "A", "raw"), {}).case == "raw"


def test_a_missing_required_parameter_is_told() -> None:
    with pytest.raises(TypeError) as caught:
        prepare(SPREAD, (None, None, None), {})
    assert str(caught.value) == "list() needs account: give it on the call or on the client"


def test_arguments_are_left_alone() -> None:
    given = {"a": {"b": [1, None]}, "account": "S"}
    prepare(SPREAD, (given, None, None), {})
    assert given == {"a": {"b": [1, None]}, "account": "S"}
