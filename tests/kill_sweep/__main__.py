"""The sweep as a command. Without `--small` it kills runs that print Python and TypeScript."""

from __future__ import annotations

import argparse
import gc
import json
import os
import resource
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from generator import cli, pipeline

from .functions import run_watched
from .scenarios import LARGE_TARGETS, SMALL_TARGETS, Scenario, scenarios
from .sweeping import Result, Start, Sweep, runner
from .system_calls import Call
from .workplace import write_specs

# At how many calls of a first run the run is killed whose recovery is killed at every call.
_RECOVERIES = {"small": 2, "large": 6}
# A file system in memory, where there is one: a kill does to files there what it does to others.
_MEMORY = "/dev/shm"


def main() -> int:
    arguments = _arguments()
    kind, targets = ("small", SMALL_TARGETS) if arguments.small else ("large", LARGE_TARGETS)
    way, run = runner()
    if arguments.functions:
        way, run = "functions of os", run_watched
    with tempfile.TemporaryDirectory(dir=_MEMORY if os.path.isdir(_MEMORY) else None) as folder:
        sweep = Sweep(Path(folder), run)
        wanted = [one for one in scenarios(targets) if arguments.only in one.name]
        _warm_up(Path(folder), wanted)
        starts = [sweep.start(one) for one in wanted]
        if arguments.trace:
            print(json.dumps({start.name: _effects(sweep.calls(start)) for start in starts}))
            return 0
        results = list(_results(sweep, starts, _RECOVERIES[kind], arguments.by_turns))
    return _tell(way, results)


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m tests.kill_sweep", description=__doc__)
    parser.add_argument("--small", action="store_true", help="few files, which are quickly printed")
    parser.add_argument(
        "--by-turns", action="store_true", help="kill before a call or after it, not both"
    )
    parser.add_argument("--only", default="", help="the scenarios with this in their name")
    parser.add_argument("--functions", action="store_true", help="do without ptrace")
    parser.add_argument("--trace", action="store_true", help="print the calls as JSON, kill nobody")
    return parser.parse_args()


def _results(
    sweep: Sweep, starts: list[Start], recoveries: int, by_turns: bool
) -> Iterator[Result]:
    for start in starts:
        yield _told(sweep.over(start, by_turns=by_turns))
        if start.name != "added, changed, removed":
            continue
        whole = Result(f"recovery from {recoveries} of these kills")
        count = len(sweep.calls(start))
        for number in range(1, recoveries + 1):
            killed = sweep.after_kill(start, count * number // (recoveries + 1))
            one = sweep.over(killed, by_turns=by_turns)
            whole.points += one.points
            whole.torn += one.torn
        yield _told(whole)


def _effects(calls: list[Call]) -> list[tuple[str, ...]]:
    return [(call.name, *call.paths) for call in calls if not call.failed]


def _told(result: Result) -> Result:
    print(f"{result.name}: {result.points} kills, {len(result.torn)} torn trees", flush=True)
    for line in result.torn:
        print(f"  {line}", flush=True)
    return result


def _tell(way: str, results: list[Result]) -> int:
    points = sum(result.points for result in results)
    torn = sum(len(result.torn) for result in results)
    own, children = map(resource.getrusage, (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    seconds = sum(one.ru_utime + one.ru_stime for one in (own, children))
    print(f"killed at {points:,} points ({way}): {torn} torn trees, {seconds:.0f} s of CPU")
    return 1 if torn else 0


def _warm_up(folder: Path, wanted: list[Scenario]) -> None:
    """Everything is imported and printed here, so that a child has nothing but files to do."""
    press, known = pipeline.press, dict[str, Any]()

    def press_once(*arguments: Any, **keywords: Any) -> Any:
        specs = {str(path): path.read_text() for path in sorted(Path("specs").rglob("*.yaml"))}
        key = json.dumps(specs, sort_keys=True)
        if key in known:
            return known[key]
        pressed = press(*arguments, **keywords)
        if not any(api.imported for api in pressed.apis):  # Those know where they were read.
            known[key] = pressed
        return pressed

    pipeline.press = press_once
    here = os.getcwd()
    for number, scenario in enumerate(wanted):
        for kind in ("before", "after"):
            specs = getattr(scenario, kind)
            if specs is None:
                continue
            home = folder / f"warm-{number}"
            write_specs(home, specs)
            os.chdir(home)
            # Twice: the first run may write among the specs.
            for code in map(cli.run, (["generate"], ["check"])):
                assert code == 0, f"{scenario.name}: the run ended with {code}"
    os.chdir(here)
    gc.collect()
    gc.freeze()
    gc.disable()


if __name__ == "__main__":
    sys.exit(main())
