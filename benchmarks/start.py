"""What each side adds to a process: its import, and everything up to the first decoded reply."""

from __future__ import annotations

import os
import resource
import subprocess
import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from .measure import ROUNDS, Value, differences, ratios_of, taken_in_rounds
from .peer import Peer
from .server import Server
from .table import Row

BASELINE = "by hand"
BARE = "bare Python"
MILLISECONDS_LIMIT = 2.0
FIRST_REPLY_LIMIT = 1.15
COUNT = "\nimport sys\nprint(len(sys.modules))"


def rows(peers: Sequence[Peer], folders: Iterable[Path]) -> list[Row]:
    """`folders` hold the packages that are not installed."""
    packages = {peer.name: peer.import_package for peer in peers}
    clients = {peer.name: peer.import_client for peer in peers}
    replies = {peer.name: peer.first_reply for peer in peers}
    with Server() as server, TemporaryDirectory() as cache:
        processes = Processes(folders, cache, server.url)
        return [
            _milliseconds_row(processes, "start: the package, ms", packages),
            _cpu_row(processes, "start: the client", clients),
            _cpu_row(processes, "start: the first reply", replies, FIRST_REPLY_LIMIT),
            _modules_row(processes, "modules: the client", clients),
            _modules_row(processes, "modules: the first reply", replies),
        ]


class Processes:
    """Runs programs, each in a process of its own that has compiled code at hand."""

    def __init__(self, folders: Iterable[Path], cache: str, argument: str) -> None:
        self._argument = argument
        self._environment = {
            **os.environ,
            "PYTHONPATH": os.pathsep.join(map(str, folders)),
            "PYTHONPYCACHEPREFIX": cache,
        }
        self._environment.pop("PYTHONDONTWRITEBYTECODE", None)

    def milliseconds(self, program: str) -> float:
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        self._output(program)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        return used * 1000

    def modules(self, program: str) -> int:
        return int(self._output(program + COUNT))

    def _output(self, program: str) -> str:
        command = [sys.executable, "-c", program, self._argument]
        return subprocess.run(
            command, check=True, env=self._environment, stdout=subprocess.PIPE, text=True
        ).stdout


def _milliseconds_row(processes: Processes, name: str, programs: Mapping[str, str]) -> Row:
    """Beyond a process that does nothing."""
    taken = taken_in_rounds({BARE: "pass", **programs}, processes.milliseconds, ROUNDS)
    return Row(name, differences(taken, BARE), MILLISECONDS_LIMIT)


def _cpu_row(
    processes: Processes, name: str, programs: Mapping[str, str], limit: float | None = None
) -> Row:
    """Whole processes."""
    taken = taken_in_rounds(programs, processes.milliseconds, ROUNDS)
    return Row(name, ratios_of(taken, BASELINE), limit)


def _modules_row(processes: Processes, name: str, programs: Mapping[str, str]) -> Row:
    bare = processes.modules("pass")
    counts = {side: processes.modules(program) - bare for side, program in programs.items()}
    return Row(name, {side: Value(count) for side, count in counts.items()})
