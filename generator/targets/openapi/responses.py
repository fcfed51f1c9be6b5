"""What comes back -> responses: by status, by media type, and by the value of a parameter."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from ...ir import (
    Api,
    EnumType,
    Envelope,
    ErrorResponse,
    Json,
    NullableType,
    Operation,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    ResponseHeader,
    StreamType,
    Type,
)
from . import extensions as ext
from .extensions import Object
from .schemas import RAW, Schemas

USUAL = "What comes back."
NOTHING = "Nothing comes back."
FAILED = "What went wrong."
UNSAID = (USUAL, NOTHING, FAILED)
ERROR = "Error"
_BYTES, _NONE = PrimitiveType(Primitive.BYTES), PrimitiveType(Primitive.NONE)
_ERRORS = ("4XX", "5XX")
_PLAIN_DATA: Object = {"description": "Plain data."}
_JSON, _ANYTHING = "application/json", "*/*"


@dataclass(frozen=True, slots=True)
class Responses:
    api: Api
    schemas: Schemas

    def responses(self, one: Operation) -> Object:
        """What succeeds stands first. Errors that an operation says nothing of are those of all."""
        content = self._content(one)
        found: Object = {
            str(one.response_status): {
                **_described(one.response_description, USUAL if content else NOTHING),
                **ext.said({"headers": {h.wire: self._header(h) for h in one.response_headers}}),
                **ext.said({"content": content}),
                **ext.said({ext.MEDIA_TYPE: one.media_type, ext.SUPPORT: _support(one)}),
            },
            **{error.status: self._error(error) for error in one.errors},
        }
        for status in (status for status in _ERRORS if status not in found):
            found[status] = {"$ref": f"#/components/responses/{ERROR}"}
        return found

    def _header(self, one: ResponseHeader) -> Object:
        return {
            **ext.said({"description": one.description}),
            **({"required": True} if one.required else {}),
            **ext.deprecation(one.deprecated),
            "schema": self.schemas.schema(one.type),
        }

    def _error(self, one: ErrorResponse) -> Object:
        described = _described(one.description, FAILED)
        if one.type == _NONE:
            return described
        if one.type is not None:
            return {**described, "content": {_JSON: {"schema": self.schemas.schema(one.type)}}}
        return {**described, **self._usual_body(), ext.USUAL_BODY: True}

    def _usual_body(self) -> Object:
        if self.api.errors is None:
            return {}
        body = self.schemas.keys.reference(self.api.errors.body.id)
        return {"content": {_JSON: {"schema": {"$ref": body}}}}

    def _content(self, one: Operation) -> Object:
        """By media type. Which of them an operation declares is marked where there are others."""
        declared = self._declared(one)
        if one.selector is None:
            return dict(declared)
        schemas = {media: [said["schema"]] for media, said in declared.items()}
        for media, schema in self._others(one.selector, declared):
            known = schemas.setdefault(media, [])
            if schema not in known:
                known.append(schema)
        marks = {media: {**said, ext.DECLARED: True} for media, said in declared.items()}
        return {
            media: {**marks.get(media, {}), "schema": _any_of(found)}
            for media, found in schemas.items()
        }

    def _declared(self, one: Operation) -> dict[str, Object]:
        if one.response == _NONE:
            return {}
        envelope = next((e for e in self.api.envelopes if e.name == one.envelope), None)
        if envelope is not None:
            return {one.media_type or _JSON: {"schema": self._list(envelope, one.response)}}
        return {one.media_type or _media_type(one.response): self._media(one.response)}

    def _others(
        self, selector: Parameter, declared: Mapping[str, Object]
    ) -> Iterator[tuple[str, Json]]:
        """What comes by values of a parameter; of the header `Accept` they are media types."""
        cases = {case.value: case.type for case in selector.response_cases}
        if selector.place is not Place.HEADER:
            types = (type_ for type_ in cases.values() if type_ is not None and type_ != _NONE)
            yield from ((_media_type(one), self._schema(one)) for one in types)
            return
        own = next((said["schema"] for said in declared.values()), None)
        for value in _values(selector.type):
            type_ = cases.get(value)
            if type_ is not None and type_ != _NONE:
                yield value, self._schema(type_)
            elif type_ is None and own is not None:
                yield value, own

    def _media(self, type_: Type) -> Object:
        end = type_.end if isinstance(type_, StreamType) else ""
        return {"schema": self._schema(type_), **ext.said({ext.END: end})}

    def _schema(self, type_: Type) -> Object:
        return dict(RAW) if type_ == _BYTES else self.schemas.schema(type_)

    def _list(self, envelope: Envelope, item: Type) -> Object:
        array: Object = {"type": "array", "items": self.schemas.schema(item)}
        if not envelope.items:
            return array
        by_key: Object = {"type": "object", "additionalProperties": self.schemas.schema(item)}
        items: Object = {"anyOf": [array, by_key]} if envelope.keyed_by else array
        own: Object = {
            "type": "object",
            "required": [envelope.items],
            "properties": {envelope.items: items},
        }
        assert envelope.fields is not None
        return {"allOf": [{"$ref": self.schemas.keys.reference(envelope.fields.id)}, own]}

    def error(self) -> Object:
        """The response that every operation may give."""
        return {"description": FAILED, **self._usual_body()}


def _any_of(schemas: Sequence[Json]) -> Json:
    """One of them; what says nothing of its values stands badly among others."""
    if len(schemas) == 1:
        return schemas[0]
    return {"anyOf": [schema or _PLAIN_DATA for schema in schemas], ext.BY_VALUE: True}


def _media_type(type_: Type) -> str:
    if isinstance(type_, StreamType):
        return type_.media_type
    return _ANYTHING if type_ == _BYTES else _JSON


def _described(said: str, usual: str) -> Object:
    """OpenAPI asks for a description; what stands there then may have been said, too."""
    mark: Object = {ext.DESCRIPTION: said} if said in UNSAID else {}
    return {"description": said or usual, **mark}


def _values(type_: Type) -> list[str]:
    if isinstance(type_, NullableType):
        return _values(type_.inner)
    return [str(one.value) for one in type_.values] if isinstance(type_, EnumType) else []


def _support(one: Operation) -> Object:
    return {".".join(mark.path): ext.marks(mark.support) for mark in one.response_support}
