"""Arguments that are sent as their declared type says them, wherever in them they stand."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from typing import Annotated, Any, Literal, Required, TypedDict

import pytest
from truto_python_sdk._runtime.models import Model, to_dict
from truto_python_sdk._runtime.operation import Operation
from truto_python_sdk._runtime.request import prepare
from truto_python_sdk._runtime.sent_as import SentAs
from truto_python_sdk._runtime.unions import UnknownVariant
from truto_python_sdk._runtime.unset import UNSET
from truto_python_sdk._runtime.wire_types import Base64URL, UnixTime

from .callers import body_of

MOMENT = datetime(2024, 1, 31, 10, tzinfo=UTC)
SECONDS = 1706695200


class Card(Model, kw_only=True):
    kind: Literal["card"]
    until: UnixTime | None = None
    before: list[UnixTime] | None = None
    card: Annotated[Card | None, "note"] = None


class CardInput(TypedDict, total=False):
    kind: Required[Literal["card"]]
    until: float | UnixTime
    before: Sequence[float | UnixTime]
    next: CardInput


class Cheque(TypedDict, total=False):
    kind: Required[Literal["cheque"]]
    until: str | datetime


TIME: Any = float | UnixTime
OBJECT: Any = Card | CardInput | Cheque | UnknownVariant

ROWS: list[tuple[Any, Any, Any]] = [
    (TIME, MOMENT, SECONDS),
    (TIME, UnixTime.of(MOMENT), SECONDS),
    (TIME, 5, 5),
    (TIME | None, None, None),
    (TIME | str | datetime, MOMENT, "2024-01-31T10:00:00Z"),
    (str | datetime, MOMENT, "2024-01-31T10:00:00Z"),
    (str | Base64URL, b"\xff\xef", "_-8"),
    (str | bytes, b"\xff\xef", "/+8="),
    (Sequence[TIME], (MOMENT, 7), [SECONDS, 7]),
    (Mapping[str, TIME], {"a": MOMENT}, {"a": SECONDS}),
    (TIME | Mapping[str, TIME], {"a": MOMENT}, {"a": SECONDS}),
    (OBJECT, {"kind": "card", "until": MOMENT}, {"kind": "card", "until": SECONDS}),
    (
        OBJECT,
        {"kind": "card", "next": {"kind": "card", "before": [MOMENT]}},
        {"kind": "card", "next": {"kind": "card", "before": [SECONDS]}},
    ),
    (
        OBJECT,
        {"kind": "cheque", "until": MOMENT},
        {"kind": "cheque", "until": "2024-01-31T10:00:00Z"},
    ),
    (OBJECT, UnknownVariant("new", {"kind": "new", "until": 1}), {"kind": "new", "until": 1}),
    (OBJECT, {"kind": "card", "other": MOMENT}, {"kind": "card", "other": "2024-01-31T10:00:00Z"}),
    (Sequence[OBJECT], [{"kind": "card", "until": MOMENT}], [{"kind": "card", "until": SECONDS}]),
]


def sent(hint: Any, value: object) -> Any:
    operation: Operation[Any] = Operation("POST /x", fields=("a",), sent_as=SentAs({0: hint}))
    return body_of(prepare(operation, (value,), {}))


@pytest.mark.parametrize(("hint", "value", "wire"), ROWS)
def test_by_its_type(hint: Any, value: object, wire: object) -> None:
    assert json.loads(sent(hint, value)) == {"a": wire}


def test_models_are_left_as_they_are() -> None:
    plain: Any = {"until": MOMENT, "before": [MOMENT], "card": Card(kind="card", until=None)}
    card = Card(kind="card", **plain)
    assert sent(OBJECT, card) == (
        b'{"a":{"kind":"card","until":1706695200,"before":[1706695200],"card":{"kind":"card"}}}'
    )
    assert card.until == MOMENT
    assert type(card.until) is datetime
    assert to_dict(card)["until"] == "2024-01-31T10:00:00Z"


def test_a_query_and_what_is_left_out() -> None:
    operation: Operation[Any] = Operation(
        "POST /x", fields=("a",), query=("at",), sent_as=SentAs({0: TIME, 1: TIME})
    )
    call = prepare(operation, (UNSET, MOMENT), {})
    assert call.target() == f"/x?at={SECONDS}"
    assert body_of(call) == b"{}"


def test_what_cannot_be_converted_is_refused() -> None:
    with pytest.raises(ValueError, match="time zone"):
        sent(TIME, datetime(2024, 1, 31))
    around: dict[str, Any] = {"kind": "card"}
    around["next"] = around
    with pytest.raises(ValueError, match="contains itself"):
        sent(OBJECT, around)
