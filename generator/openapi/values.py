"""A value of a document, and where it stands: what every reader of documents is handed.

A `Value` is made when it is asked for and copies nothing. Whatever stands there, its methods
answer: a mapping has members, a list has items, and what is neither has none of both.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, TypeAlias, cast

from ..diagnostics import Location

if TYPE_CHECKING:
    from .documents import Document

# A mapping as it was read.
Raw: TypeAlias = dict[str, object]
# The tokens of a JSON pointer, unescaped: `("paths", "/pets", "get")`.
Pointer: TypeAlias = tuple[str, ...]

# Where a document keeps what has a name: by OpenAPI 3, by Swagger 2.0, by JSON Schema.
_OLD_COMPONENTS = {
    "definitions": "schemas",
    "parameters": "parameters",
    "responses": "responses",
    "securityDefinitions": "securitySchemes",
    "$defs": "schemas",
}


class Moved(dict[str, object]):
    """A mapping that was made of what stands elsewhere: at `pointer` in `document`."""

    __slots__ = ("document", "pointer")

    def __init__(self, document: Document, pointer: Pointer, members: dict[str, object]) -> None:
        super().__init__(members)
        self.document = document
        self.pointer = pointer


class DocumentLocation(Location):
    """A place in a document: its line and column are found when they are asked for.

    Two of them are the same where their pointers are: what an alias of YAML repeats stands on one
    line, and is two things.
    """

    __slots__ = ("document", "pointer")

    def __init__(self, document: Document, pointer: Pointer) -> None:
        super().__init__(document.shown, 0, 0)
        self.document = document
        self.pointer = pointer

    @property
    def line(self) -> int:
        return self._found()[0]

    @property
    def column(self) -> int:
        return self._found()[1]

    @property
    def order(self) -> tuple[int, int]:
        return 0, 0

    def __eq__(self, other: object) -> bool:
        if isinstance(other, DocumentLocation):
            return self.document is other.document and self.pointer == other.pointer
        return super().__eq__(other)

    def __hash__(self) -> int:
        return hash((self._path, self.pointer))

    def _found(self) -> tuple[int, int]:
        if not self._line:
            self._line, self._column = self.document.place_of(self.pointer)
        return self._line, self._column


@dataclass(frozen=True, slots=True, eq=False)
class Value:
    """`raw` is None, a bool, int, float or str, or a list or dict of such."""

    document: Document
    pointer: Pointer
    raw: object

    @property
    def at(self) -> DocumentLocation:
        """Where it stands: a mapping's member where its key is."""
        return DocumentLocation(self.document, self.pointer)

    @property
    def reference(self) -> str:
        """`#/components/schemas/Pet`."""
        pointer = "/".join(map(escaped, self.pointer))
        return f"#/{pointer}" if self.pointer else "#"

    @property
    def key(self) -> str:
        """`openapi.yaml#/components/schemas/Pet`: nothing else in any document is called so."""
        return self.document.shown + self.reference

    @property
    def component(self) -> tuple[str, str] | None:
        """`("schemas", "Pet")` for what a document keeps by name, also in Swagger 2.0's places."""
        pointer = self.pointer
        if len(pointer) == 3 and pointer[0] == "components":
            return pointer[1], pointer[2]
        if len(pointer) == 2 and pointer[0] in _OLD_COMPONENTS:
            return _OLD_COMPONENTS[pointer[0]], pointer[1]
        return None

    @property
    def members(self) -> dict[str, object]:
        """The raw members of a mapping; none where this is something else."""
        return mapping_of(self.raw)

    @property
    def is_mapping(self) -> bool:
        return isinstance(self.raw, dict)

    @property
    def is_sequence(self) -> bool:
        return isinstance(self.raw, list)

    def get(self, key: str) -> Value | None:
        """The member of a mapping; None where there is none, or where this is no mapping."""
        members = mapping_of(self.raw)
        return self._child(key, members[key]) if key in members else None

    def entries(self) -> Iterator[tuple[str, Value]]:
        """The members of a mapping, in its order."""
        for key, raw in mapping_of(self.raw).items():
            yield key, self._child(key, raw)

    def items(self) -> Iterator[Value]:
        """The items of a list."""
        for number, raw in enumerate(sequence_of(self.raw)):
            yield self._child(str(number), raw)

    def text(self, key: str) -> str:
        """A member that is a scalar, as text."""
        return text_of(mapping_of(self.raw).get(key))

    def flag(self, key: str) -> bool:
        """Whether a member is true."""
        return mapping_of(self.raw).get(key) is True

    def is_said(self, key: str) -> bool:
        """Whether a member is true, or a text that says so."""
        return self.text(key) == "true"

    def _child(self, token: str, raw: object) -> Value:
        if isinstance(raw, Moved):
            return Value(raw.document, raw.pointer, raw)
        return Value(self.document, (*self.pointer, token), raw)


def given(value: Value | None, key: str) -> Value | None:
    """A member that is not null."""
    member = value.get(key) if value is not None else None
    return member if member is not None and member.raw is not None else None


_NO_MEMBERS: dict[str, object] = {}


def mapping_of(raw: object) -> dict[str, object]:
    """The members of a raw mapping; none where it is something else."""
    return cast("dict[str, object]", raw) if isinstance(raw, dict) else _NO_MEMBERS


def sequence_of(raw: object) -> list[object]:
    """The items of a raw list; none where it is something else."""
    return cast("list[object]", raw) if isinstance(raw, list) else []


def text_of(raw: object) -> str:
    """A text, or a number or boolean as JSON writes it; "" for anything else."""
    if isinstance(raw, bool):
        return "true" if raw else "false"
    return str(raw) if isinstance(raw, str | int | float) else ""


def escaped(token: str) -> str:
    """A token as it stands in a JSON pointer."""
    if "/" in token or "~" in token:
        return token.replace("~", "~0").replace("/", "~1")
    return token


def unescaped(token: str) -> str:
    """A token as it is, of one that stands in a JSON pointer."""
    return token.replace("~1", "/").replace("~0", "~")
