"""The fields of an object -> those that an example of it has."""

from __future__ import annotations

from enum import StrEnum

from ..ir import Field


class Direction(StrEnum):
    """Whether values are of a request or of a reply."""

    SENT = "sent"
    RECEIVED = "received"


def shown_fields(
    fields: tuple[Field, ...], direction: Direction = Direction.SENT
) -> tuple[Field, ...]:
    """The fields that an example has: not what only goes the other way, nor what nobody should use
    now."""
    is_sent = direction is Direction.SENT
    return tuple(
        field
        for field in fields
        if not (field.read_only if is_sent else field.write_only)
        and not (field.deprecated and not field.required)
    )
