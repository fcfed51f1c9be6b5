"""Parameters that many operations share -> parameter groups, and who uses which."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from .drafts import Key, OperationDraft, ParameterDraft
from .naming.words import free_spelling, spoken, words_of
from .values import unescaped

# What fewer operations share is easier to read where it stands.
_FEWEST = 3


@dataclass(frozen=True, slots=True)
class Groups:
    """`members` are the parameters of each group, `uses` an operation's groups by pointer."""

    members: Mapping[str, tuple[ParameterDraft, ...]]
    uses: Mapping[str, tuple[str, ...]]

    def own(self, operation: OperationDraft) -> list[ParameterDraft]:
        """What no group of the operation brings."""
        brought = {
            one.key for name in self.uses.get(operation.pointer, ()) for one in self.members[name]
        }
        return [one for one in operation.parameters if one.key not in brought]


def parameter_groups(operations: Sequence[OperationDraft]) -> Groups:
    """A group for the components that always stand together in several operations.

    A path's parameters are its own: they say nothing alone. One that an operation calls otherwise
    is its own too.
    """
    users: dict[Key, list[str]] = defaultdict(list)
    known: dict[Key, ParameterDraft] = {}
    for operation in operations:
        for one in operation.parameters:
            if one.is_component and one.place != "path" and one == known.setdefault(one.key, one):
                users[one.key].append(operation.pointer)
    together: dict[tuple[str, ...], list[ParameterDraft]] = defaultdict(list)
    for key, pointers in users.items():
        if len(pointers) >= _FEWEST:
            together[tuple(pointers)].append(known[key])
    members: dict[str, tuple[ParameterDraft, ...]] = {}
    uses: dict[str, list[str]] = defaultdict(list)
    for users_of, found in sorted(together.items(), key=lambda one: min(p.key for p in one[1])):
        name = free_spelling(_name(found), members)
        members[name] = tuple(found)
        for pointer in users_of:
            uses[pointer].append(name)
    return Groups(members, {pointer: tuple(names) for pointer, names in uses.items()})


def _name(parameters: Sequence[ParameterDraft]) -> str:
    """The component's name; of two, both; of more, the first by alphabet and how it goes on."""
    names = sorted(_component(one) for one in parameters)
    if len(names) <= 2:
        return "_and_".join(names)
    return f"{names[0]}_and_others"


def _component(parameter: ParameterDraft) -> str:
    key = unescaped(parameter.key.rsplit("/", 1)[-1])
    return spoken(words_of(key)) or spoken(words_of(parameter.wire)) or "shared"
