"""Resolving, part 4a: enums and constants."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TypeAlias

from ..diagnostics import Location, Report
from ..ir import ConstType, EnumType, EnumValue, Primitive, PrimitiveType, Type
from ..nodes import Node, Scalar, Text
from ..values import BadValueError, Kind, scalar_value
from .facts import plain

EnumSpec: TypeAlias = dict[Text, Text | None] | list[Node]

KINDS: dict[Primitive, Kind] = {
    Primitive.STRING: "string",
    Primitive.INTEGER: "integer",
    Primitive.NUMBER: "number",
    Primitive.BOOLEAN: "boolean",
}


def enum_type(
    spec: EnumSpec, primitive: Primitive, closed: bool, at: Location, report: Report
) -> Type:
    values: list[EnumValue] = []
    places: dict[object, Location] = {}
    for node, description in _entries(spec):
        value = _scalar(node, KINDS[primitive], report)
        if value is None:
            continue
        first = places.setdefault(value, node.at)
        if first is node.at:
            values.append(EnumValue(value, description))
        else:
            message = f"the value `{value}` stands twice in this enum; the first is at {first}"
            report.error(node.at, "duplicate-value", message)
    if not values:
        report.error(at, "bad-enum", "this enum has no values; add one, or leave `enum` out")
        return PrimitiveType(primitive)
    return EnumType(primitive, tuple(values), closed)


def const_type(node: Node, primitive: Primitive | None, report: Report) -> Type:
    value = _scalar(node, KINDS[primitive] if primitive else "any", report)
    return PrimitiveType(Primitive.ANY) if value is None else ConstType(value)


def _entries(spec: EnumSpec) -> Iterator[tuple[Node, str]]:
    if isinstance(spec, list):
        yield from ((node, "") for node in spec)
        return
    for text, description in spec.items():
        yield Scalar(text, plain=bool(text), at=text.at), plain(description)


def _scalar(node: Node, kind: Kind, report: Report) -> str | int | float | bool | None:
    """The value, or None and a mistake."""
    if not isinstance(node, Scalar):
        report.error(node.at, "bad-value", "one value is expected, not a list or a mapping")
        return None
    try:
        value = scalar_value(node, kind)
    except BadValueError as error:
        report.error(error.at, "bad-value", error.message)
        return None
    if value is None or isinstance(value, list | dict):
        report.error(node.at, "bad-value", "null is not a value here; say `nullable: true`")
        return None
    return value
