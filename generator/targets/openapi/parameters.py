"""Parameters -> those of OpenAPI: where they stand, in which style, and what of it has no word."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from ...ir import (
    Api,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    ResponseCase,
    StreamType,
    Style,
)
from ...naming import snake
from . import extensions as ext
from .extensions import Object
from .naming import component_keys
from .schemas import RAW, Schemas

STYLES: dict[tuple[Place, Style], Object] = {
    (Place.QUERY, Style.COMMA): {"style": "form", "explode": False},
    (Place.QUERY, Style.NEWLINE): {"style": "form", "explode": False},
    (Place.QUERY, Style.SPACE): {"style": "spaceDelimited", "explode": False},
    (Place.QUERY, Style.PIPE): {"style": "pipeDelimited", "explode": False},
    (Place.QUERY, Style.DEEP_OBJECT): {"style": "deepObject", "explode": True},
    (Place.QUERY, Style.SPREAD): {"style": "form", "explode": True},
    (Place.PATH, Style.PAIRS): {"style": "simple", "explode": True},
    (Place.PATH, Style.LABEL): {"style": "label", "explode": False},
    (Place.PATH, Style.LABEL_EXPLODED): {"style": "label", "explode": True},
    (Place.PATH, Style.MATRIX): {"style": "matrix", "explode": False},
    (Place.PATH, Style.MATRIX_EXPLODED): {"style": "matrix", "explode": True},
    (Place.HEADER, Style.PAIRS): {"style": "simple", "explode": True},
    (Place.COOKIE, Style.COMMA): {"style": "form", "explode": False},
}
# What OpenAPI has no word for, or none that tells it from another.
UNTOLD = (Style.NEWLINE, Style.BRACKETS, Style.SPREAD)
_BYTES = PrimitiveType(Primitive.BYTES)


@dataclass(frozen=True, slots=True)
class Parameters:
    """`keys` are those of the groups' parameters, by group, place and name."""

    schemas: Schemas
    keys: Mapping[tuple[str, Place, str], str]

    @classmethod
    def of(cls, api: Api, schemas: Schemas) -> Parameters:
        shared = [one for group in api.groups for one in group.parameters]
        keys = component_keys(f"{one.group}.{one.wire}" for one in shared)
        pairs = zip(shared, keys, strict=True)
        return cls(schemas, {(one.group, one.place, one.wire): key for one, key in pairs})

    def components(self, api: Api) -> Object:
        """The parameters of groups, and the headers that every request carries."""
        found: Object = {
            self.keys[one.group, one.place, one.wire]: self.parameter(one)
            for group in api.groups
            for one in group.parameters
        }
        for name, value in api.headers:
            found[header_key(name)] = {
                "name": name,
                "in": "header",
                "required": True,
                "description": "Every request carries it.",
                "schema": {"type": "string", "const": value},
                ext.CONSTANT_HEADER: True,
            }
        return found

    def of_operation(self, parameters: Sequence[Parameter], names: dict[str, str]) -> list[Object]:
        """`names` are those of path parameters, where the document has another for them."""
        return [self._in_operation(one, names) for one in parameters]

    def _in_operation(self, one: Parameter, names: dict[str, str]) -> Object:
        renamed = names.get(one.wire, one.wire) if one.place is Place.PATH else one.wire
        if one.group and renamed == one.wire:
            key = self.keys[one.group, one.place, one.wire]
            return {"$ref": f"#/components/parameters/{key}"}
        return {**self.parameter(one), **({"name": renamed} if renamed != one.wire else {})}

    def parameter(self, one: Parameter) -> Object:
        is_json = one.style is Style.JSON
        return {
            "name": f"{one.wire}[]" if one.style is Style.BRACKETS else one.wire,
            "in": one.place.value,
            **({"required": True} if one.required else {}),
            **ext.said({"description": one.description}),
            **ext.deprecation(one.deprecated),
            **STYLES.get((one.place, one.style), {}),
            **(self._content(one) if is_json else self._schema(one)),
            **self._facts(one),
        }

    def _schema(self, one: Parameter) -> Object:
        default: Object = {"default": one.default} if one.has_default else {}
        example: Object = {"example": one.example} if one.has_example else {}
        return {"schema": {**self.schemas.schema(one.type), **default}, **example}

    def _content(self, one: Parameter) -> Object:
        return {"content": {"application/json": self._schema(one)}}

    def _facts(self, one: Parameter) -> Object:
        return {
            **ext.said(
                {
                    ext.GROUP: one.group,
                    ext.NAME: one.name if one.name != one.wire else "",
                    ext.STYLE: one.style.value if one.style in UNTOLD else "",
                    ext.CLIENT: one.client or None,
                    ext.IDEMPOTENCY_KEY: one.is_idempotency_key or None,
                    ext.PLACEHOLDER: one.placeholder if one.placeholder != snake(one.name) else "",
                    ext.RESPONSE: {case.value: self._case(case) for case in one.response_cases},
                }
            ),
            **ext.support(one.support),
        }

    def _case(self, case: ResponseCase) -> Object | str:
        if case.type is None:
            return "declared"
        if isinstance(case.type, StreamType):
            said: Object = {"media_type": case.type.media_type, "end": case.type.end}
            return {ext.STREAM: {"schema": self.schemas.schema(case.type), **ext.said(said)}}
        return dict(RAW) if case.type == _BYTES else self.schemas.schema(case.type)


def header_key(name: str) -> str:
    return component_keys([f"headers.{name}"])[0]
