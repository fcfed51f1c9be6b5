"""What a YAML file holds once it is loaded: scalars, sequences and mappings that know their place.

A scalar is text, as it is written: what `1.10` or `no` means is said by the slot it stands in
(`shape`, `values.py`). Only an unquoted mapping key is looked at here, by `core_kind`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal, Self, TypeAlias, cast

from .diagnostics import Location

CoreKind: TypeAlias = Literal["string", "integer", "number", "boolean", "null"]

# The names of the groups are `CoreKind`s.
_CORE = re.compile(
    r"(?P<null>null|Null|NULL|~|)"
    r"|(?P<boolean>true|True|TRUE|false|False|FALSE)"
    r"|(?P<integer>[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)"
    r"|(?P<number>[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?"
    r"|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN))"
)


class Text(str):
    """The text of a scalar or a key, with its place."""

    __slots__ = ("at",)
    at: Location

    def __new__(cls, value: str, at: Location) -> Self:
        text = str.__new__(cls, value)
        text.at = at
        return text


@dataclass(frozen=True, slots=True)
class Scalar:
    """`plain`: written without quotes and not as a block, so that `null` may mean null.

    `cut`: where a comment follows at once that may be meant as text, as in `C #1`.
    """

    text: Text
    plain: bool
    cut: Location | None = None

    @property
    def at(self) -> Location:
        return self.text.at


@dataclass(frozen=True, slots=True)
class Sequence:
    items: tuple[Node, ...]
    at: Location


@dataclass(frozen=True, slots=True)
class Mapping:
    """Entries in the file's order; no key stands twice."""

    entries: tuple[tuple[Text, Node], ...]
    at: Location


Node: TypeAlias = Scalar | Sequence | Mapping


_NULLS = frozenset({"null", "Null", "NULL", "~", ""})


def core_kind(text: str) -> CoreKind:
    """What YAML 1.2's core schema takes an unquoted scalar for."""
    found = _CORE.fullmatch(text)
    return cast(CoreKind, found.lastgroup) if found else "string"


def is_null(node: Node) -> bool:
    """Whether null is meant: an unquoted `null` or `~`, or nothing at all."""
    return isinstance(node, Scalar) and node.plain and node.text in _NULLS


def is_empty(node: Node) -> bool:
    """Whether nothing is written at all, as after the colon of `description:`."""
    return isinstance(node, Scalar) and node.plain and not node.text


def kind_of(node: Node) -> str:
    """The kind of a node as a message calls it."""
    match node:
        case Mapping():
            return "a mapping"
        case Sequence():
            return "a list"
        case Scalar():
            return "nothing" if is_empty(node) else "text"


def shortened(text: str) -> str:
    """A text from a spec, for a message."""
    return text if len(text) <= 60 else f"{text[:57]}..."
