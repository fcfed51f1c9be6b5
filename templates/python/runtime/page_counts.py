# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Numbers that pagination counts by."""

from typing import Any
from urllib.parse import unquote

from .pagination import PageContent
from .query import query_text
from .request import Call

_MOST_DIGITS = 18


def whole_number(value: Any) -> int | None:
    """`value` where it is a number to count by, which may have come as text."""
    if isinstance(value, str):
        is_number = value.isascii() and value.isdecimal()
        return int(value) if is_number and len(value) <= _MOST_DIGITS else None
    if isinstance(value, bool) or not isinstance(value, int | float):
        return None
    is_whole = isinstance(value, int) or value.is_integer()
    return int(value) if is_whole and value >= 0 else None


def number_in(call: Call, parameter: str) -> int | None:
    """The number that a query parameter has in `call`."""
    text = call.query.get(parameter, "")
    return whole_number(unquote(text.partition("=")[2]))


def at_number(call: Call, parameter: str, position: str) -> Call:
    if whole_number(position) is None:
        raise ValueError("a cursor of this list is a whole number")
    text = query_text(parameter, "plain", position)
    return call.elsewhere(call.path, {**call.query, parameter: text})


def is_short(call: Call, limit: str, content: PageContent) -> bool:
    """Whether the page has less than what was asked for: nothing is behind it."""
    asked = number_in(call, limit)
    return asked is not None and len(content.items) < asked
