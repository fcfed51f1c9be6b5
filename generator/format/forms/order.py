"""The order of a module's statements -> the form of its empty lines.

How many empty lines black wants before a statement depends on what it is, how deep it stands and
how many there are; and on what came before: the statement before it, the heads of the blocks around
that, and the comments and decorators right before. That is a state, and a statement is a step from
one state to another. So a module has the empty lines that black wants if each of its steps is in a
module that has them.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from ...layout.lines import INDENT

# What a statement is to the empty lines around it: the shortest one of its kind.
Kind: TypeAlias = str

COMMENT: Kind = "# x"
DECORATOR: Kind = "@x"
DOCSTRING: Kind = '"""doc"""'
STRING: Kind = '"""x"""'
IMPORT: Kind = "import x"
STUB: Kind = "def x(): ..."
STUB_CLASS: Kind = "class x: ..."
OTHER: Kind = "x"
HEADS: dict[str, Kind] = {
    "def": "def x():",
    "async def": "def x():",
    "class": "class x:",
    "if": "if x:",
    "for": "for x in x:",
    "while": "while x:",
    "with": "with x:",
    "try": "try:",
    "except": "except x:",
}
# Behind these what came before them counts, too, and how many empty lines they have themselves.
_ADDED = (COMMENT, DECORATOR, DOCSTRING)

# A statement: what it is, how deep it stands, the empty lines before it.
Place: TypeAlias = tuple[Kind, int, int]
# The number of the state before it, and the statement.
Step: TypeAlias = tuple[int, Place]

_BEGINNING = -1


def opens_block(kind: Kind) -> bool:
    return kind[-1] == ":"


@dataclass(frozen=True, slots=True)
class _State:
    """`around` are the heads of the blocks that the statement stands in."""

    kind: Kind
    depth: int
    around: tuple[Kind, ...]
    empty: int = 0
    before: int = _BEGINNING


@dataclass(slots=True)
class Orders:
    """Knows the steps of which black has said that it leaves their empty lines as they are."""

    _states: list[_State] = field(default_factory=list[_State])
    _numbers: dict[_State, int] = field(default_factory=dict[_State, int])
    _behind: dict[Step, int] = field(default_factory=dict[Step, int])
    _known: set[Step] = field(default_factory=set[Step])

    def unknown(self, places: Sequence[Place]) -> tuple[str, set[Step]]:
        """A short module with the steps of this one that are not known yet, and these steps."""
        kept: list[tuple[int, Place]] = []  # the state behind it, and the statement
        positions: dict[int, int] = {}
        steps: set[Step] = set()
        needed = 0  # so many are kept for steps that are nowhere else
        state = _BEGINNING
        for place in places:
            step = state, place
            state = self._behind.get(step, _BEGINNING)
            if state < 0:
                state = self._entered(step)
            kept.append((state, place))
            if step not in self._known and step not in steps:
                steps.add(step)
                needed = len(kept)
            position = positions.get(state, -1)
            if position >= 0 and needed <= position + 1:
                self._cut(kept, positions, position + 1)
            else:
                positions[state] = len(kept) - 1
        return "".join(_line(place) for _, place in kept) if steps else "", steps

    def learn(self, steps: set[Step]) -> None:
        self._known |= steps

    @staticmethod
    def _cut(kept: list[tuple[int, Place]], positions: dict[int, int], end: int) -> None:
        """What leads from a state to itself can be left out: no later step depends on it."""
        for number in range(end, len(kept)):
            if positions.get(kept[number][0]) == number:
                del positions[kept[number][0]]
        del kept[end:]

    def _entered(self, step: Step) -> int:
        number, (kind, depth, empty) = step
        around: tuple[Kind, ...] = ()
        if number >= 0:
            previous = self._states[number]
            opened = (previous.kind,) if opens_block(previous.kind) else ()
            around = (*previous.around, *opened)[:depth]
        state = _State(kind, depth, around)
        if kind in _ADDED:
            state = _State(kind, depth, around, empty, number)
        found = self._numbers.setdefault(state, len(self._states))
        if found == len(self._states):
            self._states.append(state)
        self._behind[step] = found
        return found


def _line(place: Place) -> str:
    kind, depth, empty = place
    return "\n" * empty + INDENT * depth + kind + "\n"
