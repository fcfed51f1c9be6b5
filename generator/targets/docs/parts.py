"""Lists of any length: what is too long for one page goes on at further ones."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from . import places
from .views import ListView

_MOST = 200  # Rows on a page, in all of its lists.


def part_pages(page: str, rows: int) -> tuple[str, ...]:
    """The pages over which so many rows go, the first among them."""
    number = max(1, -(-rows // _MOST))
    return tuple(places.continued(page, n) for n in range(1, number + 1))


def part_of(lists: Sequence[ListView], number: int) -> tuple[ListView, ...]:
    """What of the lists stands on one of the pages, which are counted from 0."""
    start, found = number * _MOST, list[ListView]()
    for one in lists:
        rows = one.rows[max(start, 0) : max(start + _MOST, 0)]
        found += [replace(one, rows=rows)] if rows else []
        start -= len(one.rows)
    return tuple(found)
