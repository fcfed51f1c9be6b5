"""Resolving, part 4a: enums and constants."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeAlias

from ..diagnostics import Location, Report
from ..ir import ConstType, EnumType, EnumValue, Primitive, PrimitiveType, Type
from ..nodes import Node, Scalar, Text
from ..values import BadValueError, Kind, scalar_value
from .facts import plain

_NO_VALUES = "this enum has no values; add one, or leave `enum` out"

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
    values = _values(spec, (primitive,), report)
    if not values:
        report.error(at, "bad-enum", _NO_VALUES)
        return PrimitiveType(primitive)
    return EnumType(primitive, tuple(one for _, one in values), closed)


def enum_of_kinds(
    spec: EnumSpec, kinds: Sequence[Primitive], closed: bool, at: Location, report: Report
) -> dict[Primitive, Type]:
    """For each kind an enum of its values, or any value where the enum is open and has none."""
    values = _values(spec, kinds, report)
    if not values:
        report.error(at, "bad-enum", _NO_VALUES)
    types: dict[Primitive, Type] = {}
    for kind in kinds:
        own = tuple(value for one, value in values if one is kind)
        types[kind] = EnumType(kind, own, closed) if own else PrimitiveType(kind)
        if values and closed and not own:
            message = f"no value of this `closed` enum is of {kind.value}; take `{kind.value}` out"
            report.error(at, "bad-enum", message)
    return types


def _values(
    spec: EnumSpec, kinds: Sequence[Primitive], report: Report
) -> list[tuple[Primitive, EnumValue]]:
    """The values, each with its kind; one that stands twice is a mistake."""
    values: list[tuple[Primitive, EnumValue]] = []
    places: dict[object, Location] = {}
    for node, description in _entries(spec):
        kind = kinds[0] if len(kinds) == 1 else _kind_among(kinds, node)
        value = _scalar(node, KINDS[kind], report)
        if value is None:
            continue
        first = places.setdefault((kind, value), node.at)
        if first is node.at:
            values.append((kind, EnumValue(value, description)))
        else:
            message = f"the value `{value}` stands twice in this enum; the first is at {first}"
            report.error(node.at, "duplicate-value", message)
    return values


def _kind_among(kinds: Sequence[Primitive], node: Node) -> Primitive:
    """The kind that a value is of: text is what is in quotes, and what is no other kind."""
    others = [kind for kind in kinds if kind is not Primitive.STRING]
    for kind in others if isinstance(node, Scalar) else ():
        try:
            scalar_value(node, KINDS[kind])
        except BadValueError:
            continue
        return kind
    return Primitive.STRING if Primitive.STRING in kinds else others[0]


def const_type(node: Node, primitive: Primitive | None, report: Report) -> Type:
    value = _scalar(node, KINDS[primitive] if primitive else "any", report)
    return PrimitiveType(Primitive.ANY) if value is None else ConstType(value)


def _entries(spec: EnumSpec) -> Iterator[tuple[Node, str]]:
    if isinstance(spec, list):
        yield from ((node, "") for node in spec)
        return
    for text, description in spec.items():
        yield Scalar(text, plain=bool(text)), plain(description)


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
