"""Operations -> the objects that the runtime reads."""

from __future__ import annotations

from ...facts.sending import (
    idempotency_key,
    is_usually_idempotent,
    path_parameters,
    path_template,
)
from ...ir import Api, ConstType, Operation, Parameter, Place, Style
from ...text import TsExpression, TsIdentifier, TsLiteral, TsString
from . import names
from .answers import Answers
from .arguments import given_in_params
from .bodies import body_format
from .modules import Module
from .views import OperationView

_STYLES = {Style.DEEP_OBJECT: "deepObject"}


def operation_view(
    api: Api, operation: Operation, answers: Answers, module: Module
) -> OperationView:
    module.type("operation", "Operation")
    settings = {
        "name": TsString(".".join(chain(operation))),
        "method": TsString(operation.method),
        "path": TsString(path_template(operation)),
    }
    written = [TsExpression(f"{name}: ", value) for name, value in settings.items()]
    if segments := path_parameters(operation):
        listed = TsExpression.join(", ", [TsString(one.wire) for one in segments])
        written.append(TsExpression("segments: [", listed, "]"))
    if parameters := _parameters(operation):
        listed = TsExpression.join(", ", parameters)
        written.append(TsExpression("parameters: [", listed, "]"))
    if operation.body is not None:
        written.append(TsExpression("body: ", body_format(operation.body, module)))
    written += answers.settings(operation)
    written += _sending(api, operation, module)
    return OperationView(TsIdentifier(names.constant(operation.name)), tuple(written))


def chain(operation: Operation) -> list[str]:
    """What leads from a client to the method, and its name."""
    return [*resource_chain(operation.resource), names.method(operation.name)]


def resource_chain(resource: str) -> list[str]:
    first, *rest = resource.split(".")
    return [names.client_property(first), *map(names.method, rest)]


def _parameters(operation: Operation) -> list[TsExpression]:
    constants = [
        one for one in operation.parameters if one.is_constant and one.place is not Place.PATH
    ]
    return [_parameter(one) for one in (*given_in_params(operation), *constants)]


def _parameter(parameter: Parameter) -> TsExpression:
    settings = [
        TsExpression("in: ", TsString(parameter.place.value)),
        TsExpression("name: ", TsString(parameter.wire)),
    ]
    if parameter.name != parameter.wire and parameter.style is not Style.SPREAD:
        settings.append(TsExpression("key: ", TsString(parameter.name)))
    if parameter.place is Place.QUERY and parameter.style is not Style.PLAIN:
        style = _STYLES.get(parameter.style, parameter.style.value)
        settings.append(TsExpression("style: ", TsString(style)))
    if isinstance(parameter.type, ConstType) and parameter.is_constant:
        settings.append(TsExpression("value: ", TsLiteral(parameter.type.value)))
        return _object(settings)
    if parameter.required:
        settings.append(TsExpression("required: true"))
    if parameter.client:
        settings.append(TsExpression("client: true"))
    return _object(settings)


def _sending(api: Api, operation: Operation, module: Module) -> list[TsExpression]:
    """How it is sent, where that is not the usual way."""
    settings: list[TsExpression] = []
    if operation.media_type:
        settings.append(TsExpression("accept: ", TsString(operation.media_type)))
    if operation.security != api.security:
        settings.append(TsExpression("security: ", security(operation.security)))
    if operation.idempotent != is_usually_idempotent(operation):
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


def _object(settings: list[TsExpression]) -> TsExpression:
    return TsExpression("{ ", TsExpression.join(", ", settings), " }")
