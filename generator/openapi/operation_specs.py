"""Drafts of operations -> the keys of the spec's operations, parameter by parameter."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from ..diagnostics import Location
from ..media_types import is_event_stream
from ..nodes import Text
from ..spec import (
    ErrorSpec,
    ParameterGroupSpec,
    ParameterSpec,
    RequestSpec,
    ResponseCaseSpec,
    ResponseHeaderSpec,
    ResponseSpec,
)
from .drafts import (
    BodyDraft,
    ErrorDraft,
    FieldDraft,
    ParameterDraft,
    ResponseDraft,
    TypeDraft,
)
from .media_kinds import is_stream_kind
from .spelling import Spelling, facts_keys
from .texts import scalar, security, text, unusual
from .trees import NONE


def security_spec(
    alternatives: tuple[tuple[str, ...], ...] | None, at: Location
) -> Literal["none"] | list[Text] | None:
    """`none` where nothing else is accepted, which else comes last."""
    if alternatives is None:
        return None
    if not any(alternatives):
        return "none"
    return security(sorted(alternatives, key=lambda names: not names), at)


def group_spec(members: Sequence[ParameterDraft], spelling: Spelling) -> ParameterGroupSpec:
    return ParameterGroupSpec(at=members[0].at, **parameters_keys(members, None, spelling))


def parameters_keys(
    parameters: Sequence[ParameterDraft], response: ResponseDraft | None, spelling: Spelling
) -> dict[str, Any]:
    found: dict[str, dict[Text, ParameterSpec]] = {}
    for one in parameters:
        found.setdefault(one.place, {})[Text(one.wire, one.at)] = _parameter(one, spelling)
    if response is not None and response.cases:
        accept = _accept(response, spelling)
        found.setdefault("header", {})[Text("Accept", response.at)] = accept
    return found


def _parameter(one: ParameterDraft, spelling: Spelling) -> ParameterSpec:
    return ParameterSpec(
        at=one.at,
        name=text(one.name, one.at),
        required=one.required and one.place != "path",
        style=one.style,
        idempotency_key=one.idempotency_key,
        client=one.client,
        **facts_keys(one.facts, one.type, one.at),
        **spelling.type(one.type, one.at),
    )


def _accept(response: ResponseDraft, spelling: Spelling) -> ParameterSpec:
    """The header that says which of several kinds of answer is asked for."""
    at = response.at
    usual = Text(response.media_type or "application/json", at)
    cases = {usual: ResponseCaseSpec(at=at, type=Text("declared", at))}
    for kind, type_ in response.cases:
        end = text(response.end, at) if is_event_stream(kind) else None
        cases[Text(kind, at)] = ResponseCaseSpec(
            at=at, type=_case_type(type_, spelling, at), end=end
        )
    return ParameterSpec(
        at=at,
        enum=[scalar(kind) for kind in cases],
        default=scalar(usual),
        response=cases,
    )


def _case_type(type_: TypeDraft, spelling: Spelling, at: Location) -> Text:
    keys = spelling.type(type_, at)
    return keys["type"] if set(keys) == {"type"} else Text("any", at)


def request_spec(body: BodyDraft, spelling: Spelling) -> RequestSpec:
    return RequestSpec(
        at=body.at,
        media_type=unusual(body.media_type, body.at),
        description=text(body.description, body.at),
        name=text(body.name, body.at),
        required=body.required,
        **spelling.type(body.type, body.at),
    )


def response_spec(response: ResponseDraft, spelling: Spelling) -> ResponseSpec | None:
    is_nothing = response.type == NONE
    if is_nothing and response.status in ("", "204") and not response.headers:
        return None
    usual = "204" if is_nothing else "200"
    headers = {Text(one.wire, one.at): _header(one, spelling) for one in response.headers}
    is_said = not response.cases or is_stream_kind(response.media_type)
    return ResponseSpec(
        at=response.at,
        status=text("" if response.status == usual else response.status, response.at),
        media_type=unusual(response.media_type, response.at) if is_said else None,
        description=text(response.description, response.at),
        headers=headers or None,
        end=text(response.end, response.at) if is_said else None,
        **spelling.type(response.type, response.at),
    )


def _header(field: FieldDraft, spelling: Spelling) -> ResponseHeaderSpec:
    said = spelling.field(field)
    return ResponseHeaderSpec(
        at=said.at,
        description=said.description,
        required=said.required,
        deprecated=said.deprecated,
        **spelling.type(field.type, field.at),
    )


def error_specs(errors: Sequence[ErrorDraft], spelling: Spelling) -> dict[Text, ErrorSpec] | None:
    """What comes back by status, of errors whose body says something."""
    found = {
        Text(one.status, one.at): ErrorSpec(
            at=one.at,
            description=text(one.description, one.at),
            **spelling.type(one.type, one.at),
        )
        for one in errors
    }
    return found or None
