"""Runs a command as a process of its own, and says what it cost."""

from __future__ import annotations

import os
import subprocess
import threading
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryFile
from typing import IO


@dataclass(frozen=True)
class Ran:
    """`seconds` is CPU time, `megabytes` the most that was resident at once: of the command and of
    whatever it started, in all and of the largest. `wall` is the time from its start to its end."""

    code: int
    output: str
    errors: str
    seconds: float
    megabytes: float
    wall: float


def run(
    command: Sequence[str | Path],
    folder: Path,
    *,
    limit: float | None = None,
    started: Callable[[int], object] = lambda pid: None,
    **environment: str,
) -> Ran:
    """`limit`: seconds after which the command is ended. `started` is told the process."""
    with TemporaryFile() as output, TemporaryFile() as errors:
        start = time.perf_counter()
        process = subprocess.Popen(
            command, cwd=folder, stdout=output, stderr=errors, env={**os.environ, **environment}
        )
        alarm = threading.Timer(limit or threading.TIMEOUT_MAX, process.kill)
        alarm.start()
        started(process.pid)
        _, status, usage = os.wait4(process.pid, 0)
        wall = time.perf_counter() - start
        alarm.cancel()
        process.returncode = os.waitstatus_to_exitcode(status)
        said, complained = _text(output), _text(errors)
    return Ran(
        process.returncode,
        said,
        complained,
        seconds=usage.ru_utime + usage.ru_stime,
        megabytes=usage.ru_maxrss / 1024,
        wall=wall,
    )


def _text(file: IO[bytes]) -> str:
    file.seek(0)
    return file.read().decode(errors="replace")
