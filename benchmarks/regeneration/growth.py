"""What an API costs that is ten, a hundred, a thousand times as large."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import yaml

from tests.support.large_api import large_api

from ..openapi_page import table
from ..openapi_process import Ran
from .charts import Panel, chart
from .commands import Commands, Started
from .edits import Edit
from .memory import Peak, Watch
from .places import Place
from .rows import Section

NAME = "growth"
SIZES = (10, 100, 1_000, 3_000)
OPERATIONS = 5
_PYTHON = {"package": "large_sdk", "client": "Large", "async_client": "AsyncLarge"}
_TIME, _MEMORY = "growth-time.svg", "growth-memory.svg"
_KINDS = ("cold", "one field added", "no-op")


@dataclass(frozen=True)
class Cost:
    seconds: float
    peak: Peak


@dataclass(frozen=True)
class Size:
    """An API of so many resources, and what each kind of run costs there."""

    resources: int
    costs: dict[str, Cost]


def section(folder: Path, commands: Commands, sizes: Sequence[int], rounds: int) -> Section:
    measured = [_measured(folder, commands, resources, rounds) for resources in sizes]
    pictures = {
        _TIME: _chart(measured, "CPU seconds", lambda cost: cost.seconds),
        _MEMORY: _chart(measured, "MB in all", lambda cost: cost.peak.total),
    }
    lines = [*_times(measured), "", f"![CPU seconds by size](images/{_TIME})", ""]
    lines += [*_memory(measured), "", f"![memory by size](images/{_MEMORY})"]
    return Section(NAME, lines, pictures=pictures)


def _measured(folder: Path, commands: Commands, resources: int, rounds: int) -> Size:
    place, edit = _place(folder / str(resources), commands, resources)
    runs: dict[str, Callable[[Started], Ran]] = {
        "cold": place.cold,
        "one field added": lambda started: place.changed(edit, started),
        "no-op": place.unchanged,
    }
    times = {"cold": 1, "one field added": rounds, "no-op": 3 * rounds}
    return Size(resources, {kind: _cost(runs[kind], times[kind]) for kind in _KINDS})


def _cost(run: Callable[[Started], Ran], times: int) -> Cost:
    """The last run is watched as well: what it holds is seen in that one."""
    watch = Watch()
    taken = [run(lambda pid: None).seconds for _ in range(times - 1)]
    taken.append(run(watch.begin).seconds)
    return Cost(median(taken), watch.end())


def _place(folder: Path, commands: Commands, resources: int) -> tuple[Place, Edit]:
    specs = folder / "specs"
    specs.mkdir(parents=True)
    api = large_api(specs, resources, OPERATIONS) / "api.yaml"
    document = yaml.safe_load(api.read_text(encoding="utf-8"))
    document["targets"] = {"python": {**_PYTHON, "version": "0.1.0"}}
    api.write_text(yaml.safe_dump(document, sort_keys=False), encoding="utf-8")
    return Place(folder, commands), Edit(api.with_name("invoice.yaml"), "Invoice")


def _times(sizes: Sequence[Size]) -> list[str]:
    columns = ["resources", "operations"]
    columns += [column for kind in _KINDS for column in (f"{kind}, s", "ms for each more")]
    return table(columns, [_row_of_times(sizes, number) for number in range(len(sizes))])


def _row_of_times(sizes: Sequence[Size], number: int) -> list[str]:
    size = sizes[number]
    cells = [f"{size.resources:,}", f"{size.resources * OPERATIONS:,}"]
    for kind in _KINDS:
        cells.append(f"{size.costs[kind].seconds:.3f}")
        cells.append(_for_each_more(kind, sizes[number - 1], size) if number else "")
    return cells


def _for_each_more(kind: str, small: Size, large: Size) -> str:
    """Where that stays the same from size to size, growth is linear."""
    more = large.costs[kind].seconds - small.costs[kind].seconds
    return f"{1000 * more / (large.resources - small.resources):.3f}"


def _memory(sizes: Sequence[Size]) -> list[str]:
    columns = ["resources"]
    columns += [column for kind in _KINDS for column in (f"{kind}: a process, MB", "all, MB")]
    return table(columns, map(_row_of_memory, sizes))


def _row_of_memory(size: Size) -> list[str]:
    peaks = [size.costs[kind].peak for kind in _KINDS]
    held = [f"{one:,.0f}" for peak in peaks for one in (peak.largest, peak.total)]
    return [f"{size.resources:,}", *held]


def _chart(sizes: Sequence[Size], unit: str, of: Callable[[Cost], float]) -> str:
    panels = [
        Panel(f"{kind}, {unit}", [(size.resources, of(size.costs[kind])) for size in sizes])
        for kind in _KINDS
    ]
    return chart(panels, "resources")
