"""Bodies and queries take what their types take; models that came are sent back as they came."""

from __future__ import annotations

import json
from collections import OrderedDict, UserDict, UserList, deque
from datetime import UTC, date, datetime, timedelta, timezone
from decimal import Decimal
from enum import IntEnum, StrEnum
from types import MappingProxyType
from typing import Annotated, Any
from uuid import UUID

import pytest
from truto_python_sdk._runtime.models import Model, OpenModel, field, to_dict, to_json
from truto_python_sdk._runtime.operation import Operation, Query
from truto_python_sdk._runtime.request import prepare
from truto_python_sdk._runtime.unset import UNSET

from tests.support.server import answer, serve

from .callers import Caller, body_of

SEND: Operation[Any] = Operation("POST /x", fields=("a",), query=("q", Query("all", "spread")))


class Text(str):
    __slots__ = ()


class Number(int):
    pass


class Share(float):
    pass


class Level(IntEnum):
    low = 1


class Kind(StrEnum):
    one = "1"


def body(value: object) -> Any:
    content = body_of(prepare(SEND, (value, None, None), {}))
    assert content is not None
    return json.loads(content)["a"]


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (UserDict(a=1), {"a": 1}),
        (MappingProxyType({"a": UserDict(b=None)}), {"a": {"b": None}}),
        (OrderedDict(a=1), {"a": 1}),
        (deque([1, 2]), [1, 2]),
        (UserList([UserDict(a=1)]), [{"a": 1}]),
        (range(3), [0, 1, 2]),
        ({"a": 1}.keys(), ["a"]),
        (frozenset([1]), [1]),
        (Text("é"), "é"),
        (Number(3), 3),
        (Share(0.5), 0.5),
        (Level.low, 1),
        (Kind.one, "1"),
        ({Text("k"): Text("v")}, {"k": "v"}),
    ],
)
def test_a_body_takes_what_its_type_takes(given: object, sent: object) -> None:
    assert body(given) == sent
    assert body({"in": [given]}) == {"in": [sent]}


@pytest.mark.parametrize(
    "value",
    [
        UserDict(a=float("nan")),
        deque([Share("inf")]),
        Decimal("NaN"),
        [Decimal("-Infinity")],
        {"a": Decimal("sNaN")},
    ],
)
def test_a_number_that_json_lacks_is_found_anywhere(value: object) -> None:
    with pytest.raises(ValueError, match="not finite"):
        body(value)


@pytest.mark.parametrize(
    "value", [datetime(2026, 1, 1), [datetime(2026, 1, 1, microsecond=5)], {"a": datetime.min}]
)
def test_a_date_time_without_a_zone_is_found_anywhere(value: object) -> None:
    with pytest.raises(ValueError, match="does not say its time zone"):
        body(value)
    assert body("2026-01-01T00:00:00") == "2026-01-01T00:00:00"


@pytest.mark.parametrize(
    ("given", "sent"),
    [
        (datetime(2026, 1, 1, tzinfo=UTC), "2026-01-01T00:00:00Z"),
        (
            datetime(2026, 1, 1, 1, 2, 3, 4, timezone(timedelta(hours=2))),
            "2026-01-01T01:02:03.000004+02:00",
        ),
        (date(2026, 1, 1), "2026-01-01"),
        (timedelta(minutes=90, microseconds=1), "PT5400.000001S"),
        (Decimal("1.10"), "1.10"),
        (Decimal("1E+3"), "1E+3"),
        (2**80, 2**80),
        (b"\xfb\xff", "+/8="),
        (UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    ],
)
def test_values_have_one_form(given: object, sent: object) -> None:
    assert body(given) == sent
    assert body([{"in": given}]) == [{"in": sent}]


def test_what_json_has_no_place_for_is_named() -> None:
    with pytest.raises(TypeError, match=r"^JSON has no place for UNSET"):
        body({"a": UNSET})
    with pytest.raises(TypeError, match=r"^JSON has no place for object"):
        body([object()])
    cycle: UserDict[str, Any] = UserDict()
    cycle["a"] = cycle
    with pytest.raises(ValueError, match="contains itself"):
        body(cycle)


@pytest.mark.parametrize(
    ("style", "sent"),
    [("repeated", "q=1&q=2"), ("comma", "q=1,2"), ("brackets", "q[]=1&q[]=2")],
)
@pytest.mark.parametrize("value", [deque([1, 2]), UserList([1, 2]), range(1, 3), (1, 2)])
def test_a_query_takes_any_sequence(style: Any, sent: str, value: object) -> None:
    operation: Operation[Any] = Operation("GET /x", query=(Query("q", style),))
    assert prepare(operation, (value,), {}).target() == f"/x?{sent}"
    deep: Operation[Any] = Operation("GET /x", query=(Query("q", "deep_object"),))
    assert prepare(deep, ({"a": value},), {}).target() == "/x?q[a][]=1&q[a][]=2"


class Kept(OpenModel, kw_only=True):
    id: str


class Inner(Model, kw_only=True):
    id: str
    maybe: str | None


class Outer(Model, kw_only=True):
    id: int
    long_name: Annotated[str, "note"] = field(name="longName")
    anything: Any
    inner: Inner
    several: list[Inner] | None = None
    by_key: dict[str, Inner] | None = None
    kept: Kept | None = None


def came(caller: Caller, cls: Any, data: object) -> Any:
    with serve(answer(data)) as server:
        return caller.call(server.url, Operation("GET /x", response=cls))


def test_unknown_fields_of_a_model_go_into_a_query(caller: Caller) -> None:
    model = came(caller, Kept, {"id": "1", "more": {"x": 2}})
    deep: Operation[Any] = Operation("GET /x", query=(Query("q", "deep_object"),))
    assert prepare(deep, (model,), {}).target() == "/x?q[more][x]=2&q[id]=1"
    assert prepare(deep, ({"in": [model]},), {}).target() == "/x?q[in][][more][x]=2&q[in][][id]=1"
    assert prepare(SEND, (UNSET, None, model), {}).target() == "/x?more[x]=2&id=1"


def test_what_did_not_come_is_not_sent_as_null(caller: Caller) -> None:
    data = {
        "id": None,
        "inner": {"maybe": None},
        "several": [{"id": "1", "maybe": "m"}, {}],
        "by_key": {"k": {}},
        "kept": {"unknown": None},
    }
    sent = {
        "anything": None,
        "inner": {"maybe": None},
        "several": [{"id": "1", "maybe": "m"}, {"maybe": None}],
        "by_key": {"k": {"maybe": None}},
        "kept": {"unknown": None},
    }
    model = came(caller, Outer, data)
    assert to_dict(model) == sent
    assert json.loads(to_json(model)) == sent
    assert body(model) == sent
    assert body({"deep": (model, UserDict(m=model))}) == {"deep": [sent, {"m": sent}]}
    assert body({"mine": None, "m": model.inner}) == {"mine": None, "m": {"maybe": None}}


def test_a_model_that_contains_itself_is_refused() -> None:
    model = Outer(id=1, long_name="", anything=None, inner=Inner(id="1", maybe=None))
    model.anything = {"again": model}
    with pytest.raises(ValueError, match="contains itself"):
        to_dict(model)
    with pytest.raises(ValueError, match="contains itself"):
        body(model)
