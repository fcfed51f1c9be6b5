"""A printed document's parameters -> those of the API."""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Location, Report
from ...ir import ConstType, Parameter, Place, Primitive, PrimitiveType, ResponseCase, Style, Type
from ...naming import snake
from ...nodes import Text
from ...resolve.responses import item_stream
from ...resolve.styles import usual_style
from ...resolve.table import Table
from ...targets.openapi import extensions as ext
from ...targets.openapi.parameters import STYLES, UNTOLD
from ...targets.openapi.schemas import RAW
from ..references import References
from ..values import Value
from .schemas import OwnSchemas, deprecation, json, members, support

_WORDS = {
    (place, said["style"], said["explode"]): style
    for (place, style), said in STYLES.items()
    if style not in UNTOLD
}
_BYTES = PrimitiveType(Primitive.BYTES)


@dataclass(frozen=True, slots=True)
class OwnParameters:
    schemas: OwnSchemas
    references: References
    table: Table

    def read(self, said: Value, names: dict[str, str]) -> Parameter | None:
        """None for what is no parameter of an operation; `names` are as they stand in its path."""
        value = self.references.follow(said)
        if value.flag(ext.CONSTANT_HEADER) or value.text("in") not in set(Place):
            return None
        place, media = Place(value.text("in")), _json_content(value)
        slot = media or value
        schema, example = slot.get("schema"), slot.get("example")
        type_ = self.schemas.type_of(schema)
        style = Style.JSON if media is not None else self._style(place, value, type_)
        wire = _wire(value, place, style, names)
        name = value.text(ext.NAME) or wire
        default = schema.get("default") if schema is not None else None
        required = value.flag("required")
        return Parameter(
            wire=wire,
            name=name,
            place=place,
            type=type_,
            style=style,
            at=value.at,
            group=value.text(ext.GROUP),
            required=required,
            client=value.flag(ext.CLIENT),
            is_constant=required and isinstance(type_, ConstType),
            is_idempotency_key=value.flag(ext.IDEMPOTENCY_KEY),
            placeholder=value.text(ext.PLACEHOLDER) or snake(name),
            description=value.text("description"),
            has_default=default is not None,
            default=json(default),
            has_example=example is not None,
            example=json(example),
            deprecated=deprecation(value),
            support=support(value),
            response_cases=self._cases(value),
        )

    def _style(self, place: Place, value: Value, type_: Type) -> Style:
        said = value.text(ext.STYLE)
        if said in set(Style):
            return Style(said)
        known = _WORDS.get((place, value.text("style"), value.flag("explode")))
        return known or usual_style(place, tuple(self.table.alternatives(type_)))

    def _cases(self, value: Value) -> tuple[ResponseCase, ...]:
        return tuple(
            ResponseCase(case, None if said.raw == "declared" else self._case(said))
            for case, said in members(value, ext.RESPONSE)
        )

    def _case(self, said: Value) -> Type:
        if said.raw == RAW:
            return _BYTES
        if (stream := said.get(ext.STREAM)) is None:
            return self.schemas.type_of(said)
        item = self.schemas.type_of(stream.get("schema"))
        return self.streamed(item, stream.text("media_type"), stream.text("end"))

    def streamed(self, type_: Type, media_type: str, end: str) -> Type:
        """The type, or a stream of it where such come in this media type."""
        at = Location("", 1, 1)
        said = Text(end, at) if end else None
        return item_stream(Text(media_type, at), said, type_, self.table, Report())


def _wire(value: Value, place: Place, style: Style, names: dict[str, str]) -> str:
    name = value.text("name")
    if style is Style.BRACKETS:
        return name.removesuffix("[]")
    return names.get(name, name) if place is Place.PATH else name


def _json_content(value: Value) -> Value | None:
    content = value.get("content")
    return content.get("application/json") if content is not None else None
