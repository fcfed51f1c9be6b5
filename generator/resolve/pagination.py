"""Resolving, part 12e: how the next page of a list is asked for."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from ..diagnostics import Report
from ..ir import (
    CursorPagination,
    LinkPagination,
    NextUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
)
from ..nodes import Scalar, Text, shortened
from ..spec import CursorSpec, EnvelopeSpec, LinkSpec, NextUrlSpec, OffsetSpec, PageNumberSpec
from ..suggestions import hint
from ..values import BadValueError, scalar_value
from .facts import plain


@dataclass(frozen=True, slots=True)
class PaginationReader:
    """Reads what the envelope `name` says; `wires` are its fields besides the items."""

    name: Text
    wires: Sequence[str]
    report: Report

    def read(self, spec: EnvelopeSpec) -> Pagination | None:
        said = (spec.cursor, spec.offset, spec.page, spec.next_url, spec.link)
        kinds = [one for one in said if one is not None]
        for other in kinds[1:]:
            message = (
                f"the envelope `{self.name}` has another kind of pagination ({kinds[0].at}); "
                "keep one of the two"
            )
            self.report.error(other.at, "two-paginations", message)
        found = [self._read(one, is_array=spec.items is None) for one in kinds]
        return found[0] if found else None

    def _read(
        self,
        spec: CursorSpec | OffsetSpec | PageNumberSpec | NextUrlSpec | LinkSpec,
        is_array: bool,
    ) -> Pagination:
        match spec:
            case CursorSpec(parameter=parameter, field=field):
                return CursorPagination(plain(parameter), self._field(field, is_array))
            case OffsetSpec(parameter=parameter, limit=limit, total=total):
                return OffsetPagination(
                    plain(parameter), plain(limit), self._field(total, is_array)
                )
            case PageNumberSpec(parameter=parameter, limit=limit, total_pages=total_pages):
                return PageNumberPagination(
                    plain(parameter),
                    self._first(spec.first),
                    plain(limit),
                    self._field(total_pages, is_array),
                )
            case NextUrlSpec(field=field):
                return NextUrlPagination(self._field(field, is_array))
            case LinkSpec(relation=relation):
                return LinkPagination(self._relation(relation))

    def _field(self, field: Text | None, is_array: bool) -> str:
        if field is None:
            return ""
        if is_array:
            message = (
                f"the envelope `{self.name}` has no `items`, so the response is the array itself "
                f"and has no field `{shortened(field)}`; add `items:`, the field that holds them"
            )
            self.report.error(field.at, "unknown-field", message)
        else:
            check_field(field, f"the envelope `{self.name}`", self.wires, self.report)
        return plain(field)

    def _first(self, text: Text | None) -> int:
        if text is None:
            return 1
        try:
            number = scalar_value(Scalar(text, True, text.at), "integer")
        except BadValueError as error:
            self.report.error(error.at, "bad-value", error.message)
            return 1
        assert isinstance(number, int)
        if number < 0:
            message = f"`{shortened(text)}` is no number of a page: write 0, 1 or more"
            self.report.error(text.at, "bad-value", message)
        return number

    def _relation(self, text: Text | None) -> str:
        if text is None:
            return "next"
        if not text or any(character.isspace() for character in text):
            message = "a relation is one word: write it like `next`"
            self.report.error(text.at, "bad-value", message)
        return plain(text)


def check_field(name: Text, owner: str, known: Sequence[str], report: Report) -> None:
    if name not in known:
        end = hint(name, known) or "; add it to `fields`"
        report.error(name.at, "unknown-field", f"{owner} has no field `{shortened(name)}`{end}")


def needed_parameters(spec: EnvelopeSpec) -> list[Text]:
    """The query parameters without which the next page of a list is not asked for."""
    found: list[Text | None] = []
    if spec.cursor is not None:
        found.append(spec.cursor.parameter)
    for one in (spec.offset, spec.page):
        if one is not None:
            found += [one.parameter, one.limit]
    return [name for name in found if name is not None]
