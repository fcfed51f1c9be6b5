"""Operations of a printed document's API -> what a resource's file would say of them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Any

from ...diagnostics import Location
from ...facts.sending import is_as_idempotent_as_usual
from ...ir import (
    Api,
    Body,
    ErrorResponse,
    FieldSupport,
    Operation,
    Parameter,
    Place,
    Primitive,
    PrimitiveType,
    ResponseCase,
    ResponseHeader,
    StreamType,
)
from ...naming import snake
from ...nodes import Text
from ...spec import (
    ErrorSpec,
    OperationSpec,
    ParameterSpec,
    RequestSpec,
    ResponseCaseSpec,
    ResponseHeaderSpec,
    ResponseSpec,
    SupportSpec,
)
from ..paths import path_below
from ..texts import text, unusual
from .fact_keys import deprecated, facts, fields, security, texts
from .type_keys import TypeKeys

_NONE = PrimitiveType(Primitive.NONE)


@dataclass(frozen=True, slots=True)
class OperationKeys:
    """For a file of a resource, whose operations stand below `path`."""

    api: Api
    types: TypeKeys
    path: str

    def spec(self, one: Operation) -> OperationSpec:
        at = one.at
        own = [p for p in one.parameters if not p.group]
        is_usual = one.security == self.api.security
        return OperationSpec(
            at=at,
            http=Text(f"{one.method} {path_below(self.path, one.path)}", at),
            name=Text(one.name, at) if one.name != one.key else None,
            summary=text(one.summary, at),
            description=text(one.description, at),
            deprecated=deprecated(one.deprecated, at),
            integrations=texts(one.integrations, at),
            use=texts(tuple(_groups(one.parameters)), at),
            **parameters_by_place(own, self.types),
            request=self._request(one.body) if one.body else None,
            response=self._response(one),
            envelope=text(one.envelope, at),
            security=None if is_usual else security(one.security, at),
            idempotent=None if is_as_idempotent_as_usual(one) else one.idempotent,
            follow_redirects=one.follow_redirects or None,
            arguments=texts(one.positional, at),
            errors={Text(e.status, e.at): self._error(e) for e in one.errors} or None,
            base_url=text(one.base_url, at),
            operation_id=text(one.operation_id, at),
            source=text(one.support.source, at),
            inferred=one.support.inferred,
        )

    def _request(self, body: Body) -> RequestSpec:
        at = body.at
        return RequestSpec(
            at=at,
            **self._body_keys(body),
            media_type=unusual(body.media_type, at),
            name=None if body.name == "body" else Text(body.name, at),
            description=text(body.description, at),
            required=body.required,
            source=text(body.support.source, at),
            inferred=body.support.inferred,
        )

    def _body_keys(self, body: Body) -> dict[str, Any]:
        if body.fields is not None:
            return {"fields": fields(body.fields, self.types)}
        return self.types.keys(body.type or _NONE, body.at)

    def _response(self, one: Operation) -> ResponseSpec | None:
        at, type_ = one.at, one.response
        marks = {Text(".".join(m.path), at): _mark(m, at) for m in one.response_support}
        usual = 204 if type_ == _NONE else 200
        said = (one.response_description, one.response_headers, one.response_status != usual)
        if type_ == _NONE and not any(said):
            return None
        item = type_.item if isinstance(type_, StreamType) else type_
        return ResponseSpec(
            at=at,
            **self.types.keys(item, at),
            media_type=text(one.media_type, at),
            end=text(type_.end, at) if isinstance(type_, StreamType) else None,
            status=None if one.response_status == usual else Text(str(one.response_status), at),
            headers={Text(h.wire, h.at): self._header(h) for h in one.response_headers} or None,
            description=text(one.response_description, at),
            support=marks or None,
        )

    def _header(self, one: ResponseHeader) -> ResponseHeaderSpec:
        return ResponseHeaderSpec(
            at=one.at,
            **self.types.keys(one.type, one.at),
            description=text(one.description, one.at),
            required=one.required,
            deprecated=deprecated(one.deprecated, one.at),
        )

    def _error(self, one: ErrorResponse) -> ErrorSpec:
        keys = {} if one.type is None else self.types.keys(one.type, one.at)
        return ErrorSpec(at=one.at, **keys, description=text(one.description, one.at))


def _mark(said: FieldSupport, at: Location) -> SupportSpec:
    return SupportSpec(
        at=at,
        supported_by=texts(said.support.supported_by, at),
        required_by=texts(said.support.required_by, at),
        source=text(said.support.source, at),
        inferred=said.support.inferred,
    )


def _groups(parameters: Sequence[Parameter]) -> Iterator[str]:
    """In the order of what they bring; of those in the path it says nothing."""
    named = [one for one in parameters if one.group]
    in_path = [one.group for one in named if one.place is Place.PATH]
    yield from dict.fromkeys((*(p.group for p in named if p.place is not Place.PATH), *in_path))


def parameters_by_place(parameters: Sequence[Parameter], types: TypeKeys) -> dict[str, Any]:
    """Keyword arguments of operations and groups."""
    found: dict[str, dict[Text, ParameterSpec]] = {}
    for one in parameters:
        found.setdefault(one.place.value, {})[Text(one.wire, one.at)] = _parameter(one, types)
    return found


def _parameter(one: Parameter, types: TypeKeys) -> ParameterSpec:
    usual = one.placeholder == snake(one.name)
    return ParameterSpec(
        at=one.at,
        **types.keys(one.type, one.at),
        **facts(one),
        style=one.style.value,
        client=one.client,
        idempotency_key=one.is_idempotency_key,
        placeholder=None if usual else Text(one.placeholder, one.at),
        response={Text(case.value, one.at): _case(case, one, types) for case in one.response_cases}
        or None,
    )


def _case(case: ResponseCase, one: Parameter, types: TypeKeys) -> ResponseCaseSpec:
    at, type_ = one.at, case.type
    if not isinstance(type_, StreamType):
        said = "declared" if type_ is None else types.expression(type_, is_whole=True)
        return ResponseCaseSpec(at=at, type=Text(said, at))
    # The header `Accept` has the media type as its value.
    is_said = one.place is not Place.HEADER
    return ResponseCaseSpec(
        at=at,
        type=Text(types.expression(type_.item, is_whole=True), at),
        media_type=Text(type_.media_type, at) if is_said else None,
        end=text(type_.end, at),
    )
