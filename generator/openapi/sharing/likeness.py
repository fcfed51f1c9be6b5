"""Types -> numbers: equal types have one number, wherever in the document they stand."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TypeAlias

from ..drafts import (
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

# All that is said of a type, with numbers in place of the types inside it.
_Look: TypeAlias = tuple[object, ...]


@dataclass(slots=True)
class Likeness:
    """A type has a higher number than all that stand inside it.

    A model that only has a name because it stands in a union, or beside null, is what it holds: two
    of them may be equal. A schema that the document names is equal to itself alone.
    """

    models: Mapping[Key, ModelDraft]
    _numbers: dict[_Look, int] = field(default_factory=dict[_Look, int])
    _of_types: dict[int, tuple[TypeDraft, int]] = field(
        default_factory=dict[int, tuple[TypeDraft, int]]
    )
    _open: set[Key] = field(default_factory=set[Key])

    def number(self, type_: TypeDraft) -> int:
        known = self._of_types.get(id(type_))
        if known is None:
            # The type is kept: as long as it is, nothing else has its `id`.
            known = type_, self._number_of(type_)
            self._of_types[id(type_)] = known
        return known[1]

    def unnamed(self, key: Key) -> ModelDraft | None:
        """The model of what the document does not name itself, or None."""
        model = self.models.get(key)
        return None if model is None or model.is_component else model

    def _number_of(self, type_: TypeDraft) -> int:
        if isinstance(type_, NamedDraft):
            return self._named(type_.key)
        look = self._look(type_)
        return self._numbers.setdefault(look, len(self._numbers))

    def _named(self, key: Key) -> int:
        look: _Look = ("named", key)
        model = self.unnamed(key)
        if model is not None and key not in self._open:
            self._open.add(key)
            number = self.number(model.type)
            self._open.discard(key)
            if not model.description and not model.deprecated:
                return number
            look = ("described", number, model.description, model.deprecated)
        return self._numbers.setdefault(look, len(self._numbers))

    def _look(self, type_: TypeDraft) -> _Look:
        match type_:
            case PrimitiveDraft(word):
                return "primitive", word
            case EnumDraft(word, values, closed):
                return "enum", word, repr(values), closed  # For 1, 1.0 and True are equal.
            case ConstDraft(value):
                return "const", repr(value)
            case ListDraft(inner) | MapDraft(inner) | NullableDraft(inner):
                return type(type_).__name__, self.number(inner)
            case UnionDraft():
                return self._union(type_)
            case ObjectDraft(fields, keeps_unknown, model):
                looks = sorted((one.wire, self._field(one)) for one in fields)
                return "object", keeps_unknown, model, *looks
            case NamedDraft(key):
                return "named", key

    def _union(self, union: UnionDraft) -> _Look:
        members = tuple(map(self.number, union.members))
        if union.discriminator is None:
            return "union", members
        values = ((value, self._named(key)) for value, key in union.discriminator.values)
        return "union", members, union.discriminator.field, *values

    def _field(self, one: FieldDraft) -> _Look:
        flags = one.required, one.read_only, one.write_only
        return self.number(one.type), one.name, *flags, repr(one.facts)
