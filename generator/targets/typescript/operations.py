"""Operations -> the objects that the runtime reads."""

from __future__ import annotations

from ...facts.sending import (
    idempotency_key,
    is_as_idempotent_as_usual,
    path_parameters,
    path_template,
)
from ...ir import Api, Operation, Parameter, StreamType
from ...text import TsExpression, TsIdentifier, TsLiteral, TsString
from . import names
from .answers import Answers
from .bodies import body_format
from .errors import ErrorTables
from .groups import shared, shared_values, without
from .modules import Module
from .parameters import parameter_values, style_value
from .views import OperationView


def operation_view(
    api: Api, operation: Operation, answers: Answers, errors: ErrorTables, module: Module
) -> OperationView:
    module.type("operation", "Operation")
    settings = {
        "name": TsString(".".join(chain(operation))),
        "method": TsString(operation.method),
        "path": TsString(path_template(operation)),
    }
    written = [TsExpression(f"{name}: ", value) for name, value in settings.items()]
    if segments := path_parameters(operation):
        listed = TsExpression.join(", ", [_segment(one, module) for one in segments])
        written.append(TsExpression("segments: [", listed, "]"))
    if parameters := _parameters(api, operation, module):
        listed = TsExpression.join(", ", parameters)
        written.append(TsExpression("parameters: [", listed, "]"))
    if operation.body is not None:
        written.append(TsExpression("body: ", body_format(operation.body, module)))
    written += answers.settings(operation)
    written += errors.settings(operation)
    written += _sending(api, operation, module)
    return OperationView(TsIdentifier(names.constant(operation.name)), tuple(written))


def _segment(parameter: Parameter, module: Module) -> TsExpression:
    """A value in the path: its name, and how it stands there if not plainly."""
    name = TsString(parameter.wire)
    style = style_value(parameter, module)
    return TsExpression("{ name: ", name, ", style: ", style, " }") if style else TsExpression(name)


def chain(operation: Operation) -> list[str]:
    """What leads from a client to the method, and its name."""
    return [*resource_chain(operation.resource), names.method(operation.name)]


def resource_chain(resource: str) -> list[str]:
    first, *rest = resource.split(".")
    return [names.client_property(first), *map(names.method, rest)]


def _parameters(api: Api, operation: Operation, module: Module) -> list[TsExpression]:
    groups = shared(api, operation)
    own = parameter_values(without(operation.parameters, groups), module)
    return [*own, *(shared_values(group, module) for group in groups)]


def _sending(api: Api, operation: Operation, module: Module) -> list[TsExpression]:
    """How it is sent, where that is not the usual way."""
    settings: list[TsExpression] = []
    if operation.base_url:
        settings.append(TsExpression("baseUrl: ", TsString(operation.base_url)))
    if operation.media_type and not isinstance(operation.response, StreamType):
        settings.append(TsExpression("accept: ", TsString(operation.media_type)))
    if operation.security != api.security:
        settings.append(TsExpression("security: ", security(operation.security)))
    if not is_as_idempotent_as_usual(operation):
        settings.append(TsExpression("idempotent: ", TsLiteral(operation.idempotent)))
    if key := idempotency_key(operation):
        settings.append(TsExpression("idempotencyHeader: ", TsString(key)))
    if operation.follow_redirects:
        settings.append(TsExpression("redirects: ", module.value("redirects", "REDIRECTS")))
    return settings


def security(alternatives: tuple[tuple[str, ...], ...]) -> TsExpression:
    written = (
        TsExpression("[", TsExpression.join(", ", map(TsString, names)), "]")
        for names in alternatives
    )
    return TsExpression("[", TsExpression.join(", ", written), "]")
