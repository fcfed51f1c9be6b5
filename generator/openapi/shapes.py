"""What drafts of types mean once names are followed: scalars, lists, objects, and unions."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from .drafts import (
    ConstDraft,
    EnumDraft,
    FieldDraft,
    Key,
    MapDraft,
    ModelDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from .trees import ANY, BYTES, FILE, NONE, STRING, nullable, with_inner, without_null

_UNSCALAR = (BYTES, FILE, NONE)


@dataclass(frozen=True, slots=True)
class Shapes:
    models: Mapping[Key, ModelDraft]

    def unnamed(self, type_: TypeDraft) -> TypeDraft:
        """The type behind names; `any` where they lead nowhere, or in a circle."""
        seen: set[Key] = set()
        while isinstance(type_, NamedDraft):
            model = self.models.get(type_.key)
            if model is None or type_.key in seen:
                return ANY
            seen.add(type_.key)
            type_ = model.type
        return type_

    def bare(self, type_: TypeDraft) -> TypeDraft:
        """Behind names, and without null."""
        type_ = self.unnamed(type_)
        while isinstance(type_, NullableDraft):
            type_ = self.unnamed(type_.inner)
        return type_

    def alternatives(self, type_: TypeDraft) -> tuple[TypeDraft, ...]:
        """A union's members, or the type itself; bare, unions inside unions opened."""
        return tuple(self._alternatives(type_, frozenset()))

    def _alternatives(self, type_: TypeDraft, inside: frozenset[int]) -> Iterator[TypeDraft]:
        bare = self.bare(type_)
        if not isinstance(bare, UnionDraft):
            yield bare
        elif id(bare) not in inside:
            for member in bare.members:
                yield from self._alternatives(member, inside | {id(bare)})

    def fields(self, type_: TypeDraft) -> tuple[FieldDraft, ...] | None:
        """The fields of an object, through its names; None where it is none."""
        bare = self.bare(type_)
        return bare.fields if isinstance(bare, ObjectDraft) else None

    def is_nullable(self, type_: TypeDraft) -> bool:
        return isinstance(self.unnamed(type_), NullableDraft)

    def is_text(self, type_: TypeDraft) -> bool:
        return all(one in (STRING, PrimitiveDraft("uuid")) for one in self.alternatives(type_))

    def are_scalars(self, type_: TypeDraft) -> bool:
        return all(map(is_scalar, self.alternatives(type_)))


def is_scalar(type_: TypeDraft) -> bool:
    """A bare type that one piece of text can hold."""
    if isinstance(type_, PrimitiveDraft):
        return type_ not in _UNSCALAR
    return isinstance(type_, EnumDraft | ConstDraft)


def is_object(type_: TypeDraft) -> bool:
    """A bare type that is an object, with fields or with any keys."""
    return isinstance(type_, ObjectDraft | MapDraft)


def is_deep(type_: TypeDraft) -> bool:
    """A bare type that may hold others by key."""
    return is_object(type_) or type_ == ANY


@dataclass(frozen=True, slots=True)
class Member:
    """A type that may stand in a union; `model` is what its inline object or enum becomes."""

    type: TypeDraft
    model: ModelDraft


def union(members: Sequence[Member], models: dict[Key, ModelDraft]) -> TypeDraft:
    """One of several types, each once. What cannot stand inline in a union gets its model."""
    distinct = _distinct([without_null(one.type) for one in members])
    is_nullable = any(isinstance(one.type, NullableDraft) for one in members)
    if ANY in distinct or not distinct:
        return ANY
    if len(distinct) > 1:
        opened = [(one, member) for one in members for member in _opened(one.type)]
        distinct = _distinct([named(member, one.model, models) for one, member in opened])
    joined = UnionDraft(tuple(distinct)) if len(distinct) > 1 else distinct[0]
    return nullable(joined) if is_nullable else joined


def _opened(type_: TypeDraft) -> tuple[TypeDraft, ...]:
    """The members of a union, or the type itself; without null."""
    type_ = without_null(type_)
    return type_.members if isinstance(type_, UnionDraft) else (type_,)


def _distinct(types: Sequence[TypeDraft]) -> list[TypeDraft]:
    """Each once; an example in a type may be anything, so that types have no hash."""
    found: list[TypeDraft] = []
    for one in types:
        if one not in found:
            found.append(one)
    return found


def named(type_: TypeDraft, model: ModelDraft, models: dict[Key, ModelDraft]) -> TypeDraft:
    """The type with the object or enum that stands inline in it as a model."""
    match type_:
        case ObjectDraft() | EnumDraft():
            models[model.key] = replace(model, type=type_)
            return NamedDraft(model.key)
        case _:
            return with_inner(type_, lambda inner: named(inner, model, models))
