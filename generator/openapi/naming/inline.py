"""Objects that stand inline -> names for their models, where the usual ones would collide.

The spec language calls such an object by its parent and its field (`PullUser`). Here the same is
done ahead for a whole API, by alphabet; what would be called as something else in its file is given
a name of its own.
"""

from __future__ import annotations

from collections.abc import Mapping, MutableMapping
from dataclasses import dataclass, field, replace

from ... import naming
from ..drafts import (
    ApiDraft,
    Key,
    ListDraft,
    ObjectDraft,
    OperationDraft,
    TypeDraft,
)
from ..trees import with_inner
from .models import ModelHome, spellings
from .operations import OperationName
from .values import place_of, pointer_of
from .words import cut


@dataclass(slots=True)
class InlineNames:
    """`given` are names by place; `made` gains those that are needed now."""

    given: Mapping[str, str]
    homes: Mapping[Key, ModelHome]
    operations: Mapping[str, OperationName]
    made: MutableMapping[str, str] = field(default_factory=dict[str, str])
    _taken: dict[str, set[str]] = field(default_factory=dict[str, set[str]])

    @property
    def taken(self) -> set[str]:
        """How all names are spelled that are taken by now."""
        return {spelling for each in self._taken.values() for spelling in each}

    def named(self, draft: ApiDraft) -> None:
        """Gives names in all that the draft holds."""
        for home in self.homes.values():
            self._taken.setdefault(home.resource, set()).update(spellings(home.name))
        for key, home in sorted(self.homes.items(), key=lambda one: str(one[1])):
            model = draft.models[key]
            place = _Place(home.resource, home.name, pointer_of(key))
            if isinstance(model.type, ObjectDraft):
                type_: TypeDraft = self._fields(model.type, place)
            else:
                type_ = self._type(model.type, place, "Item")
            draft.models[key] = replace(model, type=type_)
        operations = {one.pointer: one for one in draft.operations}
        for pointer in sorted(operations, key=lambda one: str(self.operations[one])):
            operations[pointer] = self._operation(operations[pointer])
        draft.operations[:] = operations.values()

    def _operation(self, one: OperationDraft) -> OperationDraft:
        name = self.operations[one.pointer]
        at, parent = place_of(one), naming.pascal(name.name)
        body, response = one.body, one.response
        if body is not None:
            place = _Place(name.resource, parent, f"{at} body")
            is_spread = isinstance(body.type, ObjectDraft) and not body.type.keeps_unknown
            if isinstance(body.type, ObjectDraft) and is_spread:
                body = replace(body, type=self._fields(body.type, place))
            else:
                body = replace(body, type=self._type(body.type, place, "Request"))
        if response is not None:
            place = _Place(name.resource, parent, f"{at} response")
            response = replace(response, type=self._type(response.type, place, "Response"))
        return replace(one, body=body, response=response)

    def _fields(self, type_: ObjectDraft, place: _Place) -> ObjectDraft:
        """The object with the objects in its fields named; they are called after `place.parent`."""
        named = {
            one.wire: self._type(one.type, place.below(one.wire), one.name or one.wire)
            for one in sorted(type_.fields, key=lambda one: one.wire)
        }
        fields = tuple(replace(one, type=named[one.wire]) for one in type_.fields)
        return replace(type_, fields=fields)

    def _type(self, type_: TypeDraft, place: _Place, own: str, in_list: bool = False) -> TypeDraft:
        match type_:
            case ObjectDraft():
                return self._object(type_, place, own, in_list)
            case ListDraft(inner):
                return ListDraft(self._type(inner, place, own, in_list=True))
            case _:
                return with_inner(type_, lambda inner: self._type(inner, place, own, in_list))

    def _object(self, type_: ObjectDraft, place: _Place, own: str, in_list: bool) -> ObjectDraft:
        usual = place.parent + naming.pascal(naming.singular(own) if in_list else own)
        name = self.given.get(place.at) or usual
        if place.at not in self.given:
            name = self._free(cut(usual), place.resource)
        if name != usual:
            self.made[place.at] = name
            type_ = replace(type_, model=name)
        self._taken.setdefault(place.resource, set()).update(spellings(name))
        return self._fields(type_, replace(place, parent=name))

    def _free(self, name: str, resource: str) -> str:
        """The name, or the same with `Object` behind it, and a number where that is taken too."""
        taken = self._taken.get(resource, set()) | self._taken.get("", set())

        def is_taken(one: str) -> bool:
            return not spellings(one).isdisjoint(taken)

        return naming.free_name(f"{name}Object", is_taken, "") if is_taken(name) else name


@dataclass(frozen=True, slots=True)
class _Place:
    """Where an object stands: in whose file, below which model, and as names are kept of it."""

    resource: str
    parent: str
    at: str

    def below(self, wire: str) -> _Place:
        return replace(self, at=f"{self.at}.{wire}")
