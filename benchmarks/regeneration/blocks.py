"""How much of what is rendered black changes: what it leaves as it is, it reads once."""

from __future__ import annotations

from collections.abc import Iterator

from .apis import Apis
from .places import Place
from .rows import Figure, Row, Section

NAME = "blocks"
_LIMIT = 1 / 1000


def section(apis: Apis) -> Section:
    return Section(NAME, (), list(_rows(apis)))


def _rows(apis: Apis) -> Iterator[Row]:
    yield _row("Truto", apis.truto, "truto", 0)
    yield _row("GitHub", apis.github.place, "github", _LIMIT)


def _row(title: str, place: Place, api: str, share: float) -> Row:
    blocks, changed = place.commands.changed_blocks(place.folder, f"specs/{api}", place.package)
    figure = Figure(changed, share * blocks, unit="blocks")
    return Row(f"changed by black: {title}, of {blocks:,} blocks", figure)
