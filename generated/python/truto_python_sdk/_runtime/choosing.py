# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Chooses what a value is of the things that it may be: the first that fits best.

Of single values it is the first that fits. Of objects and arrays it is the one that is
wholly as described and knows most of the keys that came, the first of those. Where none
is, the value's kind decides, and what is not as described is told.
"""

import threading
from collections.abc import Callable
from functools import cache
from types import NoneType
from typing import Annotated, Any, Final, get_args, get_origin

import msgspec
from msgspec import Struct

from .kinds import Build, Chosen, Place, Tell, TypeNote, is_array, is_object
from .members import UNIONS, Member, kind_of_hint
from .typed import is_struct

_NOTHING: Final = object()


class UnfitError(ValueError):
    """A value is not as described, and another type may be meant."""


def refuse(place: Place, expected: str, value: object) -> None:
    """Takes what does not fit while it is tried whether all of it does."""
    raise UnfitError(expected)


class _Tried(threading.local):
    """What was found for the objects and arrays of the value that is being built: so each
    is tried once, however many things around it are tried."""

    found: dict[tuple[int, int], Any] | None = None


_tried = _Tried()


class Choice:
    """Builds what may be one of several things."""

    def __init__(
        self,
        hint: Chosen,
        of: Callable[[Any], Build],
        nearest: Callable[[tuple[Any, ...]], Build],
    ) -> None:
        self._hint = hint
        self._of = of
        self._nearest_of = nearest
        # Learned when it is first met, for it may stand in itself.
        self._learned: tuple[tuple[_Candidate, ...], Build] | None = None

    def __call__(self, value: Any, place: Place, tell: Tell) -> Any:
        if _tried.found is not None:
            return self._chosen(value, place, tell, _tried.found)
        _tried.found = {}
        try:
            return self._chosen(value, place, tell, _tried.found)
        finally:
            _tried.found = None

    def _chosen(
        self,
        value: Any,
        place: Place,
        tell: Tell,
        found: dict[tuple[int, int], Any],
    ) -> Any:
        candidates, nearest = self._learn()
        if not is_object(value) and not is_array(value):
            fitting = _first(candidates, value)
        else:
            key = id(self), id(value)
            if key not in found:
                found[key] = _best(candidates, value)
            fitting = found[key]
        if fitting is not _NOTHING:
            return fitting
        if tell is refuse:
            raise UnfitError
        return nearest(value, place, tell)

    def _learn(self) -> "tuple[tuple[_Candidate, ...], Build]":
        if self._learned is None:
            hints = tuple(flat(self._hint))
            candidates = tuple(_Candidate(hint, self._of(hint)) for hint in hints)
            self._learned = candidates, self._nearest_of(hints)
        return self._learned


def flat(hint: Any) -> list[Any]:
    """What a value may be, choices inside of choices opened."""
    if isinstance(hint, Chosen):
        return flat(hint.choices)
    origin = get_origin(hint)
    if origin in UNIONS:
        return [one for part in get_args(hint) for one in flat(part)]
    if origin is Annotated and not any(
        isinstance(note, TypeNote) for note in hint.__metadata__
    ):
        return flat(hint.__origin__)
    return [hint]


class _Candidate:
    """One of the things that a value may be."""

    def __init__(self, hint: Any, build: Build) -> None:
        self._build = build
        self._kind = kind_of_hint(hint)
        self._takes_all = hint is Any
        self._is_null = hint is NoneType
        self._member = Member(hint, build) if is_struct(hint) else None

    def built(self, value: Any) -> Any:
        """The value, if all of it is as described."""
        if not self._may_be(value):
            return _NOTHING
        try:
            return self._build(value, None, refuse)
        except UnfitError:
            return _NOTHING

    def _may_be(self, value: Any) -> bool:
        if self._takes_all:
            return True
        if value is None:
            return self._is_null
        if is_object(value):
            is_other = self._member is not None and not self._member.allows(value)
            return self._kind is dict and not is_other
        return self._kind is (list if is_array(value) else None)


def _first(candidates: tuple[_Candidate, ...], value: Any) -> Any:
    for candidate in candidates:
        built = candidate.built(value)
        if built is not _NOTHING:
            return built
    return _NOTHING


def _best(candidates: tuple[_Candidate, ...], value: Any) -> Any:
    best, most = _NOTHING, -1
    for candidate in candidates:
        built = candidate.built(value)
        if built is not _NOTHING and (known := _known(value, built)) > most:
            best, most = built, known
    return best


def _known(value: Any, built: Any) -> int:
    """How many keys of an object, or of those in an array, a model knows. To be in a map
    is more than not to be known."""
    if isinstance(built, Struct):
        return 2 * len(_wires(type(built)) & value.keys())
    if is_array(value) and is_array(built):
        return sum(map(_known, value, built))
    return 1 if is_object(value) and value else 0


@cache
def _wires(cls: type[Struct]) -> frozenset[str]:
    return frozenset(field.encode_name for field in msgspec.structs.fields(cls))
