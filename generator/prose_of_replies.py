"""What the spec says of what comes back -> sentences, for every target's comments."""

from __future__ import annotations

from .facts.errors import NOTHING, statuses_by
from .ir import (
    ConstType,
    EnumType,
    ErrorResponse,
    ListType,
    MapType,
    ModelType,
    NullableType,
    Operation,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
)


def response_headers(operation: Operation) -> str:
    """In a line, the headers that come with a success; "" where none are known."""
    names = ", ".join(f"`{header.wire}`" for header in operation.response_headers)
    return f"Response headers: {names}." if names else ""


def errors(operation: Operation) -> str:
    """In a line, the statuses of errors and what they hold; "" where none are known."""
    said = statuses_by((_status(error), _held(error)) for error in operation.errors)
    parts = (", ".join(statuses) + held for held, statuses in said.items())
    return f"Errors: {'; '.join(parts)}." if said else ""


def _status(error: ErrorResponse) -> str:
    return "others" if error.status == "default" else error.status


def _held(error: ErrorResponse) -> str:
    if error.type is None or error.type == NOTHING:
        return ""
    return f" (`{type_text(error.type)}`)"


def type_text(type: Type) -> str:
    """A type as the spec language writes it."""
    match type:
        case PrimitiveType(primitive) | EnumType(primitive):
            return primitive.value
        case ConstType(value):
            return str(value)
        case ListType(item):
            return f"list[{type_text(item)}]"
        case MapType(value):
            return f"map[{type_text(value)}]"
        case NullableType(inner) | StreamType(inner):
            return type_text(inner)
        case ModelType(id):
            return id.name
        case UnionType(members):
            return " | ".join(map(type_text, members))
