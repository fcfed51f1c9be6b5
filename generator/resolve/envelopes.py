"""Resolving, part 12: envelopes, errors, authentication and what a client can be given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from ..diagnostics import Report
from ..ir import BearerAuth, Envelope, Errors, Model, ModelId, Operation, Parameter
from ..naming import pascal, snake
from ..nodes import Text, shortened
from ..spec import ApiSpec, BearerSpec, EnvelopeSpec, ErrorsSpec
from ..suggestions import hint
from .facts import plain
from .models import ERROR_BODY, envelope_id


def read_envelope(
    name: Text, spec: EnvelopeSpec, models: Mapping[ModelId, Model], report: Report
) -> Envelope | None:
    fields = models.get(envelope_id(name))
    if fields is None:
        return None
    wires = [field.wire for field in fields.fields]
    if spec.items in wires:
        message = f"`{shortened(spec.items)}` holds the items; take it out of `fields`"
        report.error(spec.items.at, "duplicate-field", message)
    if spec.cursor is not None and spec.cursor.field not in wires:
        _unknown_field(spec.cursor.field, f"the envelope `{name}`", wires, report)
    return Envelope(
        name=plain(name),
        items=plain(spec.items),
        fields=fields,
        keyed_by=plain(spec.keyed_by),
        cursor_parameter=plain(spec.cursor.parameter) if spec.cursor else "",
        cursor_field=plain(spec.cursor.field) if spec.cursor else "",
        description=plain(spec.description),
    )


def read_errors(spec: ErrorsSpec, models: Mapping[ModelId, Model], report: Report) -> Errors | None:
    body = models.get(ERROR_BODY)
    if body is None:
        return None
    wires = [field.wire for field in body.fields]
    if spec.message is not None and spec.message not in wires:
        _unknown_field(spec.message, "the error body", wires, report)
    return Errors(
        body=body, message_field=plain(spec.message), request_id_header=plain(spec.request_id)
    )


def client_parameters(operations: Iterable[Operation], report: Report) -> tuple[Parameter, ...]:
    """Parameters that a client can be given, one each; they mean the same everywhere."""
    first: dict[str, Parameter] = {}
    for operation in operations:
        for parameter in operation.parameters:
            if parameter.client:
                known = first.setdefault(parameter.wire, parameter)
                _check_agreement(known, parameter, report)
    return tuple(first.values())


def check_client_names(
    parameters: tuple[Parameter, ...], auth: BearerAuth | None, report: Report
) -> None:
    """Arguments of one constructor: the parameters that it takes, and the token."""
    spoken: dict[str, str] = {pascal(auth.argument): auth.argument} if auth else {}
    for parameter in parameters:
        other = spoken.setdefault(pascal(parameter.name), parameter.wire)
        if other != parameter.wire or (auth and other == auth.argument):
            message = (
                f"the client has an argument of this name already, for `{shortened(other)}`; "
                f"add `name: {snake(parameter.name)}_2`, or a better one"
            )
            report.error(parameter.at, "colliding-names", message)


def read_auth(spec: BearerSpec | None) -> BearerAuth | None:
    if spec is None:
        return None
    return BearerAuth(argument=plain(spec.argument), at=spec.argument.at, env=plain(spec.env))


def check_known_envelopes(api: ApiSpec, said: Iterable[Text | None], report: Report) -> None:
    known = tuple(api.envelopes or {})
    for name in said:
        if name is not None and name not in known:
            end = hint(name, known)
            message = f"there is no envelope `{shortened(name)}`{end}"
            report.error(name.at, "unknown-envelope", message)


def _check_agreement(first: Parameter, other: Parameter, report: Report) -> None:
    fields = ("place", "name", "type", "style", "has_default", "default")
    differing = [name for name in fields if getattr(first, name) != getattr(other, name)]
    if first.at != other.at and differing:
        what = ", ".join(name.replace("has_", "") for name in differing)
        message = (
            f"the client's parameter `{shortened(other.wire)}` is declared otherwise at {first.at} "
            f"({what}); declare it once, in a group"
        )
        report.error(other.at, "client-parameter", message)


def _unknown_field(name: Text, owner: str, known: list[str], report: Report) -> None:
    end = hint(name, known) or "; add it to `fields`"
    report.error(name.at, "unknown-field", f"{owner} has no field `{shortened(name)}`{end}")
