"""Resolving, part 10e: what comes with the errors of an operation, by their status."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ..diagnostics import Location, Report
from ..ir import ErrorResponse, Primitive, PrimitiveType
from ..naming import pascal
from ..nodes import Text, shortened
from ..spec import ErrorSpec
from .facts import plain
from .table import Table
from .types import Slot, Types

_STATUS = re.compile("[345][0-9]{2}|[345]XX|default")
_BYTES = PrimitiveType(Primitive.BYTES)


@dataclass(frozen=True, slots=True)
class ErrorResponseReader:
    """First pass: `operation` is its key, `resource` where it stands."""

    types: Types
    resource: str
    operation: Text
    report: Report

    def read(self, said: Mapping[Text, ErrorSpec]) -> tuple[ErrorResponse, ...]:
        return tuple(self._read(status, spec) for status, spec in said.items())

    def _read(self, status: Text, spec: ErrorSpec) -> ErrorResponse:
        if not _STATUS.fullmatch(status):
            message = f"`{shortened(status)}` is no status of an error; {_mend(status)}"
            self.report.error(status.at, "bad-status", message)
        what = f"the error `{shortened(status)}` of `{self.operation}`"
        slot = Slot(
            self.resource, pascal(self.operation), f"{status}_error", what, may_be_none=True
        )
        return ErrorResponse(
            status=plain(status),
            type=self.types.read(spec, slot) if _has_type(spec) else None,
            at=status.at,
            description=plain(spec.description),
        )


def check_errors(
    errors: Sequence[ErrorResponse],
    said: Mapping[Text, ErrorSpec],
    table: Table,
    report: Report,
) -> None:
    """An error holds what was read of it, which is no stream."""
    for one, spec in zip(errors, said.values(), strict=True):
        if one.type is None or table.bare(one.type) != _BYTES:
            continue
        message = (
            f"the body of the error `{shortened(one.status)}` is no stream; take the type out: "
            "every error holds the bytes that came"
        )
        report.error(_place(spec), "type-conflict", message)


def _place(spec: ErrorSpec) -> Location:
    return spec.type.at if spec.type is not None else spec.at


def _has_type(spec: ErrorSpec) -> bool:
    """Whether anything is said of its body."""
    said = (spec.type, spec.fields, spec.enum, spec.const, spec.one_of, spec.discriminator)
    flags = (spec.model, spec.unknown, spec.nullable or None, spec.closed or None)
    return any(one is not None for one in (*said, *flags))


def _mend(status: str) -> str:
    if re.fullmatch("[345]xx", status):
        return f"write `{status.upper()}`"
    if re.fullmatch("2..", status):
        return "what comes with a success is said by `response`"
    return 'write one like `"404"`, a range like `4XX`, or `default`'
