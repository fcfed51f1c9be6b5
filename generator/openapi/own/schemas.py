"""A printed document's schemas -> types, fields and models."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import TypeGuard, cast

from ...ir import (
    ConstType,
    Deprecation,
    Discriminator,
    EnumType,
    EnumValue,
    Field,
    Json,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    Support,
    Type,
    UnionType,
)
from ...targets.openapi import extensions as ext
from ...targets.openapi.schemas import PRIMITIVES
from ..values import Value

ANY = PrimitiveType(Primitive.ANY)
_BEGINNING = "#/components/schemas/"
_TYPE_KEYS = ("type", "format", "contentEncoding")
_BY_KEYS: dict[tuple[object, ...], Primitive] = {
    tuple(schema.get(key) for key in _TYPE_KEYS): primitive
    for primitive, schema in PRIMITIVES.items()
}
_KINDS = ("string", "integer", "number", "boolean")


@dataclass(frozen=True, slots=True)
class OwnSchemas:
    """`models` are the components by their keys."""

    models: Mapping[str, ModelId]

    @classmethod
    def of(cls, root: Value) -> OwnSchemas:
        found: dict[str, ModelId] = {}
        for key, schema in members(root, "components", "schemas"):
            name = schema.text(ext.NAME) or key
            found[key] = ModelId(schema.text(ext.RESOURCE), name)
        return cls(found)

    # Types

    def type_of(self, schema: Value | None) -> Type:
        """What it means; `any` where it says nothing that we print."""
        if schema is None or not schema.is_mapping:
            return ANY
        if reference := schema.text("$ref"):
            model = self.referred(reference)
            return ModelType(model) if model else ANY
        for key in ("oneOf", "anyOf"):
            if (said := schema.get(key)) is not None:
                return self._union(schema, tuple(said.items()))
        if (const := schema.get("const")) is not None:
            return ConstType(const.raw) if _is_scalar(const.raw) else ANY
        return self._of_kind(schema)

    def referred(self, reference: str) -> ModelId | None:
        return self.models.get(reference.removeprefix(_BEGINNING))

    def _of_kind(self, schema: Value) -> Type:
        said = schema.get("type")
        kinds = [one.raw for one in said.items()] if said is not None else []
        is_nullable = len(kinds) > 1 and "null" in kinds
        kind = next((one for one in kinds if one != "null"), None) if is_nullable else None
        inner = self._of_one_kind(schema, str(kind) if kind else schema.text("type"))
        return NullableType(inner) if is_nullable else inner

    def _of_one_kind(self, schema: Value, kind: str) -> Type:
        if (enum := schema.get("enum")) is not None and kind in _KINDS:
            return _enum(schema, enum, Primitive(kind))
        if kind == "array":
            return ListType(self.type_of(schema.get("items")))
        if kind == "object":
            return MapType(self.type_of(schema.get("additionalProperties")))
        if schema.text(ext.TYPE) == Primitive.BYTES:
            return PrimitiveType(Primitive.BYTES)
        said = (kind or None, *(schema.text(key) or None for key in _TYPE_KEYS[1:]))
        return PrimitiveType(_BY_KEYS.get(said, Primitive.ANY))

    def _union(self, schema: Value, said: tuple[Value, ...]) -> Type:
        is_nullable = bool(said) and said[-1].raw == {"type": "null"}
        types = [self.type_of(one) for one in (said[:-1] if is_nullable else said)]
        matches_first = schema.text(ext.MATCH) == "first"
        inner: Type = types[0] if types else ANY
        if len(types) > 1:
            inner = UnionType(tuple(types), self._discriminator(schema), matches_first)
        return NullableType(inner) if is_nullable else inner

    def _discriminator(self, schema: Value) -> Discriminator | None:
        said = schema.get("discriminator")
        if said is None:
            return None
        pairs = ((key, self.referred(str(one.raw))) for key, one in members(said, "mapping"))
        values = tuple((key, model) for key, model in pairs if model is not None)
        return Discriminator(said.text("propertyName"), values)

    # Fields and models

    def fields(self, schema: Value) -> tuple[Field, ...]:
        required = {one.raw for one in items(schema, "required")}
        return tuple(
            self._field(wire, one, wire in required) for wire, one in members(schema, "properties")
        )

    def _field(self, wire: str, schema: Value, required: bool) -> Field:
        default, example = schema.get("default"), next(items(schema, "examples"), None)
        return Field(
            wire=wire,
            name=schema.text(ext.NAME) or wire,
            type=self.type_of(schema),
            at=schema.at,
            description=schema.text("description"),
            required=required,
            read_only=schema.flag("readOnly"),
            write_only=schema.flag("writeOnly"),
            has_default=default is not None,
            default=json(default),
            has_example=example is not None,
            example=json(example),
            deprecated=deprecation(schema),
            support=support(schema),
        )

    def model(self, key: str, schema: Value) -> Model:
        is_object = schema.get("properties") is not None
        return Model(
            id=self.models[key],
            at=schema.at,
            fields=self.fields(schema) if is_object else (),
            alias=None if is_object else self.type_of(schema),
            keep_unknown=is_object and schema.flag("additionalProperties"),
            description=schema.text("description"),
            deprecated=deprecation(schema),
            support=support(schema),
        )


def _enum(schema: Value, enum: Value, primitive: Primitive) -> EnumType:
    descriptions = [str(one.raw or "") for one in items(schema, ext.ENUM_DESCRIPTIONS)]
    raws = [one.raw for one in enum.items() if _is_scalar(one.raw)]
    descriptions += [""] * (len(raws) - len(descriptions))
    values = tuple(EnumValue(raw, said) for raw, said in zip(raws, descriptions, strict=False))
    return EnumType(primitive, values, schema.flag(ext.CLOSED))


def _is_scalar(raw: object) -> TypeGuard[str | int | float | bool]:
    return isinstance(raw, str | int | float | bool)


# What all readers here share


def members(value: Value | None, *keys: str) -> Iterator[tuple[str, Value]]:
    """The members of a mapping that is found by these keys."""
    for key in keys:
        value = value.get(key) if value is not None else None
    if value is not None:
        yield from value.entries()


def items(value: Value | None, key: str) -> Iterator[Value]:
    found = value.get(key) if value is not None else None
    if found is not None:
        yield from found.items()


def texts(value: Value | None, key: str) -> tuple[str, ...]:
    return tuple(one.raw for one in items(value, key) if isinstance(one.raw, str))


def json(value: Value | None) -> Json:
    return cast("Json", value.raw) if value is not None else None


def deprecation(value: Value) -> Deprecation | None:
    return Deprecation(value.text(ext.DEPRECATED)) if value.flag("deprecated") else None


def support(value: Value | None) -> Support:
    return marks(value.get(ext.SUPPORT)) if value is not None else Support()


def marks(said: Value | None) -> Support:
    if said is None:
        return Support()
    return Support(
        supported_by=texts(said, "supported_by"),
        required_by=texts(said, "required_by"),
        source=said.text("source"),
        inferred=said.flag("inferred"),
    )
