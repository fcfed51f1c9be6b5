"""Arguments -> the types of those whose form on the wire no value shows by itself."""

from __future__ import annotations

from collections.abc import Sequence

from ...ir import ModelId, ModelType, Primitive, PrimitiveType, Type, parts
from ...text import PyExpression
from .arguments import Argument
from .modules import Module
from .types import Side, Types

_HIDDEN = frozenset({Primitive.UNIX_TIME, Primitive.BASE64URL})


def conversion(bound: Sequence[Argument], types: Types, module: Module) -> list[PyExpression]:
    """The setting of an operation that has such arguments."""
    hints = [
        PyExpression(f"{index}: ", types.annotation(argument.type, Side.REQUEST, module))
        for index, argument in enumerate(bound)
        if _is_hidden(argument.type, types, set())
    ]
    if not hints:
        return []
    written = PyExpression("({", PyExpression.join(", ", hints), "})")
    return [PyExpression("sent_as=", module.runtime("sent_as", "SentAs"), written)]


def _is_hidden(type: Type, types: Types, seen: set[ModelId]) -> bool:
    """Whether a datetime or bytes somewhere in it are written in a way of the API's own."""
    if isinstance(type, PrimitiveType):
        return type.primitive in _HIDDEN
    if isinstance(type, ModelType):
        if type.model in seen:
            return False
        seen.add(type.model)
        model = types.models[type.model]
        inside = [model.alias] if model.alias else [field.type for field in model.fields]
        return any(_is_hidden(one, types, seen) for one in inside)
    return any(_is_hidden(part, types, seen) for part in parts(type))
