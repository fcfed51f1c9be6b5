"""Resolving, part 10f: the status and the headers that a response comes with."""

from __future__ import annotations

import re
from collections.abc import Mapping

from ..diagnostics import Report
from ..ir import ListType, Primitive, PrimitiveType, ResponseHeader, Type
from ..naming import pascal
from ..nodes import Text, shortened
from ..spec import ResponseHeaderSpec, ResponseSpec
from .facts import deprecation, plain
from .headers import is_token
from .table import Table, is_scalar
from .types import Slot, Types

_NONE = PrimitiveType(Primitive.NONE)
_SUCCESS = re.compile("2[0-9]{2}")


def response_status(spec: ResponseSpec | None, type_: Type, report: Report) -> int:
    """What it says, else what is usual for a body, or for none."""
    if spec is None or spec.status is None:
        return 204 if type_ == _NONE else 200
    if not _SUCCESS.fullmatch(spec.status):
        message = (
            f"`{shortened(spec.status)}` is no status of a success, which is one from 200 to 299; "
            "what comes with others is said by the operation's `errors`"
        )
        report.error(spec.status.at, "bad-status", message)
        return 200
    return int(spec.status)


def read_response_headers(
    said: Mapping[Text, ResponseHeaderSpec], resource: str, operation: str, types: Types
) -> tuple[ResponseHeader, ...]:
    """First pass."""
    return tuple(
        ResponseHeader(
            wire=plain(wire),
            type=types.read(spec, _slot(wire, resource, operation)),
            at=wire.at,
            description=plain(spec.description),
            required=spec.required,
            deprecated=deprecation(spec.deprecated),
        )
        for wire, spec in said.items()
    )


def _slot(wire: Text, resource: str, operation: str) -> Slot:
    what = f"the response header `{shortened(wire)}`"
    return Slot(resource, pascal(operation), f"{wire}_header", what)


def check_response_headers(
    headers: tuple[ResponseHeader, ...],
    said: Mapping[Text, ResponseHeaderSpec],
    table: Table,
    report: Report,
) -> None:
    """Each name once, in whatever case, and each value one that a header holds."""
    first: dict[str, Text] = {}
    for one, wire in zip(headers, said, strict=True):
        if not is_token(wire):
            message = (
                f"`{shortened(wire)}` is not a header name; it holds more than token characters"
            )
            report.error(wire.at, "bad-header", message)
        other = first.setdefault(wire.lower(), wire)
        if other is not wire:
            message = f"the header `{wire}` stands here already, at {other.at}; take one out"
            report.error(wire.at, "duplicate-header", message)
        if not all(_is_held(member, table) for member in table.alternatives(one.type)):
            message = (
                f"the response header `{shortened(wire)}` holds a scalar, or a list of scalars; "
                "write `type: string`"
            )
            report.error(wire.at, "bad-header", message)


def _is_held(type_: Type, table: Table) -> bool:
    if isinstance(type_, ListType):
        return all(map(is_scalar, table.alternatives(type_.item)))
    return is_scalar(type_)
