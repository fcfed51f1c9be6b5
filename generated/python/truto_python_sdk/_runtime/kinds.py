# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What kind of data a value is, said so that type checkers follow."""

from collections.abc import Collection, Mapping
from collections.abc import Set as AbstractSet
from typing import Any, Final, TypeGuard

ABSENT: Final = object()


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
    return isinstance(value, list | tuple | AbstractSet)


def kind_text(value: object) -> str:
    """The name of a value's kind in JSON; `ABSENT` is nothing."""
    match value:
        case None:
            return "null"
        case bool():
            return "boolean"
        case int() | float():
            return "number"
        case str():
            return "string"
        case list():
            return "array"
        case dict():
            return "object"
        case _:
            return "nothing" if value is ABSENT else type(value).__name__
