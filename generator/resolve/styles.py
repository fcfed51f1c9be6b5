"""Resolving, part 9a: how a parameter stands in a request, and whether its type can stand so."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from ..diagnostics import Report
from ..ir import (
    ListType,
    MapType,
    ModelType,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    Style,
    Type,
)
from ..nodes import shortened
from .table import ANY, Table, is_scalar

_STYLES = {
    Place.PATH: (
        Style.PLAIN,
        Style.COMMA,
        Style.PAIRS,
        Style.LABEL,
        Style.LABEL_EXPLODED,
        Style.MATRIX,
        Style.MATRIX_EXPLODED,
        Style.JSON,
    ),
    Place.QUERY: (
        Style.PLAIN,
        Style.REPEATED,
        Style.COMMA,
        Style.SPACE,
        Style.PIPE,
        Style.NEWLINE,
        Style.BRACKETS,
        Style.DEEP_OBJECT,
        Style.SPREAD,
        Style.JSON,
    ),
    Place.HEADER: (Style.PLAIN, Style.COMMA, Style.PAIRS, Style.JSON),
    Place.COOKIE: (Style.PLAIN, Style.COMMA, Style.JSON),
}
# What joins the items of a list, or the keys and values of an object.
_JOINING = frozenset({Style.COMMA, Style.SPACE, Style.PIPE})
# What also takes a single value.
_FOR_ALL = frozenset({Style.LABEL, Style.LABEL_EXPLODED, Style.MATRIX, Style.MATRIX_EXPLODED})
_UNSENT = (PrimitiveType(Primitive.FILE), PrimitiveType(Primitive.NONE))
_SCALAR_VALUES = "the values of the object must be scalars"


@dataclass(frozen=True, slots=True)
class Styles:
    table: Table
    report: Report

    def style(self, parameter: Parameter, said: str | None) -> Style:
        """The style that is said, or the usual one."""
        members = tuple(self.table.alternatives(parameter.type))
        style = Style(said) if said else usual_style(parameter.place, members)
        if mend := self._mend(parameter, style, members):
            where = f"the {parameter.place.value} parameter `{shortened(parameter.wire)}`"
            message = f"{where} cannot be sent in the style `{style.value}`: {mend}"
            self.report.error(parameter.at, "bad-style", message)
        return style

    def _mend(self, parameter: Parameter, style: Style, members: tuple[Type, ...]) -> str:
        known = _STYLES[parameter.place]
        if style not in known:
            listed = ", ".join(f"`{one.value}`" for one in known)
            return f"in `{parameter.place.value}`, it is one of {listed}"
        if style is Style.SPREAD and parameter.client:
            return "no client is given its entries, which are many parameters; take `client` out"
        return self._misfit(style, members)

    def _misfit(self, style: Style, members: tuple[Type, ...]) -> str:
        """Why these types cannot be sent in this style."""
        if style is Style.PLAIN:
            mend = "it is for scalars; write `style: json`, or a type that is one text"
            return "" if all(map(is_scalar, members)) else mend
        if style is Style.JSON:
            return "it is for what JSON can hold" if any(one in _UNSENT for one in members) else ""
        if style is Style.SPREAD:
            mend = "it is for a map or an object; write `type: map`, or `fields`"
            return "" if all(map(_is_object, members)) else mend
        if style is Style.DEEP_OBJECT:
            return "" if _is_deep(members) else "it is for a map, an object or any"
        return self._parts_misfit(style, members)

    def _parts_misfit(self, style: Style, members: tuple[Type, ...]) -> str:
        """Of a style that joins or repeats the parts of a value."""
        takes_lists = style is not Style.PAIRS
        takes_objects = style in _JOINING or style in _FOR_ALL or style is Style.PAIRS
        lists = [one for one in members if isinstance(one, ListType)]
        objects = [one for one in members if _is_object(one)]
        others = [one for one in members if one not in lists and one not in objects]
        has_parts = (lists and takes_lists) or (objects and takes_objects) or style in _FOR_ALL
        is_taken = (takes_lists or not lists) and (takes_objects or not objects)
        if not has_parts or not is_taken or not all(map(is_scalar, others)):
            return _FOR_WHAT[takes_lists, takes_objects]
        items = [inner for one in lists for inner in self.table.alternatives(one.item)]
        if not all(map(is_scalar, items)):
            return "the items of the list must be scalars"
        values = [value for one in objects for value in self._values(one)]
        return "" if all(map(is_scalar, values)) else _SCALAR_VALUES

    def _values(self, type_: Type) -> Iterable[Type]:
        """What an object holds."""
        if isinstance(type_, MapType):
            return self.table.alternatives(type_.value)
        fields = self.table.object_fields(type_) or ()
        return [one for field in fields for one in self.table.alternatives(field.type)]


_FOR_WHAT = {
    (True, False): "it is for a list; write `type: list[string]`",
    (False, True): "it is for a map or an object; write `type: map[string]`, or `fields`",
    (True, True): "it is for a list, a map or an object of scalars",
}


def usual_style(place: Place, members: tuple[Type, ...]) -> Style:
    is_list = any(isinstance(member, ListType) for member in members)
    if not is_list and not any(map(_is_object, members)):
        return Style.PLAIN
    if place is not Place.QUERY:
        return Style.COMMA
    return Style.REPEATED if is_list else Style.DEEP_OBJECT


def _is_object(type_: Type) -> bool:
    return isinstance(type_, MapType | ModelType)


def _is_deep(members: tuple[Type, ...]) -> bool:
    """An object, or a scalar in its place: `created_at=x` beside `created_at[gt]=x`."""
    return any(map(_is_open, members)) and all(_is_open(m) or is_scalar(m) for m in members)


def _is_open(type_: Type) -> bool:
    return _is_object(type_) or type_ == ANY
