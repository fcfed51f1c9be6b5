"""Parameters outside the path -> the keys of `params`, and the data that says where each goes."""

from __future__ import annotations

from collections.abc import Iterable

from ...ir import ConstType, MapType, NullableType, Parameter, Place, Style
from ...text import Code, TsExpression, TsLiteral, TsString
from . import prose
from .models import sent
from .modules import Module
from .types import Side, Types
from .views import PropertyView

_STYLES = {Style.DEEP_OBJECT: "deepObject"}


def is_open(parameter: Parameter) -> bool:
    """Whether its entries stand in `params` themselves, under any name: those of a map."""
    type = parameter.type
    while isinstance(type, NullableType):
        type = type.inner
    return parameter.style is Style.SPREAD and isinstance(type, MapType)


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


def parameter_values(parameters: Iterable[Parameter], module: Module) -> list[TsExpression]:
    """As the runtime reads them: what callers give, then what is always sent."""
    parameters = tuple(parameters)
    constants = [one for one in parameters if one.is_constant and one.place is not Place.PATH]
    return [_value(one, module) for one in (*given_in_params(parameters), *constants)]


def _value(parameter: Parameter, module: Module) -> TsExpression:
    settings = [
        TsExpression("in: ", TsString(parameter.place.value)),
        TsExpression("name: ", TsString(parameter.wire)),
    ]
    is_entries = parameter.style is Style.SPREAD
    if (parameter.name != parameter.wire or is_entries) and not is_open(parameter):
        settings.append(TsExpression("key: ", TsString(parameter.name)))
    if style := style_value(parameter, module):
        settings.append(TsExpression("style: ", style))
    if isinstance(parameter.type, ConstType) and parameter.is_constant:
        settings.append(TsExpression("value: ", TsLiteral(parameter.type.value)))
        return _object(settings)
    if parameter.required:
        settings.append(TsExpression("required: true"))
    if parameter.client:
        settings.append(TsExpression("client: true"))
    return _object(settings)


def style_value(parameter: Parameter, module: Module) -> Code | None:
    """How its value is written, where the runtime's core does not write it so by itself."""
    place, style = parameter.place, parameter.style
    if style is Style.PLAIN or (style is Style.COMMA and place is Place.HEADER):
        return None
    if style is Style.JSON:
        in_header = place is Place.HEADER
        return module.value("json-style", "JSON_HEADER" if in_header else "JSON_STYLE")
    if place is Place.QUERY:
        return TsString(_STYLES.get(style, style.value))
    prefix = "HEADER_" if place is Place.HEADER else ""
    return module.value("part-styles", f"{prefix}{style.value.upper()}")


def _object(settings: list[TsExpression]) -> TsExpression:
    return TsExpression("{ ", TsExpression.join(", ", settings), " }")
