"""Every place where an object stands inline, and what it would be called there."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import TypeAlias

from ... import naming
from ...diagnostics import Location
from ..drafts import (
    ApiDraft,
    FieldDraft,
    Key,
    ListDraft,
    MapDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    OperationDraft,
    TypeDraft,
    UnionDraft,
)
from ..naming.operations import OperationName
from ..naming.values import place_of
from .likeness import Likeness

# What an object may be called: its field's name, then those of the fields around it.
Words: TypeAlias = tuple[str, ...]


@dataclass(frozen=True, slots=True, eq=False)
class Occurrence:
    """`key` is what its model would have. `parent` is the object around it, None where nothing is
    that could be shared; `has_model` says that it is a model already."""

    key: Key
    type: ObjectDraft
    at: Location
    words: Words
    parent: Occurrence | None
    has_model: bool


@dataclass(frozen=True, slots=True)
class _Place:
    """`place` is how names are kept of it: the part of its key behind `#`, in the file `path`."""

    path: str
    place: str
    words: Words
    at: Location
    parent: Occurrence | None = None

    def below(self, one: FieldDraft) -> _Place:
        words = (one.name or one.wire, *self.words)
        return replace(self, place=f"{self.place}.{one.wire}", words=words, at=one.at)

    def in_list(self) -> _Place:
        return replace(self, words=(naming.singular(self.words[0]), *self.words[1:]))


@dataclass(slots=True)
class Occurrences:
    """`found` by the number of their type; `apart` are numbers of what has to stay what it is."""

    likeness: Likeness
    found: dict[int, list[Occurrence]] = field(default_factory=dict[int, list[Occurrence]])
    apart: set[int] = field(default_factory=set[int])
    _entered: set[Key] = field(default_factory=set[Key])

    def of(
        self,
        draft: ApiDraft,
        reached: Collection[Key],
        operations: Mapping[str, OperationName],
    ) -> None:
        """Finds those in models that are `reached`, in bodies and in responses."""
        keys = sorted(reached, key=lambda key: (not draft.models[key].is_component, key))
        for key in [one for one in keys if draft.models[one].is_component]:
            self._model(key, draft)
        for one in sorted(draft.operations, key=lambda one: one.pointer):
            self._operation(one, operations[one.pointer].name, draft.at.path)
        # What is left is named by errors, parameters or headers alone.
        for key in keys:
            if key not in self._entered:
                self._model(key, draft)

    def _model(self, key: Key, draft: ApiDraft) -> None:
        self._entered.add(key)
        model, (path, _, place) = draft.models[key], key.partition("#")
        self._root(model.type, _Place(path, place, (model.hint,), model.at))

    def _operation(self, one: OperationDraft, name: str, path: str) -> None:
        for part, what in ((one.body, "body"), (one.response, "response")):
            if part is not None:
                self._root(part.type, _Place(path, f"{place_of(one)} {what}", (name,), part.at))

    def _root(self, type_: TypeDraft, place: _Place) -> None:
        """What is called after a model or an operation: only what stands in it can be shared."""
        match type_:
            case ObjectDraft():
                self._fields(type_, place)
            case ListDraft(inner) | MapDraft(inner) | NullableDraft(inner):
                self._root(inner, place)
            case _:
                self._type(type_, place)

    def _fields(self, type_: ObjectDraft, place: _Place) -> None:
        for one in sorted(type_.fields, key=lambda one: one.wire):
            self._type(one.type, place.below(one))

    def _type(self, type_: TypeDraft, place: _Place) -> None:
        match type_:
            case ObjectDraft():
                self._object(type_, self.likeness.number(type_), place)
            case NamedDraft(key):
                self._named(key, place)
            case ListDraft(inner):
                self._type(inner, place.in_list())
            case MapDraft(inner) | NullableDraft(inner):
                self._type(inner, place)
            case UnionDraft():
                self._union(type_, place)
            case _:
                pass

    def _object(
        self, type_: ObjectDraft, number: int, place: _Place, has_model: bool = False
    ) -> None:
        key = f"{place.path}#{place.place}"
        one = Occurrence(key, type_, place.at, place.words, place.parent, has_model)
        self.found.setdefault(number, []).append(one)
        self._fields(type_, replace(place, parent=one))

    def _named(self, key: Key, place: _Place) -> None:
        model = self.likeness.unnamed(key)
        if model is None or key in self._entered:
            return
        self._entered.add(key)
        path, _, pointer = key.partition("#")
        own = replace(place, path=path, place=pointer, at=model.at)
        if isinstance(model.type, ObjectDraft):
            self._object(model.type, self.likeness.number(NamedDraft(key)), own, has_model=True)
        else:
            self._type(model.type, own)

    def _union(self, union: UnionDraft, place: _Place) -> None:
        """A member is called by what tells it from the others. Members that are alike stay apart,
        and so do those that a discriminator tells apart: their classes know its values."""
        numbers = list(map(self.likeness.number, union.members))
        is_told = union.discriminator is not None
        self.apart |= {one for one in numbers if is_told or numbers.count(one) > 1}
        for member in union.members:
            model = self.likeness.unnamed(member.key) if isinstance(member, NamedDraft) else None
            own = replace(place, words=(model.hint,)) if model else place
            self._type(member, own)
