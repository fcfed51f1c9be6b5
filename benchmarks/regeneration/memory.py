"""How much memory a process holds, and all that it starts. What several share counts in part for
each of them, as Linux has it (PSS)."""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

INTERVAL = 0.02
_PROCESSES = Path("/proc")


@dataclass(frozen=True)
class Peak:
    """In MB: the most that one process held, and the most that all held at once."""

    largest: float
    total: float


class Watch:
    """Looks at a process and its descendants every so often until it has ended."""

    def __init__(self) -> None:
        self._largest = self._total = 0.0
        self.processes = 0  # the most that were there at once
        self._thread: threading.Thread | None = None

    def begin(self, pid: int) -> None:
        self._thread = threading.Thread(target=self._look, args=(pid,), daemon=True)
        self._thread.start()

    def end(self) -> Peak:
        """Once the process has ended."""
        if self._thread is not None:
            self._thread.join()
        return Peak(self._largest, self._total)

    def _look(self, pid: int) -> None:
        while held := [size for one in _family(pid) if (size := _megabytes(one))]:
            self.processes = max(self.processes, len(held))
            self._largest = max(self._largest, *held)
            self._total = max(self._total, sum(held))
            time.sleep(INTERVAL)


def _family(pid: int) -> Iterator[int]:
    """The process and its descendants."""
    children: dict[int, list[int]] = {}
    for entry in os.listdir(_PROCESSES):
        if entry.isdigit() and (parent := _parent(entry)):
            children.setdefault(parent, []).append(int(entry))
    found = [pid]
    for one in found:
        found += children.get(one, ())
        yield one


def _parent(pid: str) -> int:
    """0 if the process is no more."""
    try:
        text = (_PROCESSES / pid / "stat").read_text()
    except OSError:
        return 0
    # Behind the name, which may hold anything, come the state and the parent.
    return int(text.rpartition(")")[2].split()[1])


def _megabytes(pid: int) -> float:
    """0 if the process is no more."""
    try:
        text = (_PROCESSES / str(pid) / "smaps_rollup").read_text()
    except OSError:
        return 0
    sizes = [line.split()[1] for line in text.splitlines() if line.startswith("Pss:")]
    return int(sizes[0]) * 1024 / 1e6 if sizes else 0
