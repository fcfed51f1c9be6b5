"""Drafts of operations -> the keys of the spec's operations, parameter by parameter."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from ..diagnostics import Location
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
    Key,
    ParameterDraft,
    PrimitiveDraft,
    ResponseDraft,
    TypeDraft,
)
from .spelling import facts_keys, field_spec, spelled
from .texts import scalar, text

# A model's name as the file that is being written calls it.
NameOf = Callable[[Key], str]

_NOTHING = PrimitiveDraft("none")


def security_spec(alternatives: tuple[tuple[str, ...], ...] | None, at: Location) -> Any:
    """`[bearer, app + app_key]`; `none` where nothing else is accepted."""
    if alternatives is None:
        return None
    if not any(alternatives):
        return "none"
    return [
        Text(" + ".join(one) or "none", at) for one in sorted(alternatives, key=lambda a: not a)
    ]


def group_spec(members: Sequence[ParameterDraft], name_of: NameOf) -> ParameterGroupSpec:
    return ParameterGroupSpec(at=members[0].at, **parameters_keys(members, None, name_of))


def parameters_keys(
    parameters: Sequence[ParameterDraft], response: ResponseDraft | None, name_of: NameOf
) -> dict[str, dict[Text, ParameterSpec]]:
    found: dict[str, dict[Text, ParameterSpec]] = {}
    for one in parameters:
        found.setdefault(one.place, {})[Text(one.wire, one.at)] = _parameter(one, name_of)
    if response is not None and response.cases:
        accept = _accept(response, name_of)
        found.setdefault("header", {})[Text("Accept", response.at)] = accept
    return found


def _parameter(one: ParameterDraft, name_of: NameOf) -> ParameterSpec:
    return ParameterSpec(
        at=one.at,
        name=text(one.name, one.at),
        required=one.required and one.place != "path",
        style=one.style or None,  # type: ignore[arg-type]
        idempotency_key=one.idempotency_key,
        client=one.client,
        **facts_keys(one.facts, one.type, one.at),
        **spelled(one.type, name_of, one.at),
    )


def _accept(response: ResponseDraft, name_of: NameOf) -> ParameterSpec:
    """The header that says which of several kinds of answer is asked for."""
    at = response.at
    usual = Text(response.media_type or "application/json", at)
    cases = {usual: ResponseCaseSpec(at=at, type=Text("declared", at))}
    cases |= {Text(kind, at): _case(type_, name_of, at) for kind, type_ in response.cases}
    return ParameterSpec(
        at=at,
        enum=dict.fromkeys(cases),
        default=scalar(usual),
        response=cases,
    )


def _case(type_: TypeDraft, name_of: NameOf, at: Location) -> ResponseCaseSpec:
    keys = spelled(type_, name_of, at)
    said = keys["type"] if set(keys) == {"type"} else Text("any", at)
    return ResponseCaseSpec(at=at, type=said)


def request_spec(body: BodyDraft, name_of: NameOf) -> RequestSpec:
    return RequestSpec(
        at=body.at,
        media_type=_usual(body.media_type, body.at),
        description=text(body.description, body.at),
        name=text(body.name, body.at),
        required=body.required,
        **spelled(body.type, name_of, body.at),
    )


def response_spec(response: ResponseDraft, name_of: NameOf) -> ResponseSpec | None:
    is_nothing = response.type == _NOTHING
    if is_nothing and response.status in ("", "204") and not response.headers:
        return None
    usual = "204" if is_nothing else "200"
    headers = {Text(one.wire, one.at): _header(one, name_of) for one in response.headers}
    return ResponseSpec(
        at=response.at,
        status=text("" if response.status == usual else response.status, response.at),
        media_type=None if response.cases else _usual(response.media_type, response.at),
        description=text(response.description, response.at),
        headers=headers or None,
        end=text(response.end, response.at),
        **spelled(response.type, name_of, response.at),
    )


def _header(field: FieldDraft, name_of: NameOf) -> ResponseHeaderSpec:
    said = field_spec(field, name_of)
    return ResponseHeaderSpec(
        at=said.at,
        description=said.description,
        required=said.required,
        deprecated=said.deprecated,
        **spelled(field.type, name_of, field.at),
    )


def _usual(media_type: str, at: Location) -> Text | None:
    return None if media_type == "application/json" else text(media_type, at)


def error_specs(errors: Sequence[ErrorDraft], name_of: NameOf) -> dict[Text, ErrorSpec] | None:
    """What comes back by status, of errors whose body says something."""
    found = {
        Text(one.status, one.at): ErrorSpec(
            at=one.at,
            description=text(one.description, one.at),
            **spelled(one.type, name_of, one.at),
        )
        for one in errors
    }
    return found or None
