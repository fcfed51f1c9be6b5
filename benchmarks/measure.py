"""Ratios of CPU time, fit for a noisy machine: both sides take turns, the best time counts."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeAlias

Work: TypeAlias = Callable[[], object]
ROUNDS = 25


@dataclass(frozen=True)
class Result:
    """`value` is a ratio, or milliseconds where `unit` says so."""

    name: str
    value: float
    limit: float
    unit: str = ""

    @property
    def is_met(self) -> bool:
        return self.value <= self.limit


def best_times(*sides: Work, repeat: int) -> list[float]:
    """The least CPU seconds that each side took for `repeat` times its work."""
    best = [float("inf")] * len(sides)
    for _ in range(ROUNDS):
        for index, work in enumerate(sides):
            start = time.process_time()
            for _ in range(repeat):
                work()
            best[index] = min(best[index], time.process_time() - start)
    return best
