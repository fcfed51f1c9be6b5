# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""How the pages of a fake list lead from one to the next, by each kind of pagination."""

from itertools import accumulate
from typing import Any, Final, TypeAlias

import msgspec

from .testing_calls import RecordedCall

Plain: TypeAlias = dict[str, Any]
_MARK: Final = "fake_page"


class Positions:
    """There is one page. `sizes` are the lengths of the pages, `given` is what the test
    says beside the items of each, and `fields` is the model of that."""

    def __init__(
        self, pagination: Any, fields: Any, sizes: list[int], given: list[Plain]
    ) -> None:
        self._pagination = pagination
        self._fields = fields
        self._sizes = sizes
        self._given = given

    def index(self, call: RecordedCall) -> int:
        """Which page is asked for, from 0 on; those after the last are empty."""
        return 0

    def said(self, call: RecordedCall, index: int) -> Plain:
        """What a page says of the next one, beside its items."""
        return {}

    def headers(self, call: RecordedCall, index: int) -> dict[str, str]:
        """What the headers of a page say of the next one."""
        return {}

    def _is_last(self, index: int) -> bool:
        return index >= len(self._sizes) - 1

    def _asked(self, call: RecordedCall, parameter: str) -> str:
        return call.query.get(parameter, [""])[0]

    def _told(self, value: int | str) -> Plain:
        """The field that the pagination goes by, as text or as a number."""
        wire: str = self._pagination.field
        for field in msgspec.structs.fields(self._fields) if wire else ():
            if field.encode_name == wire:
                return {wire: value if _is_a(value, field.type) else str(value)}
        return {}


class _Cursors(Positions):
    def index(self, call: RecordedCall) -> int:
        asked = self._asked(call, self._pagination.parameter)
        for index in range(len(self._sizes) - 1):
            said = {**self.said(call, index), **self._given[index]}
            if str(said.get(self._pagination.field)) == asked:
                return index + 1
        return 0

    def said(self, call: RecordedCall, index: int) -> Plain:
        return {} if self._is_last(index) else self._told(index + 2)


class _Offsets(Positions):
    def index(self, call: RecordedCall) -> int:
        asked = _number(self._asked(call, self._pagination.parameter)) or 0
        starts = [0, *accumulate(self._sizes)]
        if asked >= starts[-1]:
            return len(self._sizes)
        return starts.index(asked) if asked in starts else 0

    def said(self, call: RecordedCall, index: int) -> Plain:
        return self._told(sum(self._sizes))


class _Numbers(Positions):
    def index(self, call: RecordedCall) -> int:
        first: int = self._pagination.first
        asked = _number(self._asked(call, self._pagination.parameter))
        return 0 if asked is None else max(0, asked - first)

    def said(self, call: RecordedCall, index: int) -> Plain:
        return self._told(len(self._sizes))


class _Links(Positions):
    """The next page is where this one is, with a mark in the query."""

    def index(self, call: RecordedCall) -> int:
        return _number(self._asked(call, _MARK)) or 0

    def headers(self, call: RecordedCall, index: int) -> dict[str, str]:
        if self._is_last(index):
            return {}
        link, relation = self._next(call, index), self._pagination.relation
        return {"Link": f'<{link}>; rel="{relation}"'}

    def _next(self, call: RecordedCall, index: int) -> str:
        texts = [text for text in call.query_text.split("&") if _MARK not in text]
        query = "&".join(filter(None, [*texts, f"{_MARK}={index + 1}"]))
        return f"{call.path}?{query}"


class _URLs(_Links):
    def said(self, call: RecordedCall, index: int) -> Plain:
        return {} if self._is_last(index) else self._told(self._next(call, index))

    def headers(self, call: RecordedCall, index: int) -> dict[str, str]:
        return {}


# By name: to import the classes would bring them all into every package with lists.
_KINDS: Final[dict[str, type[Positions]]] = {
    "NoneType": Positions,
    "CursorPagination": _Cursors,
    "OffsetPagination": _Offsets,
    "PageNumberPagination": _Numbers,
    "NextUrlPagination": _URLs,
    "LinkPagination": _Links,
}


def positions_of(pagination: object) -> type[Positions]:
    return _KINDS[type(pagination).__name__]


def _number(text: str) -> int | None:
    return int(text) if text.isdecimal() else None


def _is_a(value: object, hint: Any) -> bool:
    try:
        msgspec.convert(value, hint)
    except (ValueError, TypeError):
        return False
    return True
