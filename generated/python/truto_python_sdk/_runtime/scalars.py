# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The text of a single value in a path, a query, a header or a cookie."""

import math
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from uuid import UUID


def is_scalar(value: object) -> bool:
    return isinstance(value, str | int | float | date | UUID | Decimal | Enum)


def scalar_text(value: object, name: str) -> str:
    """The one text of `value`; `name` is the argument's, for the message."""
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int):
        return int.__repr__(value)
    if isinstance(value, float | Decimal):
        return _number(value, name)
    if isinstance(value, date):
        return _moment(value, name)
    if isinstance(value, UUID):
        return str(value)
    raise TypeError(f"{name} takes a single value, not {type(value).__name__}")


def _number(value: float | Decimal, name: str) -> str:
    if not math.isfinite(value):
        raise ValueError(f"{name} must be a finite number")
    return format(value, "f") if isinstance(value, Decimal) else float.__repr__(value)


def _moment(value: date, name: str) -> str:
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError(f"{name} must say its time zone")
    return value.isoformat()
