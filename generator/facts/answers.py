"""What comes back from an operation, by the value of its selector."""

from __future__ import annotations

from ..ir import EnumType, Envelope, NullableType, Operation, Parameter, Place, Type


def types_by_value(selector: Parameter) -> dict[str, Type | None]:
    """What each known value of a selector brings; None is the declared response."""
    enum = _enum(selector)
    known = [str(value.value) for value in enum.values] if enum else []
    types = {case.value: case.type for case in selector.response_cases}
    return {value: types.get(value) for value in dict.fromkeys((*known, *types))}


def is_closed(selector: Parameter) -> bool:
    """Whether it takes none but the known values."""
    enum = _enum(selector)
    return enum is not None and enum.closed


def key_parameter(operation: Operation, envelope: Envelope) -> Parameter | None:
    """The parameter with which a list's items come by key."""
    queries = (p for p in operation.parameters if p.place is Place.QUERY)
    return next((p for p in queries if p.wire == envelope.keyed_by), None)


def _enum(selector: Parameter) -> EnumType | None:
    type = selector.type.inner if isinstance(selector.type, NullableType) else selector.type
    return type if isinstance(type, EnumType) else None
