# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Types of ours that stand in JSON as text or a number: the type itself says how."""

from typing import Any, Self


class WireValue:
    """A value with a form of its own on the wire."""

    __slots__ = ()

    @classmethod
    def from_wire(cls, data: object) -> Self:
        """`TypeError` or `ValueError`: `data` is no such value."""
        raise NotImplementedError

    def to_wire(self) -> str | int | float:
        raise NotImplementedError


def is_wire_type(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, WireValue)


def from_wire(hint: Any, data: object) -> Any:
    """What msgspec asks for a type that it does not know."""
    return hint.from_wire(data)
