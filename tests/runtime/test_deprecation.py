"""What is deprecated warns once, for whoever is outside of the package."""

from __future__ import annotations

import inspect
import typing
import warnings
from collections.abc import Callable, Iterator
from typing import Any

import msgspec
import pytest
from truto_python_sdk._runtime.deprecation import (
    DeprecatedField,
    deprecated,
    deprecated_arguments,
    deprecated_field,
    deprecated_fields,
)
from truto_python_sdk._runtime.models import Model, to_dict, to_json


@pytest.fixture
def given() -> Iterator[list[warnings.WarningMessage]]:
    with warnings.catch_warnings(record=True) as found:
        warnings.simplefilter("always")
        yield found


def model_class() -> type[Any]:
    @deprecated_fields(old="Thing.old is deprecated.", gone="Thing.gone is deprecated.")
    class Thing(Model, kw_only=True):
        id: str
        old: DeprecatedField[int | None] = deprecated_field(name="oldOne")
        gone: DeprecatedField[str]

    return Thing


def test_a_function_warns_once_and_says_that_it_is(given: list[warnings.WarningMessage]) -> None:
    @deprecated("f() is deprecated.")
    def f(a: int, *, b: int = 2) -> int:
        """Doc."""
        return a + b

    assert [f(1), f(1, b=3)] == [3, 4]
    assert [(w.category, str(w.message)) for w in given] == [
        (DeprecationWarning, "f() is deprecated.")
    ]
    assert given[0].filename == __file__
    assert vars(f)["__deprecated__"] == "f() is deprecated."
    assert (f.__name__, f.__doc__, str(inspect.signature(f))) == (
        "f",
        "Doc.",
        "(a: 'int', *, b: 'int' = 2) -> 'int'",
    )


def test_it_warns_once_where_warnings_are_errors() -> None:
    @deprecated("f() is deprecated.")
    def f() -> int:
        return 1

    with pytest.raises(DeprecationWarning):
        f()
    assert f() == 1


def taking(a: int, old: int | None = None, b: str = "b", *, older: int | None = None) -> Any:
    return a, old, b, older


@pytest.mark.parametrize(
    ("call", "expected"),
    [
        (lambda f: f(1), []),
        (lambda f: f(1, None, "c", older=None), []),
        (lambda f: f(1, 2), ["old"]),
        (lambda f: f(1, old=2, b="c"), ["old"]),
        (lambda f: f(1, older=0), ["older"]),
        (lambda f: f(1, 2, older=0), ["old", "older"]),
    ],
)
def test_an_argument_warns_when_it_is_given(
    given: list[warnings.WarningMessage], call: Callable[[Any], Any], expected: list[str]
) -> None:
    marked = deprecated_arguments(old="old", older="older")(taking)
    assert call(marked) == call(taking)
    call(marked)
    assert [str(w.message) for w in given] == expected


def test_a_field_warns_when_it_is_first_read(given: list[warnings.WarningMessage]) -> None:
    cls = model_class()
    thing = msgspec.json.decode(b'{"id":"1","oldOne":3,"gone":"x"}', type=cls)
    assert thing == cls(id="1", old=3, gone="x")
    assert to_dict(thing) == {"id": "1", "oldOne": 3, "gone": "x"}
    assert msgspec.json.decode(to_json(thing), type=cls) == thing
    repr(thing)
    thing.old = 4
    assert not given
    assert (thing.old, thing.old, cls(id="2", gone="y").old) == (4, 4, None)
    assert [str(w.message) for w in given] == ["Thing.old is deprecated."]
    match thing:
        case cls(gone=gone):
            assert gone == "x"
    assert [str(w.message) for w in given][1:] == ["Thing.gone is deprecated."]
    assert {w.filename for w in given} == {__file__}


def test_a_class_that_extends_a_model_warns_too(given: list[warnings.WarningMessage]) -> None:
    cls = model_class()
    page = msgspec.defstruct("Page", [("items", list[int])], bases=(cls,), kw_only=True)
    decoded: Any = msgspec.json.decode(b'{"id":"1","gone":"x","oldOne":5,"items":[]}', type=page)
    assert (decoded.old, len(given)) == (5, 1)


def test_what_a_field_holds_is_known_when_the_code_runs() -> None:
    hints = typing.get_type_hints(model_class())
    assert (hints["old"], hints["gone"]) == (int | None, str)


@pytest.mark.parametrize("mark", [deprecated("It is."), deprecated_arguments(secret="It is.")])
def test_no_frame_of_ours_holds_what_was_given(
    mark: Callable[[Callable[..., None]], Callable[..., None]],
    given: list[warnings.WarningMessage],
) -> None:
    @mark
    def send(*, secret: str = "") -> None:
        del secret
        raise ValueError

    with pytest.raises(ValueError) as raised:
        send(secret="canary")
    assert given
    frames = [entry.frame.f_locals for entry in raised.traceback[1:]]
    assert len(frames) == 2
    assert "canary" not in repr(frames)
