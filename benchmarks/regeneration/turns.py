"""Commands that take turns, and what they cost in times of each other."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from statistics import median
from typing import TypeAlias

from ..measure import Value, ratios_of
from ..openapi_process import Ran

Side: TypeAlias = Callable[[], Ran]
# What takes the twentieth part of a second is run so often in each round.
SHORT_TURNS = 9


@dataclass(frozen=True)
class Turns:
    """The runs of each side, round by round."""

    runs: dict[str, list[list[Ran]]] = field(default_factory=dict[str, list[list[Ran]]])

    def take(self, long: Mapping[str, Side], short: Mapping[str, Side], rounds: int) -> None:
        """Each round begins with another side."""
        for side in short.values():
            side()  # warms up
        for number in range(rounds):
            self._round(long, number, 1)
            self._round(short, number, SHORT_TURNS)

    def cpu(self, name: str) -> float:
        return median(ran.seconds for ran in self._all(name))

    def wall(self, name: str) -> float:
        return median(ran.wall for ran in self._all(name))

    def cpu_ratio(self, own: str, base: str) -> Value:
        return self._ratio(own, base, lambda ran: ran.seconds)

    def wall_ratio(self, own: str, base: str) -> Value:
        return self._ratio(own, base, lambda ran: ran.wall)

    def _round(self, sides: Mapping[str, Side], number: int, turns: int) -> None:
        names = list(sides)
        for name in names:
            self.runs.setdefault(name, []).append([])
        for turn in range(turns):
            first = (number + turn) % len(names) if names else 0
            for name in (*names[first:], *names[:first]):
                self.runs[name][-1].append(sides[name]())

    def _all(self, name: str) -> Iterable[Ran]:
        return (ran for turns in self.runs[name] for ran in turns)

    def _ratio(self, own: str, base: str, cost: Callable[[Ran], float]) -> Value:
        """Turn by turn where both have as many, else by the medians of a round."""
        taken: dict[str, list[float]] = {"own": [], "base": []}
        for ours, theirs in zip(self.runs[own], self.runs[base], strict=True):
            pairs = {"own": list(map(cost, ours)), "base": list(map(cost, theirs))}
            if len(ours) != len(theirs):
                pairs = {name: [median(costs)] for name, costs in pairs.items()}
            for name, costs in pairs.items():
                taken[name] += costs
        return ratios_of(taken, "base")["own"]
