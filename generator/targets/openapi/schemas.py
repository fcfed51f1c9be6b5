"""Types, fields and models -> JSON Schema of the dialect that OpenAPI 3.1 has."""

from __future__ import annotations

from dataclasses import dataclass

from ...ir import (
    ConstType,
    EnumType,
    Field,
    Json,
    ListType,
    MapType,
    Model,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
    kind_of_constant,
)
from . import extensions as ext
from .extensions import Object
from .naming import SchemaKeys

NULL: Object = {"type": "null"}
# Of a whole body, a whole response and a part of a form: the bytes themselves.
RAW: Object = {"type": "string", "format": "binary"}

PRIMITIVES: dict[Primitive, Object] = {
    Primitive.STRING: {"type": "string"},
    Primitive.INTEGER: {"type": "integer"},
    Primitive.NUMBER: {"type": "number"},
    Primitive.BOOLEAN: {"type": "boolean"},
    Primitive.ANY: {},
    Primitive.DATE: {"type": "string", "format": "date"},
    Primitive.DATE_TIME: {"type": "string", "format": "date-time"},
    Primitive.UNIX_TIME: {"type": "number", "format": "unix-time"},
    Primitive.DURATION: {"type": "string", "format": "duration"},
    Primitive.DECIMAL: {"type": "string", "format": "decimal"},
    Primitive.UUID: {"type": "string", "format": "uuid"},
    Primitive.BYTES: {"type": "string", "contentEncoding": "base64"},
    Primitive.BASE64URL: {"type": "string", "contentEncoding": "base64url"},
    Primitive.FILE: RAW,
    Primitive.NONE: NULL,
}


@dataclass(frozen=True, slots=True)
class Schemas:
    keys: SchemaKeys

    def schema(self, type_: Type) -> Object:
        match type_:
            case PrimitiveType(primitive):
                return dict(PRIMITIVES[primitive])
            case EnumType():
                return _enum(type_)
            case ConstType(value):
                return {"type": kind_of_constant(value).value, "const": value}
            case ListType(item):
                return {"type": "array", "items": self.schema(item)}
            case MapType(value):
                return {"type": "object", "additionalProperties": self.schema(value)}
            case NullableType(inner):
                return self._nullable(inner)
            case ModelType(model):
                return {"$ref": self.keys.reference(model)}
            case UnionType():
                return self._union(type_)
            case StreamType(item):
                return self.schema(item)

    def _nullable(self, inner: Type) -> Object:
        schema = self.schema(inner)
        if "anyOf" in schema and isinstance(inner, UnionType):
            return {**schema, "anyOf": [*_list(schema["anyOf"]), NULL]}
        has_type = isinstance(schema.get("type"), str) and "const" not in schema
        if not has_type or inner == PrimitiveType(Primitive.NONE):
            return {"anyOf": [schema, NULL]}
        schema["type"] = [schema["type"], "null"]
        if "enum" in schema:
            schema["enum"] = [*_list(schema["enum"]), None]
        return schema

    def _union(self, union: UnionType) -> Object:
        members: list[Json] = [self.schema(one) for one in union.members]
        match = ext.said({ext.MATCH: "first" if union.matches_first else ""})
        if union.discriminator is None:
            return {"anyOf": members, **match}
        mapping: Object = {
            value: self.keys.reference(model) for value, model in union.discriminator.values
        }
        discriminator: Object = {"propertyName": union.discriminator.field, "mapping": mapping}
        return {"oneOf": members, "discriminator": discriminator, **match}

    # Fields and models

    def field(self, field: Field) -> Object:
        return {
            **self.schema(field.type),
            **ext.said({"description": field.description}),
            **({"readOnly": True} if field.read_only else {}),
            **({"writeOnly": True} if field.write_only else {}),
            **ext.deprecation(field.deprecated),
            **({"default": field.default} if field.has_default else {}),
            **({"examples": [field.example]} if field.has_example else {}),
            **({ext.NAME: field.name} if field.name != field.wire else {}),
            **ext.support(field.support),
        }

    def fields(self, fields: tuple[Field, ...]) -> Object:
        """An object of these fields."""
        return {
            "type": "object",
            **ext.said({"required": [field.wire for field in fields if field.required]}),
            "properties": {field.wire: self.field(field) for field in fields},
        }

    def model(self, model: Model) -> Object:
        schema = self.fields(model.fields) if model.alias is None else self.schema(model.alias)
        key = self.keys.by_id[model.id]
        return {
            **ext.said({"description": model.description}),
            **schema,
            **({"additionalProperties": True} if model.keep_unknown else {}),
            **ext.deprecation(model.deprecated),
            ext.RESOURCE: model.id.resource,
            **({ext.NAME: model.id.name} if model.id.name != key else {}),
            **ext.support(model.support),
        }


def _enum(type_: EnumType) -> Object:
    descriptions: list[Json] = [one.description for one in type_.values]
    return {
        "type": type_.primitive.value,
        "enum": [one.value for one in type_.values],
        **({ext.ENUM_DESCRIPTIONS: descriptions} if any(descriptions) else {}),
        **({ext.CLOSED: True} if type_.closed else {}),
    }


def _list(value: Json) -> list[Json]:
    assert isinstance(value, list)
    return value
