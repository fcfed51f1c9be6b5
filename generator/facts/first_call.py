"""The call that a reader tries first."""

from __future__ import annotations

from ..ir import Api, Operation, Parameter, Place, Primitive, PrimitiveType

_WORDS = (PrimitiveType(Primitive.STRING), PrimitiveType(Primitive.UUID))


def first_call(api: Api) -> Operation | None:
    """A list, if one is to be had with little; None where each call needs much."""
    simple = [
        operation
        for resource in api.resources
        for operation in resource.operations
        if _is_simple(operation)
    ]
    return next((one for one in simple if one.envelope), simple[0] if simple else None)


def _is_simple(operation: Operation) -> bool:
    """Whether it takes words in its path, and has to be given no more."""
    return (
        operation.body is None
        and operation.method == "GET"
        and operation.deprecated is None
        and all(map(_is_little, operation.parameters))
    )


def _is_little(parameter: Parameter) -> bool:
    """Whether a caller gives nothing for it, or a word of the path."""
    if parameter.is_constant or parameter.is_idempotency_key:
        return True
    if parameter.place is Place.PATH:
        return parameter.type in _WORDS
    return parameter.client or not parameter.required
