"""Arguments -> the types of those whose form on the wire no value shows by itself."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.models import holds
from ...ir import Primitive, PrimitiveType, Type
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
        if holds(argument.type, types.models, _is_hidden)
    ]
    if not hints:
        return []
    written = PyExpression("({", PyExpression.join(", ", hints), "})")
    return [PyExpression("sent_as=", module.runtime("sent_as", "SentAs"), written)]


def _is_hidden(type: Type) -> bool:
    """Whether datetimes or bytes are written in a way of the API's own."""
    return isinstance(type, PrimitiveType) and type.primitive in _HIDDEN
