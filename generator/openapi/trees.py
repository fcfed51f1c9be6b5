"""Drafts of types put together and taken apart: null, alternatives, what stands inside."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from ..ir import kind_of_constant
from .drafts import (
    Constant,
    ConstDraft,
    EnumDraft,
    Key,
    ListDraft,
    MapDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)

ANY, BYTES, FILE, NONE, STRING = map(PrimitiveDraft, ("any", "bytes", "file", "none", "string"))
_NEVER_NULL = (ANY, FILE, NONE)


def kind_of(value: Constant) -> str:
    """The word of the spec language for its type."""
    return kind_of_constant(value).value


def nullable(type_: TypeDraft) -> TypeDraft:
    """The type with null; what takes any value takes null already."""
    return (
        type_ if isinstance(type_, NullableDraft) or type_ in _NEVER_NULL else NullableDraft(type_)
    )


def without_null(type_: TypeDraft) -> TypeDraft:
    return type_.inner if isinstance(type_, NullableDraft) else type_


def is_described(type_: TypeDraft) -> bool:
    """Whether keys beside `type` describe it: an inline object, enum or constant, alone or
    innermost in a list or map, or a union with a discriminator in one."""
    match type_:
        case ObjectDraft() | EnumDraft() | ConstDraft():
            return True
        case ListDraft(inner) | MapDraft(inner) | NullableDraft(inner):
            return is_described(inner)
        case UnionDraft(members, discriminator):
            return discriminator is not None or any(map(is_described, members))
        case _:
            return False


def either(members: tuple[TypeDraft, ...]) -> TypeDraft:
    """One of these; unions in it opened, null taken out of the members, none twice."""
    is_nullable = any(isinstance(one, NullableDraft) for one in members)
    flat: dict[TypeDraft, None] = {}
    for member in map(without_null, members):
        if isinstance(member, UnionDraft) and member.discriminator is None:
            flat.update(dict.fromkeys(map(without_null, member.members)))
        else:
            flat[member] = None
    whole = _union(_simpler(tuple(flat)))
    return nullable(whole) if is_nullable else whole


def _union(members: tuple[TypeDraft, ...]) -> TypeDraft:
    if not members or ANY in members:
        return ANY
    return members[0] if len(members) == 1 else UnionDraft(members)


def _simpler(members: tuple[TypeDraft, ...]) -> tuple[TypeDraft, ...]:
    """`number` takes integers; a file, or several, is all that such a field can take."""
    if any(map(_holds_file, members)):
        files = tuple(one for one in members if _holds_file(one))
        return tuple(one for one in files if one != FILE) or files
    if PrimitiveDraft("number") in members:
        return tuple(one for one in members if one != PrimitiveDraft("integer"))
    return members


def _holds_file(type_: TypeDraft) -> bool:
    return type_ == FILE or (isinstance(type_, ListDraft) and _holds_file(type_.item))


def inner_types(type_: TypeDraft) -> tuple[TypeDraft, ...]:
    """The types that stand directly inside this one."""
    match type_:
        case ListDraft(inner) | MapDraft(inner) | NullableDraft(inner):
            return (inner,)
        case UnionDraft(members):
            return members
        case ObjectDraft(fields):
            return tuple(field.type for field in fields)
        case _:
            return ()


def with_inner(type_: TypeDraft, change: Callable[[TypeDraft], TypeDraft]) -> TypeDraft:
    """A list, a map or what may be null, around what the change makes of the type in it; of
    others, the type itself."""
    match type_:
        case ListDraft(inner):
            return ListDraft(change(inner))
        case MapDraft(inner):
            return MapDraft(change(inner))
        case NullableDraft(inner):
            return NullableDraft(change(inner))
        case _:
            return type_


def keys_in(type_: TypeDraft) -> Iterator[Key]:
    """The models that a type names."""
    if isinstance(type_, NamedDraft):
        yield type_.key
    for inner in inner_types(type_):
        yield from keys_in(inner)
