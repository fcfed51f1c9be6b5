"""Types of the IR as JSON, for `sdkpress inspect`: a mapping with a `kind`."""

from __future__ import annotations

from typing import Any

from ..ir import (
    ConstType,
    Discriminator,
    EnumType,
    ListType,
    MapType,
    ModelId,
    ModelType,
    NullableType,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
)


def type_as_json(type_: Type) -> dict[str, Any]:
    match type_:
        case PrimitiveType(primitive):
            return {"kind": primitive.value}
        case EnumType():
            return _enum(type_)
        case ConstType(value):
            return {"kind": "const", "value": value}
        case ListType(item):
            return {"kind": "list", "item": type_as_json(item)}
        case MapType(value):
            return {"kind": "map", "value": type_as_json(value)}
        case NullableType(inner):
            return {"kind": "nullable", "inner": type_as_json(inner)}
        case ModelType(model):
            return {"kind": "model", **model_reference(model)}
        case StreamType(item, format, media_type, is_text, end):
            return {
                "kind": "stream",
                "item": type_as_json(item),
                "format": format.value,
                "media_type": media_type,
                "text": is_text,
                "end": end or None,
            }
        case UnionType(members, discriminator, matches_first):
            return {
                "kind": "union",
                "members": [type_as_json(member) for member in members],
                "discriminator": _discriminator(discriminator) if discriminator else None,
                "match": "first" if matches_first else None,
            }


def model_reference(id: ModelId) -> dict[str, Any]:
    """`resource` is empty for the models of errors, envelopes and parameter groups."""
    return {"resource": id.resource, "name": id.name}


def _enum(enum: EnumType) -> dict[str, Any]:
    values = [{"value": one.value, "description": one.description} for one in enum.values]
    return {"kind": "enum", "of": enum.primitive.value, "values": values, "closed": enum.closed}


def _discriminator(discriminator: Discriminator) -> dict[str, Any]:
    values = {value: model_reference(model) for value, model in discriminator.values}
    return {"field": discriminator.field, "values": values}
