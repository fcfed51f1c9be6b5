"""The results as a table, and what the limits say of them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from .measure import Value

OURS = "sdkpress"
COLUMNS = (OURS, "by hand", "openai", "openapi-python-client", "pydantic")


@dataclass(frozen=True)
class Row:
    """One thing that was measured, the less the better. A side may have no value, or have text
    instead: what it did where it had no result."""

    name: str
    values: Mapping[str, Value | str]
    limit: float | None = None

    @property
    def is_met(self) -> bool:
        return self.limit is None or self._ours <= self.limit

    @property
    def ahead(self) -> list[str]:
        """The sides that did better."""
        return [
            side
            for side, value in self.values.items()
            if isinstance(value, Value) and value.median < self._ours
        ]

    @property
    def _ours(self) -> float:
        value = self.values[OURS]
        assert isinstance(value, Value)
        return value.median


def head(title: str) -> str:
    return f"{_line((title, *COLUMNS, 'limit'))}\n{_line(['---', *['--:'] * (len(COLUMNS) + 1)])}"


def line(row: Row) -> str:
    limit = "" if row.limit is None else f"{row.limit:.2f}"
    return _line((row.name, *(_text(row.values.get(side, "")) for side in COLUMNS), limit))


def verdict(row: Row) -> str:
    """What is not as it should be."""
    exceeded = [] if row.is_met else ["the limit is exceeded"]
    return ", ".join(exceeded + [f"{side} is ahead" for side in row.ahead])


def _text(value: Value | str) -> str:
    if isinstance(value, str):
        return value
    if value.median == int(value.median):
        return f"{value.median:.0f}"
    spread = f" ±{value.spread:.2f}" if value.spread >= 0.005 else ""
    return f"{value.median:.2f}{spread}"


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cells)} |"
