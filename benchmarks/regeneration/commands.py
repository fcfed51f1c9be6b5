"""The commands that are measured, each in a process of its own."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from ..openapi_page import REPOSITORY
from ..openapi_process import Ran, run

Command: TypeAlias = list[str | Path]
Started: TypeAlias = Callable[[int], object]
PEER = "openapi-python-client"
BARE = "`import click, hashlib`"
_PROGRAMS = Path(sys.executable).parent
# `--workers` stays what black takes by itself: as many processes as there are cores.
_BLACK: Command = [sys.executable, "-P", "-m", "black", "--quiet", "--check", "--no-cache"]
_STYLE: Command = ["--config=/dev/null", "--line-length=88", "--target-version=py311"]
_RENDERED: Command = ["--extend-exclude=/_runtime/"]


@dataclass(frozen=True)
class Commands:
    """`peers` is the folder of openapi-python-client and ruff."""

    peers: Path

    def sdkpress(
        self, folder: Path, *arguments: str | Path, started: Started = lambda pid: None
    ) -> Ran:
        """As it is installed, but with the code of this checkout."""
        return self._run([_PROGRAMS / "sdkpress", *arguments], folder, started)

    def in_black(self, folder: Path, *arguments: str) -> float:
        """The CPU seconds that such a run of sdkpress spends in black."""
        times = folder / "black.txt"
        times.write_text("", encoding="utf-8")
        program = "benchmarks.regeneration.time_in_black"
        self._run([sys.executable, "-m", program, times, *arguments], folder)
        return sum(map(float, times.read_text(encoding="utf-8").split()))

    def changed_blocks(self, folder: Path, specs: str, package: Path) -> tuple[int, int]:
        """All blocks of a package, and those that black changes."""
        program = "benchmarks.regeneration.changed_blocks"
        ran = self._run([sys.executable, "-m", program, specs, package], folder)
        blocks, changed = map(int, ran.output.split())
        return blocks, changed

    def bare(self, folder: Path) -> Ran:
        """What a command line costs that only starts, and can hash."""
        return self._run([sys.executable, "-c", "import click, hashlib"], folder)

    def black(self, folder: Path, package: str) -> Ran:
        """black by itself, over files that it leaves as they are: it would fail otherwise.

        The runtime is copied into a package as it is: nobody formats it.
        """
        return self._run([*_BLACK, *_STYLE, *_RENDERED, package], folder)

    def peer(self, folder: Path, document: Path, started: Started = lambda pid: None) -> Ran:
        """Prints the package `peer`, which must not be there."""
        options: Command = ["--meta", "none", "--path", document, "--output-path", "peer"]
        return self._run([self.peers / PEER, "generate", *options], folder, started)

    def peer_version(self) -> str:
        program = f"import importlib.metadata as metadata; print(metadata.version({PEER!r}))"
        return self._run([self.peers / "python", "-c", program], self.peers).output.strip()

    def _run(self, command: Command, folder: Path, started: Started = lambda pid: None) -> Ran:
        ran = run(
            command,
            folder,
            started=started,
            PATH=f"{self.peers}:{os.environ['PATH']}",
            PYTHONPATH=str(REPOSITORY),
            # Modules are compiled once, as they are for whoever uses the command.
            PYTHONDONTWRITEBYTECODE="",
        )
        if ran.code:
            said = (ran.errors + ran.output)[-4000:]
            raise SystemExit(f"{' '.join(map(str, command))}: ended with {ran.code}\n{said}")
        return ran
