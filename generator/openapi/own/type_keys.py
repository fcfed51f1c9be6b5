"""Types of the API -> the keys of the spec language that resolve to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ...diagnostics import Location
from ...ir import (
    ConstType,
    EnumType,
    EnumValue,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
    kind_of_constant,
    parts,
)
from ...nodes import Node, Scalar, Text
from ...spec import DiscriminatorSpec, FieldSpec
from ..schemas.json_nodes import node_of

_NONE = PrimitiveType(Primitive.NONE)

# The fields of an inline object, said by whoever knows how.
EnumSpec: TypeAlias = dict[Text, Text | None] | list[Node]
FieldsOf: TypeAlias = Callable[[Model], dict[Text, FieldSpec]]


@dataclass(frozen=True, slots=True)
class TypeKeys:
    """For a file of `resource`. `inline` are the models that stand where they are used."""

    resource: str
    inline: Mapping[ModelId, Model]
    fields_of: FieldsOf

    def keys(self, type_: Type, at: Location) -> dict[str, Any]:
        """Keyword arguments of `TypeSpec`."""
        if isinstance(type_, NullableType):
            return {**self.keys(type_.inner, at), "nullable": True}
        if isinstance(type_, UnionType) and _needs_list(type_):
            members = [Text(self.expression(one), at) for one in type_.members]
            return {"one_of": members, **self._union(type_, at)}
        found: dict[str, Any] = {}
        for leaf in _leaves(type_):
            found |= self._leaf(leaf, at, found)
        if not (isinstance(type_, EnumType) and type_.primitive is Primitive.STRING):
            found["type"] = Text(self.expression(type_, is_whole=True), at)
        return found

    def expression(self, type_: Type, *, is_whole: bool = False) -> str:
        """The type in a line. `is_whole`: nothing stands around it."""
        match type_:
            case PrimitiveType(primitive):
                return "null" if type_ == _NONE and not is_whole else primitive.value
            case EnumType(primitive):
                return primitive.value
            case ConstType(value):
                return kind_of_constant(value).value
            case ListType(item):
                return f"list[{self.expression(item)}]"
            case MapType(value):
                return f"map[{self.expression(value)}]"
            case NullableType(inner):
                return f"{self.expression(inner)} | null"
            case StreamType(item):
                return self.expression(item, is_whole=is_whole)
            case ModelType(model):
                return "object" if model in self.inline else self.name(model)
            case UnionType(members):
                return " | ".join(map(self.expression, members))

    def name(self, id: ModelId) -> str:
        return id.name if id.resource in ("", self.resource) else f"{id.resource}.{id.name}"

    def _leaf(self, leaf: Type, at: Location, before: dict[str, Any]) -> dict[str, Any]:
        match leaf:
            case EnumType():
                return _enum(leaf, at, before.get("enum"))
            case ConstType(value):
                return {"const": node_of(value, at)}
            case ModelType(model) if model in self.inline:
                said = self.inline[model]
                unknown = {"unknown": "keep"} if said.keep_unknown else {}
                fields = self.fields_of(said)
                return {"fields": fields, "model": Text(model.name, said.at), **unknown}
            case UnionType() if "match" not in before:
                return self._union(leaf, at)
            case _:
                return {}

    def _union(self, union: UnionType, at: Location) -> dict[str, Any]:
        found: dict[str, Any] = {"match": "first"} if union.matches_first else {}
        if union.discriminator is not None:
            values = {
                Text(value, at): Text(self.name(model), at)
                for value, model in union.discriminator.values
            }
            field = Text(union.discriminator.field, at)
            found["discriminator"] = DiscriminatorSpec(at=at, field=field, values=values)
        return found


def _needs_list(union: UnionType) -> bool:
    """Whether a line cannot say it: of a union in a union, or of null in one member."""
    if any(isinstance(one, NullableType | UnionType) for one in union.members):
        return True
    inner = [leaf for one in union.members for leaf in _leaves(one) if isinstance(leaf, UnionType)]
    return union.matches_first and not all(one.matches_first for one in inner)


def _leaves(type_: Type) -> Iterator[Type]:
    """A type and all that stands in it, from the outside inwards."""
    yield type_
    for part in parts(type_):
        yield from _leaves(part)


def _enum(type_: EnumType, at: Location, before: EnumSpec | None) -> dict[str, Any]:
    """Values, beside those of an enum of another kind in the same union."""
    values = _values(type_.values, at)
    if before is not None:
        values = _joined(before, values)
    return {"enum": values, **({"closed": True} if type_.closed else {})}


def _values(values: tuple[EnumValue, ...], at: Location) -> EnumSpec:
    """A mapping where a value has a description, which a value that is no text may stand in too."""
    if not any(one.description for one in values):
        return [node_of(one.value, at) for one in values]
    return {
        Text(_written(one.value, at), at): Text(one.description, at) if one.description else None
        for one in values
    }


def _joined(first: EnumSpec, second: EnumSpec) -> EnumSpec:
    if isinstance(first, list) and isinstance(second, list):
        return [*first, *second]
    return {**_as_mapping(first), **_as_mapping(second)}


def _as_mapping(values: EnumSpec) -> dict[Text, Text | None]:
    if isinstance(values, dict):
        return values
    return {node.text: None for node in values if isinstance(node, Scalar)}


def _written(value: str | int | float | bool, at: Location) -> str:
    node = node_of(value, at)
    assert isinstance(node, Scalar)
    return node.text
