"""Resolving, help: what types mean once every model is known."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from ..ir import (
    ConstType,
    EnumType,
    Field,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    Type,
    UnionType,
    parts,
)

ANY = PrimitiveType(Primitive.ANY)
_BYTES = PrimitiveType(Primitive.BYTES)


@dataclass(frozen=True, slots=True)
class Table:
    models: Mapping[ModelId, Model]

    def unaliased(self, type_: Type) -> Type:
        """The type behind a model that only names one; `any` where a mistake leaves none."""
        seen: set[ModelId] = set()
        while isinstance(type_, ModelType):
            model = self.models.get(type_.model)
            if model is None or model.id in seen:
                return ANY
            if model.alias is None:
                return type_
            seen.add(model.id)
            type_ = model.alias
        return type_

    def streamed(self, type_: Type) -> Type:
        """The type, but `bytes` where it is another name for that: it is told by its being that."""
        return _BYTES if self.unaliased(type_) == _BYTES else type_

    def bare(self, type_: Type) -> Type:
        """Unaliased, and without null."""
        unaliased = self.unaliased(type_)
        while isinstance(unaliased, NullableType):
            unaliased = self.unaliased(unaliased.inner)
        return unaliased

    def object_fields(self, type_: Type) -> tuple[Field, ...] | None:
        """The fields of an object, through its aliases."""
        unaliased = self.unaliased(type_)
        if not isinstance(unaliased, ModelType):
            return None
        return self.models[unaliased.model].fields

    def objects(self, type_: Type) -> tuple[Model | None, ...]:
        """The objects that a value is, or holds in lists, maps and unions; None for a model that
        is not known."""
        found: dict[ModelId, Model | None] = {}
        pending = [type_]
        while pending:
            one = pending.pop(0)
            if not isinstance(one, ModelType):
                pending.extend(parts(one))
            elif one.model not in found:
                model = found[one.model] = self.models.get(one.model)
                pending.extend([model.alias] if model and model.alias else [])
        return tuple(model for model in found.values() if model is None or model.alias is None)

    def alternatives(self, type_: Type) -> Iterator[Type]:
        """A union's members, or the type itself; bare, unions inside unions opened."""
        yield from self._alternatives(type_, frozenset())

    def _alternatives(self, type_: Type, inside: frozenset[int]) -> Iterator[Type]:
        bare = self.bare(type_)
        if not isinstance(bare, UnionType):
            yield bare
        elif id(bare) not in inside:
            for member in bare.members:
                yield from self._alternatives(member, inside | {id(bare)})


def is_scalar(type_: Type) -> bool:
    """A bare type that one piece of text can hold."""
    if isinstance(type_, PrimitiveType):
        return type_.primitive not in (Primitive.BYTES, Primitive.FILE, Primitive.NONE)
    return isinstance(type_, EnumType | ConstType)
