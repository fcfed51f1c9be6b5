"""Which unions msgspec cannot decode: our own code chooses their members."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from ...ir import (
    ConstType,
    EnumType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    Type,
    UnionType,
)

_OURS = (Primitive.UNIX_TIME, Primitive.BASE64URL)
_LARGEST = 2**63 - 1


def is_chosen(
    union: UnionType, models: Mapping[ModelId, Model], recursive: frozenset[ModelId]
) -> bool:
    """msgspec tells apart one object, one array and one of each kind of scalar; it knows neither
    what comes first nor types of ours beside others."""
    if union.matches_first or union.discriminator is not None:
        return True
    members = list(_flat(union, models, recursive))
    objects = [one for one in members if isinstance(one, ModelType | MapType)]
    return len(objects) > 1 or any(_is_ours(one, recursive) for one in members)


def _flat(
    type: Type, models: Mapping[ModelId, Model], recursive: frozenset[ModelId]
) -> Iterator[Type]:
    """The members of a union and of the unions in it; what our code chooses is one member."""
    match type:
        case UnionType(members) if not (type.discriminator or type.matches_first):
            for member in members:
                yield from _flat(member, models, recursive)
        case NullableType(inner):
            yield from _flat(inner, models, recursive)
        case ModelType(id) if id not in recursive and (alias := models[id].alias):
            yield from _flat(alias, models, recursive)
        case _:
            yield type


def _is_ours(type: Type, recursive: frozenset[ModelId]) -> bool:
    """Whether the member alone is read by our code already."""
    match type:
        case UnionType():
            return True
        case ModelType(id):
            return id in recursive
        case PrimitiveType(primitive):
            return primitive in _OURS
        case ConstType(value):
            return not is_readable(value)
        case EnumType(_, values, closed):
            return closed and not all(is_readable(one.value) for one in values)
        case _:
            return False


def is_readable(value: str | int | float | bool) -> bool:
    """Whether msgspec reads a `Literal` of this value; a number is read as a `float`."""
    if isinstance(value, bool):
        return False
    return not isinstance(value, int) or abs(value) <= _LARGEST
