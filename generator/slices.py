"""What a page depends on, as a hash: a resource, what all resources share, or the whole API.

Comments, quotes and the layout of a spec are in none of them, nor is where something stands in its
file; an edit to one resource is in no other's.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import fields, is_dataclass
from functools import cached_property
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NamedTuple

from .diagnostics import Location

if TYPE_CHECKING:
    from .ir import Api

# What a page is about, where that is no resource. A resource's path is never one of these.
SHARED, WHOLE = "", "*"
LENGTH = 32


class Slices:
    """What the parts of an API say. `known` are the slices of parts that are not there, by what
    they are about."""

    def __init__(self, api: Api, known: Mapping[str, str] | None = None) -> None:
        self._api = api
        self._known = known or {}

    def of(self, about: str) -> str:
        """`about` is a resource's path, `SHARED` or `WHOLE`; what is no resource is the whole."""
        return self._by_page.get(about) or self._whole

    @cached_property
    def _by_page(self) -> dict[str, str]:
        names = [one.name for one in fields(self._api) if one.name != "resources"]
        known = self._known
        shared = known.get(SHARED) or slice_of(*(getattr(self._api, name) for name in names))
        return {SHARED: shared} | {
            one.path: known.get(one.path) or joined([shared, slice_of(one)])
            for one in self._api.resources
        }

    @cached_property
    def _whole(self) -> str:
        return joined(self._by_page.values())


def slice_of(*values: Any) -> str:
    """Of frozen values and what they are made of. No two of them have one text."""
    text = "\0".join(_words(values))
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def joined(slices: Iterable[str]) -> str:
    return hashlib.sha256(" ".join(slices).encode()).hexdigest()[:LENGTH]


def _words(roots: Sequence[Any]) -> list[str]:
    """Without recursion, and each kind of value by what is known of it: there are many."""
    found: list[str] = []
    add, pending = found.append, list[Any](reversed(roots))
    while pending:
        one = pending.pop()
        kind = _kind_of(one)
        if kind is str or isinstance(one, str):
            add('"' + str.__str__(one).replace("\0", "\0\1"))
        elif kind is tuple or kind is list:
            add(f"[{len(one)}")
            pending.extend(one)
        elif kind is dict:
            add(f"{{{len(one)}")
            pending.extend(part for pair in one.items() for part in pair)
        elif is_dataclass(kind):
            name, take, usual = _KINDS.get(kind) or _learn(kind)
            values = take(one)
            kept = [place for place, value in usual if not _is(values[place], value)]
            add(f"({name} {kept}")
            pending.extend([values[place] for place in kept])
        else:
            add(repr(one) if kind in _NUMBERS else f"({kind.__name__}")
    return found


def _is(value: Any, usual: Any) -> bool:
    return value is usual or (type(value) is type(usual) and value == usual)


class _Kind(NamedTuple):
    """A dataclass: how the values of its fields are had, and what most of them are."""

    name: str
    take: Callable[[Any], tuple[Any, ...]]
    usual: tuple[tuple[int, Any], ...]


_KINDS: dict[type, _Kind] = {}
_NUMBERS = frozenset((int, float, bool, type(None)))
_kind_of: Callable[[object], type[object]] = type


def _learn(kind: type) -> _Kind:
    """Its fields but for those that are places: where something stands says nothing of it."""
    found = [one for one in fields(kind) if one.type not in ("Location", Location)]
    names = [one.name for one in found]
    take: Callable[[Any], tuple[Any, ...]] = (
        attrgetter(*names)
        if len(names) > 1  # Else it gives no tuple.
        else lambda one: tuple(getattr(one, name) for name in names)
    )
    usual = tuple(enumerate(one.default for one in found))
    return _KINDS.setdefault(kind, _Kind(kind.__name__, take, usual))
