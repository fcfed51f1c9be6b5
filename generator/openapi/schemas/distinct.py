"""Whether JSON itself shows which member of a union came, by the language's own rule."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import combinations

from ..drafts import (
    Constant,
    ConstDraft,
    EnumDraft,
    FieldDraft,
    Key,
    ListDraft,
    MapDraft,
    ModelDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from ..trees import kind_of

_KINDS = {
    "string": "string",
    "date": "string",
    "date-time": "string",
    "duration": "string",
    "decimal": "string",
    "uuid": "string",
    "bytes": "string",
    "base64url": "string",
    "integer": "number",
    "number": "number",
    "unix-time": "number",
    "boolean": "boolean",
}
_MAXIMUM_PAIRED = 60


def is_distinct(union: UnionDraft, models: Mapping[Key, ModelDraft]) -> bool:
    """False where it cannot be seen: of a model that is not known, or of very many members."""
    members = list(_opened(union, models, frozenset()))
    objects = [one for one in members if isinstance(one, ObjectDraft)]
    if len(objects) > _MAXIMUM_PAIRED and union.discriminator is None:
        return False
    if union.discriminator is not None:
        named = {key for _, key in union.discriminator.values}
        is_named = all(isinstance(one, NamedDraft) and one.key in named for one in union.members)
        # A union among the members has values of its own.
        are_objects = len(objects) <= len(union.members)
        return (
            is_named
            and are_objects
            and _is_declared(union, models)
            and all(
                _agrees(key, union.discriminator.field, value, models)
                for value, key in union.discriminator.values
            )
        )
    kinds = ["object" if isinstance(one, ObjectDraft) else _kind(one) for one in members]
    others = [kind for kind in kinds if kind != "object"]
    if "" in kinds or len(set(others)) < len(others) or _has_map_beside(members):
        return False
    return all(_tells(one, other, models) for one, other in combinations(objects, 2))


def _has_map_beside(members: list[TypeDraft]) -> bool:
    maps = sum(isinstance(one, MapDraft) for one in members)
    return maps > 1 or (maps == 1 and any(isinstance(one, ObjectDraft) for one in members))


def _opened(
    type_: TypeDraft, models: Mapping[Key, ModelDraft], inside: frozenset[Key]
) -> Iterator[TypeDraft]:
    """Members, with what names and unions among them stand for."""
    match type_:
        case NamedDraft(key) if key in models and key not in inside:
            yield from _opened(models[key].type, models, inside | {key})
        case NullableDraft(inner):
            yield from _opened(inner, models, inside)
        case UnionDraft(members):
            for member in members:
                yield from _opened(member, models, inside)
        case _:
            yield type_


def _kind(type_: TypeDraft) -> str:
    """The JSON kind; "" where that is not known."""
    match type_:
        case ListDraft():
            return "list"
        case MapDraft():
            return "map"
        case EnumDraft(word) | PrimitiveDraft(word):
            return _KINDS.get(word, "")
        case ConstDraft(value):
            return _KINDS[kind_of(value)]
        case _:
            return ""


def _tells(one: ObjectDraft, other: ObjectDraft, models: Mapping[Key, ModelDraft]) -> bool:
    """A required field that the other does not know, or one with another constant."""
    if one == other:
        return False
    return _has_own(one, other) or _has_own(other, one) or _differs(one, other, models)


def _has_own(one: ObjectDraft, other: ObjectDraft) -> bool:
    known = {field.wire for field in other.fields}
    return any(field.required and field.wire not in known for field in one.fields)


def _differs(one: ObjectDraft, other: ObjectDraft, models: Mapping[Key, ModelDraft]) -> bool:
    others = {field.wire: field for field in other.fields if field.required}
    return any(
        isinstance(mine := _constant(field, models), tuple)
        and isinstance(theirs := _constant(others[field.wire], models), tuple)
        and mine != theirs
        for field in one.fields
        if field.required and field.wire in others
    )


def _constant(field: FieldDraft, models: Mapping[Key, ModelDraft]) -> tuple[Constant] | None:
    found = list(_opened(field.type, models, frozenset()))
    only = found[0] if len(found) == 1 else None
    return (only.value,) if isinstance(only, ConstDraft) else None


def _is_declared(union: UnionDraft, models: Mapping[Key, ModelDraft]) -> bool:
    """Whether a member has the field that tells the members."""
    wire = union.discriminator.field if union.discriminator else ""
    return any(
        field.wire == wire
        for one in _opened(union, models, frozenset())
        if isinstance(one, ObjectDraft)
        for field in one.fields
    )


def _agrees(key: Key, wire: str, value: str, models: Mapping[Key, ModelDraft]) -> bool:
    """Whether the field of an object can have the value that tells it."""
    for one in _opened(NamedDraft(key), models, frozenset()):
        if not isinstance(one, ObjectDraft):
            return False
        for field in one.fields:
            kinds = {_kind(type_) for type_ in _opened(field.type, models, frozenset())}
            if field.wire == wire and kinds != {"string"}:
                return False
            constant = _constant(field, models) if field.wire == wire else None
            if constant is not None and constant != (value,):
                return False
    return True
