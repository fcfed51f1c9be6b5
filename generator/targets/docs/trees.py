"""The docs target: fields and parameters -> trees of what stands inside them, in no writing.

A tree ends where a model would stand inside itself, at a depth, and where a page has no more room:
it is filled from the top down, so that what is near is shown before what is far. What is left out
has its model's page.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from ...ir import (
    Field,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    Parameter,
    Type,
    UnionType,
    parts,
)
from .values import known_values

# Levels of entries, the first among them.
DEPTH = 4
# How much a section may hold, in about the characters of its HTML: a page stays below 100 kB.
ROOM = 28_000
PARAMETER_ROOM = 6_000

_ENTRY = 300
_VALUE = 50


class Direction(StrEnum):
    """Which way an object goes: what only comes back is not sent, and the reverse."""

    REQUEST = "request"
    RESPONSE = "response"
    BOTH = "both"

    def has(self, one: Field) -> bool:
        is_left_out = {Direction.REQUEST: one.read_only, Direction.RESPONSE: one.write_only}
        return not is_left_out.get(self, False)


@dataclass(frozen=True, slots=True)
class Member:
    """A model of a union. `values` of the field `told_by` say that it is this one."""

    model: Model
    name: str
    told_by: str = ""
    values: tuple[str, ...] = ()


Thing: TypeAlias = Field | Parameter | Member


@dataclass(slots=True)
class Node:
    """A place in an object. `anchor` is its place in the page, `path` that in the object. `around`
    are the models that it stands in. `is_cut`: there is more in it than is shown.

    `is_pinned`: what is in it is shown, however much that is, and counts as the first level.
    """

    thing: Thing
    anchor: tuple[str, ...]
    path: tuple[str, ...]
    around: tuple[ModelId, ...] = ()
    depth: int = 1
    is_pinned: bool = False
    is_cut: bool = False
    children: list[Node] = field(default_factory=lambda: list[Node]())


@dataclass(frozen=True, slots=True)
class Growth:
    """What the trees of a section have in common. `marked` are paths of which something is said
    that stands nowhere else: the way to them is open, whatever that takes."""

    models: Mapping[ModelId, Model]
    direction: Direction
    room: int = ROOM
    marked: Collection[tuple[str, ...]] = ()

    def of_type(
        self,
        type: Type,
        anchor: tuple[str, ...],
        path: tuple[str, ...] = (),
        around: tuple[ModelId, ...] = (),
        depth: int = 1,
    ) -> list[Node]:
        """What stands in a type: the fields of its object, or the objects that it may be."""
        members = members_of(type, self.models)
        if len(members) == 1:
            inside = (*around, members[0].model.id)
            return self.of_fields(members[0].model.fields, anchor, path, inside, depth)
        return [
            Node(member, (*anchor, member.name), path, around, depth, is_pinned=depth == 1)
            for member in members
        ]

    def of_fields(
        self,
        fields: Sequence[Field],
        anchor: tuple[str, ...],
        path: tuple[str, ...] = (),
        around: tuple[ModelId, ...] = (),
        depth: int = 1,
    ) -> list[Node]:
        return [
            Node(one, (*anchor, one.wire), (*path, one.wire), around, depth)
            for one in fields
            if self.direction.has(one)
        ]

    def grow(self, roots: Sequence[Node]) -> int:
        """Gives each place what stands in it, level by level, as far as there is room. Returns how
        many places there are."""
        queue, count = deque(roots), len(roots)
        room = self.room - sum(map(self._size, roots))
        while queue:
            node = queue.popleft()
            children = self._children(node)
            size = sum(map(self._size, children))
            is_too_much = size > room or node.depth >= DEPTH
            if children and (node.is_pinned or self._leads_on(node) or not is_too_much):
                node.children, room, count = children, room - size, count + len(children)
                queue.extend(children)
            else:
                node.is_cut = bool(children) or self._is_again(node)
        return count

    def _children(self, node: Node) -> list[Node]:
        if self._is_again(node) and not self._leads_on(node):
            return []
        # What is pinned is no level: it only says what the first one is of.
        depth = node.depth if node.is_pinned else node.depth + 1
        if isinstance(node.thing, Member):
            inside = (*node.around, node.thing.model.id)
            fields = node.thing.model.fields
            return self.of_fields(fields, node.anchor, node.path, inside, depth)
        return self.of_type(node.thing.type, node.anchor, node.path, node.around, depth)

    def _is_again(self, node: Node) -> bool:
        """Whether a place is of a model that it stands in."""
        ids = [model.id for model in models_at(node.thing, self.models)]
        is_one = isinstance(node.thing, Member) or len(ids) == 1
        return is_one and ids[0] in node.around

    def _leads_on(self, node: Node) -> bool:
        depth = len(node.path)
        return any(len(path) > depth and path[:depth] == node.path for path in self.marked)

    def _size(self, node: Node) -> int:
        """About how many characters a place takes, alone."""
        thing = node.thing
        if isinstance(thing, Member):
            return _ENTRY + len(thing.model.description)
        values = known_values(thing.type, self.models)
        said = sum(_VALUE + len(str(value.value)) + len(value.description) for value in values)
        return _ENTRY + 2 * sum(map(len, node.anchor)) + len(thing.description) + said


def models_at(thing: Thing, models: Mapping[ModelId, Model]) -> list[Model]:
    """The objects that stand at a place."""
    if isinstance(thing, Member):
        return [thing.model]
    return [member.model for member in members_of(thing.type, models)]


def steps_into(type: Type, models: Mapping[ModelId, Model]) -> str:
    """What leads from a value of the type to the objects in it: `[]` to the items of a list, `.*`
    to the values of a map."""
    return next((steps for steps in _steps(type, models, frozenset())), "")


def _steps(type: Type, models: Mapping[ModelId, Model], seen: frozenset[ModelId]) -> Iterator[str]:
    """To each object in it."""
    if not isinstance(type, ModelType):
        step = "[]" if isinstance(type, ListType) else ".*" if isinstance(type, MapType) else ""
        for part in parts(type):
            yield from (f"{step}{steps}" for steps in _steps(part, models, seen))
        return
    alias = models[type.model].alias
    if alias is None:
        yield ""
    elif type.model not in seen:
        yield from _steps(alias, models, seen | {type.model})


def members_of(type: Type, models: Mapping[ModelId, Model]) -> list[Member]:
    """The objects in a type, each once: within lists, maps, nulls, unions and other names."""
    found: dict[ModelId, Member] = {}
    for member in _members(type, models, frozenset()):
        found.setdefault(member.model.id, member)
    names = [id.name for id in found]
    return [
        replace(one, name=f"{id.resource}.{id.name}") if names.count(id.name) > 1 else one
        for id, one in found.items()
    ]


def _members(
    type: Type, models: Mapping[ModelId, Model], seen: frozenset[ModelId]
) -> Iterator[Member]:
    if not isinstance(type, ModelType):
        for part in parts(type):
            for member in _members(part, models, seen):
                yield _told(member, type) if isinstance(type, UnionType) else member
        return
    model = models[type.model]
    if model.alias is None:
        yield Member(model, model.id.name)
    elif type.model not in seen:
        yield from _members(model.alias, models, seen | {type.model})


def _told(member: Member, union: UnionType) -> Member:
    """The member with what tells it from the others of this union."""
    if union.discriminator is None or member.told_by:
        return member
    values = tuple(text for text, id in union.discriminator.values if id == member.model.id)
    return replace(member, told_by=union.discriminator.field, values=values) if values else member
