"""Runs without anything to do, after one change, and from nothing, in turns with the peer."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from statistics import median
from typing import TypeAlias

from ..openapi_page import table
from .apis import Apis
from .commands import BARE, PEER
from .rows import Figure, Row, Section, times_of
from .turns import Side, Turns

NAMES = ("no-op", "changed", "cold")
_OF_BARE = {"no-op: Truto": 1.3, "no-op: GitHub": 1.4}
_OF_PEER = 1 / 100
_CHANGED_OF_PEER = 1 / 12
_MILLISECONDS_IN_BLACK = 50
_COLD_OF_BLACK = (1.0, 1.1)
_COLD_OF_PEER = (0.7, 0.5)
_BLACK = "black alone, on the final files"
_COLD = "cold: GitHub"

Limits: TypeAlias = tuple[float | None, float | None]


@dataclass(frozen=True)
class Sides:
    """Those of a section, by name: what takes seconds, and what takes a blink."""

    long: Mapping[str, Side]
    short: Mapping[str, Side]


def sections(apis: Apis, names: Collection[str], rounds: int) -> Iterator[Section]:
    """All sides of all sections take turns."""
    asked = {name: side for name, side in _SECTIONS.items() if name in names}
    sides = {name: _SIDES[name](apis) for name in asked}
    if not sides:
        return
    long: dict[str, Side] = {PEER: apis.run_peer}
    short: dict[str, Side] = {}
    for one in sides.values():
        long |= one.long
        short |= one.short
    turns = Turns()
    turns.take(long, short, rounds)
    for name, rows in asked.items():
        own = {**sides[name].short, **sides[name].long, PEER: apis.run_peer}
        yield Section(name, _times(turns, own), list(rows(turns, apis, rounds)))


def _no_op_sides(apis: Apis) -> Sides:
    truto, github = apis.truto, apis.github.place
    short: dict[str, Side] = {
        BARE: lambda: apis.commands.bare(github.folder),
        "no-op: Truto": truto.unchanged,
        "no-op: GitHub": github.unchanged,
    }
    return Sides({}, short)


def _changed_sides(apis: Apis) -> Sides:
    place = apis.github.place
    long = {_changed(edit.file.name): lambda edit=edit: place.changed(edit) for edit in apis.edits}
    return Sides(long, {})


def _cold_sides(apis: Apis) -> Sides:
    place = apis.github.place
    package = place.package.relative_to(place.folder)
    long: dict[str, Side] = {
        _BLACK: lambda: apis.commands.black(place.folder, str(package)),
        _COLD: place.cold,
    }
    return Sides(long, {})


def _no_op_rows(turns: Turns, apis: Apis, rounds: int) -> Iterator[Row]:
    for name, limit in _OF_BARE.items():
        yield _row(turns, name, BARE, (limit, limit))
    yield _row(turns, "no-op: GitHub", PEER, (_OF_PEER, _OF_PEER))


def _changed_rows(turns: Turns, apis: Apis, rounds: int) -> Iterator[Row]:
    limits = (_CHANGED_OF_PEER, _CHANGED_OF_PEER)
    for edit in apis.edits:
        yield _row(turns, _changed(edit.file.name), PEER, limits)
    place = apis.github.place
    for edit in apis.edits:
        taken = [place.changed_in_black(edit) for _ in range(rounds)]
        figure = Figure(1000 * median(taken), _MILLISECONDS_IN_BLACK, unit="ms")
        yield Row(f"{_changed(edit.file.name)}: black's part, CPU", figure)


def _cold_rows(turns: Turns, apis: Apis, rounds: int) -> Iterator[Row]:
    yield _row(turns, _COLD, _BLACK, _COLD_OF_BLACK)
    yield _row(turns, _COLD, PEER, _COLD_OF_PEER)


def _row(turns: Turns, own: str, base: str, limits: Limits) -> Row:
    cpu = times_of(turns.cpu_ratio(own, base), limits[0])
    wall = times_of(turns.wall_ratio(own, base), limits[1])
    peer = "1" if base == PEER else ""
    return Row(f"{own}, in times of {base}", cpu, peer, wall)


def _times(turns: Turns, sides: Mapping[str, Side]) -> list[str]:
    rows = [[name, f"{turns.cpu(name):.3f}", f"{turns.wall(name):.3f}"] for name in sides]
    return table(("", "CPU seconds", "wall seconds"), rows)


def _changed(file: str) -> str:
    return f"one field added: GitHub, `{file}`"


_SIDES: dict[str, Callable[[Apis], Sides]] = {
    "no-op": _no_op_sides,
    "changed": _changed_sides,
    "cold": _cold_sides,
}
_SECTIONS: dict[str, Callable[[Turns, Apis, int], Iterator[Row]]] = {
    "no-op": _no_op_rows,
    "changed": _changed_rows,
    "cold": _cold_rows,
}
