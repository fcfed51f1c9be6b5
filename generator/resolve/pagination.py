"""Resolving, part 12e: how the next page of a list is asked for."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass

from ..diagnostics import Report
from ..ir import (
    CursorPagination,
    EnumType,
    Field,
    LinkPagination,
    NextUrlPagination,
    OffsetPagination,
    PageNumberPagination,
    Pagination,
    Primitive,
    PrimitiveType,
    Type,
)
from ..nodes import Scalar, Text, shortened
from ..spec import CursorSpec, EnvelopeSpec, LinkSpec, NextUrlSpec, OffsetSpec, PageNumberSpec
from ..suggestions import hint
from ..values import BadValueError, scalar_value
from .facts import plain
from .table import Table

_TEXTS = frozenset({Primitive.STRING, Primitive.ANY})
_NUMBERS = _TEXTS | {Primitive.INTEGER, Primitive.NUMBER, Primitive.DECIMAL}
_SCALARS = frozenset(Primitive) - {Primitive.BOOLEAN, Primitive.BYTES, Primitive.FILE}


@dataclass(frozen=True, slots=True)
class PaginationReader:
    """Reads what the envelope `name` says; `fields` are those besides the items."""

    name: Text
    fields: Mapping[str, Field]
    table: Table
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
                return CursorPagination(plain(parameter), self._field(field, is_array, _SCALARS))
            case OffsetSpec(parameter=parameter, limit=limit, total=total):
                self._check_limit(parameter, limit)
                return OffsetPagination(
                    plain(parameter), plain(limit), self._field(total, is_array, _NUMBERS)
                )
            case PageNumberSpec(parameter=parameter, limit=limit, total_pages=total_pages):
                self._check_limit(parameter, limit)
                return PageNumberPagination(
                    plain(parameter),
                    self._first(spec.first),
                    plain(limit),
                    self._field(total_pages, is_array, _NUMBERS),
                )
            case NextUrlSpec(field=field):
                return NextUrlPagination(self._field(field, is_array, _TEXTS))
            case LinkSpec(relation=relation):
                return LinkPagination(self._relation(relation))

    def _check_limit(self, parameter: Text, limit: Text | None) -> None:
        if limit is not None and limit == parameter:
            message = (
                f"`{shortened(limit)}` asks for the page already, so it takes no size of one; "
                "name another parameter, or take `limit` out"
            )
            self.report.error(limit.at, "bad-pagination", message)

    def _field(self, field: Text | None, is_array: bool, kinds: Collection[Primitive]) -> str:
        if field is None:
            return ""
        if is_array:
            message = (
                f"the envelope `{self.name}` has no `items`, so the response is the array itself "
                f"and has no field `{shortened(field)}`; add `items:`, the field that holds them"
            )
            self.report.error(field.at, "unknown-field", message)
        else:
            check_field(field, f"the envelope `{self.name}`", self.fields, self.report)
            if field in self.fields:
                self._check_kind(field, self.fields[field], kinds)
        return plain(field)

    def _check_kind(self, name: Text, field: Field, kinds: Collection[Primitive]) -> None:
        """What leads to the next page can be read as that."""
        for type_ in self.table.alternatives(field.type):
            if (kind := _kind(type_)) is None or kind not in kinds:
                write = "integer" if kinds is _NUMBERS else "string"
                message = (
                    f"the field `{shortened(name)}` ({field.at}) cannot lead to the next page, for "
                    f"its type; write `{shortened(name)}: {write}`"
                )
                self.report.error(name.at, "bad-pagination", message)
                return

    def _first(self, text: Text | None) -> int:
        if text is None:
            return 1
        try:
            number = scalar_value(Scalar(text, True), "integer")
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


def _kind(type_: Type) -> Primitive | None:
    """What kind of scalar a bare type is."""
    match type_:
        case PrimitiveType(primitive) | EnumType(primitive):
            return primitive
        case _:
            return None


def check_field(name: Text, owner: str, known: Collection[str], report: Report) -> None:
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
