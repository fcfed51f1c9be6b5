"""Building learns which fields are odd; what it learns changes no result."""

from __future__ import annotations

import copy
import datetime
from collections.abc import Iterator
from typing import Any, Literal

from hypothesis import given, settings, strategies as st
from truto_python_sdk._runtime import construct
from truto_python_sdk._runtime.models import Model

from .test_decode import Author, Message

VALUES: st.SearchStrategy[Any] = st.sampled_from(
    [
        *(None, True, 3, 1.5, "x", "\ud83d", "2020-01-01T00:00:00Z"),
        *([], [1], [{"id": 3}], [{"id": "a"}], {}, {"id": 1}, {"id": "a"}, {"x": {"id": None}}),
    ]
)
WHOLE: dict[str, Any] = {
    "id": "1",
    "kind": "a",
    "state": "on",
    "count": 1,
    "share": 1,
    "at": "2020-01-01T00:00:00Z",
    "is_new": True,
    "statusCode": 3,
    "author": {"id": "u"},
    "authors": [{"id": "a"}, {"id": "b", "name": "B"}],
    "by_name": {"x": {"id": "u"}},
    "data": {"x": [1]},
    "parent": {"id": "2", "parent": {"id": "3", "author": {"id": "z"}}},
}


@st.composite
def damaged(draw: st.DrawFn) -> dict[str, Any]:
    """A message of which up to three values, at any depth, are others or absent."""
    message = copy.deepcopy(WHOLE)
    for _ in range(draw(st.integers(0, 3))):
        holder, key = draw(st.sampled_from(list(_places(message))))
        if draw(st.integers(0, 4)):
            holder[key] = copy.deepcopy(draw(VALUES))
        else:
            del holder[key]
    return message


def _places(data: Any) -> Iterator[tuple[Any, Any]]:
    pairs = data.items() if isinstance(data, dict) else enumerate(data)
    for key, value in pairs:
        yield data, key
        if isinstance(value, dict | list):
            yield from _places(value)


class FieldByField(construct.Builders):
    """Never at once, and never learning."""

    def _struct(self, cls: Any) -> Any:
        build: Any = super()._struct(cls)
        build._is_at_once = False
        return build


@settings(deadline=None)
@given(st.lists(damaged().filter(len), min_size=1, max_size=6))
def test_what_is_built_at_once_is_what_is_built_field_by_field(data: list[Any]) -> None:
    """The builder learns from each message, so the messages come one after another."""
    learning, naive = construct.Builders().of(Message), FieldByField().of(Message)
    for message in data * 2:
        before = copy.deepcopy(message)
        told: list[Any] = []
        expected: list[Any] = []
        built = learning(message, None, lambda *args, to=told: to.append(args))
        other = naive(message, None, lambda *args, to=expected: to.append(args))
        assert repr(built) == repr(other)
        assert built == other
        assert repr(told) == repr(expected)
        assert message == before


def test_required_fields_of_any_kind_may_be_odd_again_and_again() -> None:
    class Strange(Model, kw_only=True):
        at: datetime.datetime
        size: float
        state: Literal["on", "off"]
        author: Author
        authors: list[Author]
        by_name: dict[str, Author]

    build = construct.Builders().of(Strange)
    for value in (None, 1.5, "x", [1], {"id": 1}) * 2:
        told: list[Any] = []
        names = Strange.__struct_fields__
        built = build(dict.fromkeys(names, value), None, lambda *args, to=told: to.append(args))
        assert {"at", "size", "state"} <= {place[1] for place, *_ in told} or value == 1.5
        assert built.size == value
        assert built.state == value
    whole = {
        "at": "2020-01-01T00:00:00Z",
        "size": 1,
        "state": "on",
        "author": {"id": "a"},
        "authors": [{"id": "b"}],
        "by_name": {},
    }
    told = []
    built = build(whole, None, lambda *args: told.append(args))
    assert not told
    assert built == Strange(
        at=datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC),
        size=1.0,
        state="on",
        author=Author(id="a"),
        authors=[Author(id="b")],
        by_name={},
    )
