"""Parameters outside the path -> the keys of `params`, and the data that says where each goes."""

from __future__ import annotations

from collections.abc import Iterable

from ...ir import ConstType, Parameter, Place, Style
from ...text import TsExpression, TsLiteral, TsString
from . import prose
from .models import sent
from .modules import Module
from .types import Side, Types
from .views import PropertyView

_STYLES = {Style.DEEP_OBJECT: "deepObject"}


def given_in_params(parameters: Iterable[Parameter]) -> list[Parameter]:
    """What a caller gives in `params`."""
    return [
        one
        for one in parameters
        if one.place is not Place.PATH and not (one.is_constant or one.is_idempotency_key)
    ]


def property_of(parameter: Parameter, types: Types, module: Module) -> PropertyView:
    type = types.annotation(parameter.type, Side.REQUEST, module)
    required = parameter.required and not parameter.client
    return sent(parameter.name, type, required, prose.property(parameter))


def parameter_values(parameters: Iterable[Parameter]) -> list[TsExpression]:
    """As the runtime reads them: what callers give, then what is always sent."""
    parameters = tuple(parameters)
    constants = [one for one in parameters if one.is_constant and one.place is not Place.PATH]
    return [_value(one) for one in (*given_in_params(parameters), *constants)]


def _value(parameter: Parameter) -> TsExpression:
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


def _object(settings: list[TsExpression]) -> TsExpression:
    return TsExpression("{ ", TsExpression.join(", ", settings), " }")
