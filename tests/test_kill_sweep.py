"""Killed at any call that writes, `generate` leaves whole files, and the next run mends the rest.

The sweep runs in a process of its own, for it forks. `make kills` kills more of larger runs.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path, PurePosixPath

import pytest

from tests.kill_sweep.system_calls import is_permitted
from tests.support.once import Once

REPOSITORY = Path(__file__).parents[1]
STAGING = ".sdkpress.staging"
Calls = list[tuple[str, ...]]


def sweep(*arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "tests.kill_sweep", "--small", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(REPOSITORY)}
    return subprocess.run(
        command, cwd=REPOSITORY, env=environment, capture_output=True, text=True, timeout=600
    )


@pytest.mark.tools  # the system's calls are the same with every Python
def test_no_kill_tears_a_tree(record_property: Callable[[str, object], None]) -> None:
    done = sweep("--by-turns")
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr
    match = re.search(r"killed at ([\d,]+) points \((.*)\): (\d+) torn trees", done.stdout)
    assert match is not None
    points = int(match[1].replace(",", ""))
    record_property("points killed at", points)
    record_property("torn trees", int(match[3]))
    assert points > 300
    assert match[2] == ("system calls, by ptrace" if is_permitted() else "functions of os")


def test_where_nobody_may_trace_functions_are_killed_at() -> None:
    done = sweep("--by-turns", "--functions", "--only", "an API less")
    assert done.returncode == 0, done.stdout + done.stderr
    assert re.search(r"killed at [3-9]\d points \(functions of os\): 0 torn trees", done.stdout)


@pytest.fixture(scope="module")
def traces(once: Once) -> dict[str, Calls]:
    """Every call that writes of a whole run, by scenario."""
    return once("traces of runs", lambda: json.loads(sweep("--trace").stdout))


def in_output(calls: Calls) -> Iterator[tuple[int, str, str]]:
    """Number, name and the path that comes to be or goes, of what is done to files in place."""
    for number, (name, *paths) in enumerate(calls):
        if name in ("rename", "link", "unlink", "rmdir", "mkdir"):
            paths = [path for path in paths if path.startswith("generated") and STAGING not in path]
            yield from ((number, name, path) for path in paths)


def synced_at(calls: Calls, path: str, after: int) -> int:
    """The number of the first sync of a path after a call."""
    return next(
        (
            number
            for number, (name, *paths) in enumerate(calls)
            if number > after and name == "fsync" and paths == [path]
        ),
        len(calls),
    )


def is_lock(path: str) -> bool:
    return path.endswith("sdkpress.lock")


def is_journal(path: str) -> bool:
    return path.endswith("sdkpress.lock.next")


SCENARIOS = ("first run", "added, changed, removed", "moved elsewhere", "an API less")


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_what_is_staged_is_on_disk_before_anything_is_in_place(
    scenario: str, traces: dict[str, Calls]
) -> None:
    calls = traces[scenario]
    first = min(number for number, name, _ in in_output(calls) if name in ("rename", "link"))
    for number, (name, *paths) in enumerate(calls):
        if name == "write" and STAGING in paths[0]:
            assert synced_at(calls, paths[0], number) < first
            assert calls[number - 1][0] in ("open", "chmod", "write")


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_the_journal_is_on_disk_before_its_files_are_in_place(
    scenario: str, traces: dict[str, Calls]
) -> None:
    calls = traces[scenario]
    journals: dict[str, int] = {}
    for number, name, path in in_output(calls):
        if name == "rename" and is_journal(path):
            journals.setdefault(str(PurePosixPath(path).parent), number)
    assert journals
    ours = (
        one for one in in_output(calls) if one[1] in ("rename", "link") and not is_journal(one[2])
    )
    for number, _, path in ours:
        root = next(root for root in journals if path.startswith(f"{root}/"))
        assert synced_at(calls, root, journals[root]) < number


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_every_folder_is_on_disk_before_any_lock_is(
    scenario: str, traces: dict[str, Calls]
) -> None:
    calls = traces[scenario]
    seals = [number for number, name, path in in_output(calls) if is_lock(path)]
    assert seals
    for number, name, path in in_output(calls):
        if number < min(seals) and name in ("rename", "link", "mkdir"):
            folder = str(PurePosixPath(path).parent)
            assert synced_at(calls, folder, number) < min(seals), f"{name} {path}"


@pytest.mark.parametrize("scenario", SCENARIOS)
def test_locks_are_on_disk_before_the_journal_goes(scenario: str, traces: dict[str, Calls]) -> None:
    calls = traces[scenario]
    going = [number for number, name, path in in_output(calls) if name == "unlink"]
    for number, _, path in in_output(calls):
        if is_lock(path):
            assert synced_at(calls, str(PurePosixPath(path).parent), number) < min(going)


def test_names_are_on_disk_before_they_are_in_place(traces: dict[str, Calls]) -> None:
    calls = [one for one in traces["from a document"] if "specs" in one[-1]]
    beside, place = "specs/zoo/.names.yaml.next", "specs/zoo/names.yaml"
    assert [one for one in calls if one[0] != "chmod"] == [
        ["open", beside],
        ["write", beside],
        ["fsync", beside],
        ["rename", beside, place],
        ["fsync", "specs/zoo"],
    ]
