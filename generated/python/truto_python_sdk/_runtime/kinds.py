# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What kind of data a value is, said so that type checkers follow, and where it is."""

from abc import ABC, abstractmethod
from collections import UserString
from collections.abc import Callable, Collection, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Final, TypeAlias, TypeGuard

ABSENT: Final = object()
_KINDS: Final[dict[type, str]] = {
    type(None): "null",
    bool: "boolean",
    int: "number",
    float: "number",
    str: "string",
    list: "array",
    dict: "object",
}
# The way from the top of the data to a value: None, or (the way around it, its key).
# A key is a field's name, an index, or None for the key of a map, which is data.
Place: TypeAlias = "tuple[Place, str | int | None] | None"
Tell: TypeAlias = Callable[[Place, str, object], None]
Build: TypeAlias = Callable[[Any, Place, Tell], Any]
NO_MEMBER: Final = "one of the known kinds of object"
_TEXT = (str, UserString, bytes, bytearray, memoryview)


class Chosen(type):
    """The class of a type whose values our code makes, where msgspec could not."""

    @property
    def choices(cls) -> Any:
        """The type as type checkers see it."""
        raise NotImplementedError

    def from_wire(cls, data: object) -> Any:
        """`ValueError`: `data` is no such value."""
        raise NotImplementedError


class TypeNote(ABC):
    """What is noted at a type in `Annotated` and decides how its values are built."""

    @abstractmethod
    def builder(self, noted: Any, of: Callable[[Any], Build]) -> Build:
        """`noted` is the type without its notes; `of` gives the builder of any other."""


def is_object(data: object) -> TypeGuard[dict[str, Any]]:
    """An object as JSON gives it."""
    return type(data) is dict


def is_array(data: object) -> TypeGuard[list[Any]]:
    """An array as JSON gives it."""
    return type(data) is list


def is_mapping(value: object) -> TypeGuard[Mapping[object, object]]:
    """What an argument may be where an object is sent."""
    return isinstance(value, Mapping)


def is_collection(value: object) -> TypeGuard[Collection[object]]:
    """What an argument may be where an array is sent."""
    return isinstance(value, Sequence | AbstractSet) and not isinstance(value, _TEXT)


def kind_text(value: object) -> str:
    """The name of a value's kind in JSON; `ABSENT` is nothing."""
    if value is ABSENT:
        return "nothing"
    kind = float if isinstance(value, float) else type(value)
    return _KINDS.get(kind) or kind.__name__
