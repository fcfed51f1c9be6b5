"""What was measured, as lines of a table, beside the limits."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from ..measure import Value
from ..openapi_page import table
from .commands import PEER

COLUMNS = ("", "sdkpress", PEER, "limit")
# Below, `1/12` is easier to read than `0.083`.
_SMALL = 0.2


@dataclass(frozen=True)
class Figure:
    """A number, the less the better."""

    value: float
    limit: float | None = None
    spread: float = 0.0
    unit: str = ""

    @property
    def is_met(self) -> bool:
        return self.limit is None or self.value <= self.limit

    @property
    def text(self) -> str:
        spread = f" ±{self.spread:.2f}" if self.spread >= 0.005 and self.value >= _SMALL else ""
        shown = f"{number(self.value, self.unit)}{spread}"
        return shown if self.is_met else f"**{shown}, over the limit**"

    @property
    def limit_text(self) -> str:
        return "" if self.limit is None else number(self.limit, self.unit)


@dataclass(frozen=True)
class Row:
    """`wall` is the same in wall time, where `figure` is of CPU time."""

    name: str
    figure: Figure
    peer: str = ""
    wall: Figure | None = None

    @property
    def is_met(self) -> bool:
        return self.figure.is_met and (self.wall is None or self.wall.is_met)

    @property
    def cells(self) -> list[str]:
        shown, limit = self.figure.text, self.figure.limit_text
        if self.wall is not None:
            shown += f"; wall {self.wall.text}"
            if self.wall.limit != self.figure.limit:
                limit += f"; wall {self.wall.limit_text or 'any'}"
        return [self.name, shown, self.peer, limit]


@dataclass(frozen=True)
class Section:
    """A part of the page: what was measured, rows that may have limits, pictures by name."""

    name: str
    lines: Sequence[str]
    rows: Sequence[Row] = ()
    pictures: Mapping[str, str] = field(default_factory=dict[str, str])

    @property
    def page_lines(self) -> list[str]:
        rows = table_of(self.rows) if self.rows else []
        between = [""] if self.lines and rows else []
        return [*self.lines, *between, *rows]


def table_of(rows: Iterable[Row]) -> list[str]:
    return table(COLUMNS, [row.cells for row in rows])


def times_of(value: Value, limit: float | None) -> Figure:
    """A ratio."""
    return Figure(value.median, limit, value.spread)


def number(value: float, unit: str = "") -> str:
    """`12 ms`, `1.25`, `1/312`."""
    if unit:
        return f"{value:,.0f} {unit}"
    if 0 < value < _SMALL:
        return f"1/{1 / value:,.0f}"
    return f"{value:.2f}"
