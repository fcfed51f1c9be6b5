# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The text of a single value in a path, a query, a header or a cookie."""

import math
from datetime import date, datetime, timedelta
from decimal import Decimal
from enum import Enum
from uuid import UUID

import msgspec

from .wire import WireValue

_SCALARS = (str, int, float, date, timedelta, UUID, Decimal, Enum, WireValue)


def is_scalar(value: object) -> bool:
    return isinstance(value, _SCALARS)


def is_finite(value: float | Decimal) -> bool:
    return value.is_finite() if isinstance(value, Decimal) else math.isfinite(value)


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
    if isinstance(value, WireValue):
        return scalar_text(value.to_wire(), name)
    if isinstance(value, date):
        return _moment(value, name)
    if isinstance(value, UUID):
        return str(value)
    if isinstance(value, timedelta):
        text: str = msgspec.to_builtins(value)
        return text
    raise TypeError(f"{name} takes a single value, not {type(value).__name__}")


def _number(value: float | Decimal, name: str) -> str:
    if not is_finite(value):
        raise ValueError(f"{name} must be a finite number")
    return format(value, "f") if isinstance(value, Decimal) else float.__repr__(value)


def _moment(value: date, name: str) -> str:
    if isinstance(value, datetime) and value.utcoffset() is None:
        raise ValueError(f"{name} must say its time zone")
    return value.isoformat()
