"""Ratios of CPU time, fit for a noisy machine: all sides take turns in each round, and the median
over the rounds counts."""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from statistics import median, quantiles
from typing import TypeAlias, TypeVar

Work: TypeAlias = Callable[[], object]
SideT = TypeVar("SideT")
ROUNDS = 15


@dataclass(frozen=True)
class Value:
    """`spread` is half of the range in which the middle half of all rounds was."""

    median: float
    spread: float = 0.0


def ratios(
    sides: Mapping[str, Work], baseline: str, *, repeat: int, rounds: int = ROUNDS
) -> dict[str, Value]:
    """The CPU time of `repeat` times each side's work, in times of the baseline's."""
    gc.freeze()  # what is there already makes no collection slower
    taken = taken_in_rounds(sides, lambda work: _seconds(work, repeat), rounds)
    gc.unfreeze()
    return ratios_of(taken, baseline)


def taken_in_rounds(
    sides: Mapping[str, SideT], cost: Callable[[SideT], float], rounds: int
) -> dict[str, list[float]]:
    """What each side took in every round; each round begins with another side."""
    for side in sides.values():
        cost(side)  # warms up
    names = list(sides)
    taken: dict[str, list[float]] = {name: [] for name in names}
    for _ in range(rounds):
        for name in names:
            taken[name].append(cost(sides[name]))
        names.append(names.pop(0))
    return taken


def ratios_of(taken: Mapping[str, list[float]], baseline: str) -> dict[str, Value]:
    """Round by round, for a machine may be slower in one than in another."""
    return {
        name: _value([own / base for own, base in zip(times, taken[baseline], strict=True)])
        for name, times in taken.items()
    }


def differences(taken: Mapping[str, list[float]], baseline: str) -> dict[str, Value]:
    return {
        name: _value([own - base for own, base in zip(times, taken[baseline], strict=True)])
        for name, times in taken.items()
        if name != baseline
    }


def _value(values: list[float]) -> Value:
    if len(values) == 1:
        return Value(values[0])
    low, _, high = quantiles(values, n=4)
    return Value(median(values), (high - low) / 2)


def _seconds(work: Work, repeat: int) -> float:
    gc.collect()  # nobody pays for what another one left
    start = time.process_time()
    for _ in range(repeat):
        work()
    return time.process_time() - start
