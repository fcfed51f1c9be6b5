"""What all sections look at: the APIs as they were printed once, by us and by the peer."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from ..openapi_process import Ran
from .commands import Commands
from .edits import Edit
from .memory import Peak, Watch
from .places import Place, github, truto


@dataclass(frozen=True)
class Printed:
    """What a first run left, and the memory that it held."""

    place: Place
    peak: Peak


class Apis:
    """Each is printed when the first section needs it."""

    def __init__(self, folder: Path, commands: Commands, document: Path) -> None:
        self.commands, self.document = commands, document
        self._folder = folder

    @cached_property
    def truto(self) -> Place:
        place = truto(self._folder / "truto", self.commands)
        place.cold()
        return place

    @cached_property
    def github(self) -> Printed:
        place = github(self._folder / "github", self.commands, self.document)
        watch = Watch()
        place.cold(watch.begin)
        return Printed(place, watch.end())

    @cached_property
    def edits(self) -> tuple[Edit, ...]:
        """In a resource as most are, and in the largest."""
        specs = self.github.place.folder / "specs/github"
        return Edit(specs / "checks.yaml", "CheckRun"), Edit(specs / "repos.yaml", "Release")

    @cached_property
    def peer_peak(self) -> Peak:
        watch = Watch()
        self.commands.peer(self._emptied, self.document, watch.begin)
        return watch.end()

    @property
    def peer_package(self) -> Path:
        """What the last run of the peer left."""
        assert self.peer_peak
        return self._peer / "peer"

    def run_peer(self) -> Ran:
        return self.commands.peer(self._emptied, self.document)

    @property
    def _peer(self) -> Path:
        return self._folder / "peer"

    @property
    def _emptied(self) -> Path:
        shutil.rmtree(self._peer, ignore_errors=True)
        self._peer.mkdir()
        return self._peer
