"""A printed document's path items -> operations."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ...ir import (
    Body,
    Envelope,
    ErrorResponse,
    FieldSupport,
    Model,
    ModelId,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    ResponseHeader,
    Type,
    is_usually_idempotent,
)
from ...targets.openapi import extensions as ext
from ...targets.openapi.operations import METHODS, PLACEHOLDER, usual_id, usual_summary
from ...targets.openapi.responses import UNSAID
from ...targets.openapi.schemas import RAW
from ..values import Value
from .parameters import OwnParameters
from .schemas import OwnSchemas, deprecation, items, marks, members, support, texts

_NONE, _BYTES = PrimitiveType(Primitive.NONE), PrimitiveType(Primitive.BYTES)


@dataclass(frozen=True, slots=True)
class Found:
    """An operation where it stands."""

    method: str
    template: str
    value: Value


def operations_of(root: Value) -> Iterator[Found]:
    for template, item in members(root, "paths"):
        for method, value in item.entries():
            if method.upper() in METHODS:
                yield Found(method.upper(), template, value)
        for value in items(item, ext.OPERATIONS):
            yield Found(value.text(ext.METHOD), template, value)


def alternatives(value: Value) -> tuple[tuple[str, ...], ...]:
    """What `security` says."""
    return tuple(tuple(name for name, _ in one.entries()) for one in items(value, "security"))


@dataclass(frozen=True, slots=True)
class OwnOperations:
    schemas: OwnSchemas
    parameters: OwnParameters
    models: Mapping[ModelId, Model]
    envelopes: Mapping[str, Envelope]
    security: tuple[tuple[str, ...], ...]

    def read(self, found: Found) -> Operation:
        value, path = found.value, found.value.text(ext.PATH) or found.template
        resource, key = value.text(ext.RESOURCE), value.text(ext.NAME)
        parameters = self._parameters(found, path)
        selector = next((one for one in parameters if one.response_cases), None)
        envelope = value.text(ext.ENVELOPE)
        response = _success(value)
        is_usual = is_usually_idempotent(found.method, parameters)
        idempotent = value.get(ext.IDEMPOTENT)
        return Operation(
            resource=resource,
            key=key,
            name=value.text(ext.CODE_NAME) or key,
            method=found.method,
            path=path,
            at=value.at,
            base_url=next((one.text("url") for one in items(value, "servers")), ""),
            operation_id=_operation_id(value, usual_id(resource, key)),
            parameters=parameters,
            body=self._body(value.get("requestBody")),
            response=self._response(response, selector, self.envelopes.get(envelope)),
            response_description=_description(response),
            response_status=_status(value),
            response_headers=tuple(
                self._header(wire, one) for wire, one in members(response, "headers")
            ),
            errors=tuple(self._errors(value)),
            response_support=_response_support(response),
            media_type=response.text(ext.MEDIA_TYPE) if response else "",
            security=alternatives(value) if value.get("security") else self.security,
            idempotent=is_usual if idempotent is None else idempotent.raw is True,
            follow_redirects=value.flag(ext.FOLLOW_REDIRECTS),
            selector=selector,
            envelope=envelope,
            positional=texts(value, ext.ARGUMENTS),
            integrations=texts(value, ext.INTEGRATIONS),
            summary=summary(value, usual_summary(key)),
            description=value.text("description"),
            deprecated=deprecation(value),
            support=support(value),
        )

    def _parameters(self, found: Found, path: str) -> tuple[Parameter, ...]:
        own, shown = PLACEHOLDER.findall(path), PLACEHOLDER.findall(found.template)
        names = dict(zip(shown, own, strict=False))
        said = (self.parameters.read(one, names) for one in items(found.value, "parameters"))
        return tuple(one for one in said if one is not None)

    # Bodies

    def _body(self, value: Value | None) -> Body | None:
        media = next(members(value, "content"), None)
        if value is None or media is None:
            return None
        media_type, schema = media[0], media[1].get("schema")
        fields = self.schemas.fields(schema) if _is_object(schema) and schema else None
        type_ = self.schemas.type_of(schema) if fields is None else None
        return Body(
            at=value.at,
            media_type=media_type,
            fields=fields,
            type=type_,
            name=value.text(ext.NAME) or "body",
            required=value.flag("required"),
            description=value.text("description"),
            support=support(value),
        )

    # Responses

    def _response(
        self, response: Value | None, selector: Parameter | None, envelope: Envelope | None
    ) -> Type:
        media_type, media = _declared(response, selector is not None)
        schema = media.get("schema") if media is not None else None
        if schema is None or media is None:
            return _NONE
        if schema.flag(ext.BY_VALUE):
            schema = next(items(schema, "anyOf"), schema)
        if envelope is not None:
            return self.schemas.type_of(_item(schema, envelope))
        type_ = _BYTES if schema.raw == RAW else self.schemas.type_of(schema)
        return self.parameters.streamed(type_, media_type, media.text(ext.END))

    def _header(self, wire: str, value: Value) -> ResponseHeader:
        return ResponseHeader(
            wire=wire,
            type=self.schemas.type_of(value.get("schema")),
            at=value.at,
            description=value.text("description"),
            required=value.flag("required"),
            deprecated=deprecation(value),
        )

    def _errors(self, value: Value) -> Iterator[ErrorResponse]:
        """What an operation itself says; the errors of all are referred to."""
        for status, one in list(members(value, "responses"))[1:]:
            if one.get("$ref") is None:
                media = next((media for _, media in members(one, "content")), None)
                type_ = self.schemas.type_of(media.get("schema")) if media else _NONE
                yield ErrorResponse(
                    status=status,
                    type=None if one.flag(ext.USUAL_BODY) else type_,
                    at=one.at,
                    description=_description(one),
                )


def _success(value: Value) -> Value | None:
    return next((one for _, one in members(value, "responses")), None)


def _status(value: Value) -> int:
    status = next((status for status, _ in members(value, "responses")), "")
    return int(status) if status.isdecimal() else 200


def _declared(response: Value | None, is_marked: bool) -> tuple[str, Value | None]:
    """What an operation itself declares, with its media type."""
    for media_type, media in members(response, "content"):
        if media.flag(ext.DECLARED) or not is_marked:
            return media_type, media
    return "", None


def _item(schema: Value, envelope: Envelope) -> Value | None:
    """The schema of one item of a list."""
    own = list(items(schema, "allOf"))
    if own:
        properties = own[-1].get("properties")
        found = properties.get(envelope.items) if properties is not None else None
    else:
        found = schema
    array = next(items(found, "anyOf"), found)
    return array.get("items") if array is not None else None


def _is_object(schema: Value | None) -> bool:
    return schema is not None and schema.get("properties") is not None


def _operation_id(value: Value, usual: str) -> str:
    own = value.get(ext.OPERATION_ID)
    if own is not None:
        return value.text(ext.OPERATION_ID)
    id = value.text("operationId")
    return "" if id == usual else id


def summary(value: Value, usual: str) -> str:
    said = value.text("summary")
    return value.text(ext.SUMMARY) if said == usual else said


def _description(response: Value | None) -> str:
    if response is None:
        return ""
    said = response.text("description")
    return response.text(ext.DESCRIPTION) if said in UNSAID else said


def _response_support(response: Value | None) -> tuple[FieldSupport, ...]:
    return tuple(
        FieldSupport(tuple(name.split(".")), marks(said))
        for name, said in members(response, ext.SUPPORT)
    )
