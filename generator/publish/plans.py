"""Publishing, part 4a: what a comparison finds, as values."""

from __future__ import annotations

from dataclasses import dataclass

from .folder import Found
from .lock import Lock, Place


@dataclass(frozen=True, slots=True)
class Change:
    """A file that differs: `old` None is not there yet, `new` None should go.

    `mode`: that of a new file, where it is to have another's.
    """

    path: str
    old: Found | None
    new: bytes | None
    mode: int | None = None


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something in the way; `path` is below the output folder, `reason` gives the mend too.

    `edit`: what would be lost, where the file is ours and somebody edited it.
    """

    path: str
    reason: str
    edit: Change | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to do below `root`, or what stands in the way of it.

    `asides` are copies of edited files, made before anything else. `journal` knows every file that
    is ours before or after. `lock` is the lock's own change, and `total` counts the files that
    should be here, it among them. `known` is what earlier runs say, `wanted` what this one does.
    """

    place: Place
    changes: tuple[Change, ...] = ()
    total: int = 0
    conflicts: tuple[Conflict, ...] = ()
    lock: Change | None = None
    journal: bytes = b""
    interrupted: bool = False
    asides: tuple[Change, ...] = ()
    known: Lock = Lock()
    wanted: Lock = Lock()

    @property
    def gone(self) -> tuple[str, ...]:
        """The files that were ours and should not be here, also where a run before removed them
        and came to no end."""
        return tuple(sorted(self.known.entries.keys() - self.wanted.entries.keys()))

    @property
    def root(self) -> str:
        return self.place.root

    @property
    def all_changes(self) -> tuple[Change, ...]:
        return (*self.changes, self.lock) if self.lock else self.changes

    @property
    def written(self) -> tuple[str, ...]:
        return tuple(change.path for change in self.all_changes if change.new is not None)

    @property
    def removed(self) -> tuple[str, ...]:
        return tuple(change.path for change in self.all_changes if change.new is None)

    @property
    def unchanged(self) -> int:
        return self.total - len(self.written)

    @property
    def differs(self) -> bool:
        return bool(self.all_changes or self.conflicts or self.interrupted)
