"""Folders with specs in them, and the runs of sdkpress there."""

from __future__ import annotations

import re
import shutil
from dataclasses import dataclass
from pathlib import Path

from ..openapi_page import REPOSITORY
from ..openapi_process import Ran
from .commands import Commands, Started
from .edits import Edit

_WRITTEN = re.compile(r"^.+: (\d+) written, \d+ unchanged, (\d+) removed$", re.MULTILINE)
GENERATED = "generated"


@dataclass(frozen=True)
class Place:
    """A folder that holds `specs` and, after a run, `generated`."""

    folder: Path
    commands: Commands
    targets: tuple[str, ...] = ()

    def cold(self, started: Started = lambda pid: None) -> Ran:
        """Everything is printed, and written."""
        shutil.rmtree(self.folder / GENERATED, ignore_errors=True)
        return self._generate(True, started)

    def unchanged(self, started: Started = lambda pid: None) -> Ran:
        """There is nothing to do."""
        return self._generate(False, started)

    def changed(self, edit: Edit, started: Started = lambda pid: None) -> Ran:
        """A field was added."""
        edit.make()
        return self._generate(True, started)

    def changed_in_black(self, edit: Edit) -> float:
        """The CPU seconds that black takes of such a run."""
        edit.make()
        return self.commands.in_black(self.folder, *self._arguments)

    @property
    def package(self) -> Path:
        """Of the Python."""
        (package,) = (self.folder / GENERATED / "python").iterdir()
        return package

    @property
    def _arguments(self) -> list[str]:
        targets = [part for target in self.targets for part in ("--target", target)]
        return ["generate", "--verbose", *targets]

    def _generate(self, writes: bool, started: Started) -> Ran:
        ran = self.commands.sdkpress(self.folder, *self._arguments, started=started)
        told = _WRITTEN.findall(ran.output)
        did_write = any(int(one) for counts in told for one in counts)
        if not told or did_write != writes:
            raise SystemExit(f"{self.folder}: another run was expected: {ran.output}")
        return ran


def truto(folder: Path, commands: Commands) -> Place:
    """Our own specs, with all of their targets."""
    shutil.copytree(REPOSITORY / "specs/truto", folder / "specs/truto")
    return Place(folder, commands)


def github(folder: Path, commands: Commands, document: Path) -> Place:
    """The specs that `sdkpress import` writes, for the Python target."""
    folder.mkdir(parents=True)
    commands.sdkpress(folder, "import", document, "--output", "specs/github")
    return Place(folder, commands, ("python",))
