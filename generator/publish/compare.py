"""Publishing, part 4: what stands in an output's folder against what should stand there.

Reads, and decides; writes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from itertools import islice

from ..digests import normalised
from ..inputs import is_input
from ..targets.base import Output
from .file_names import STAGING
from .folder import Found, ObstacleError, enter, errors_below, read
from .lock import (
    Lock,
    LockError,
    Place,
    lock_of,
    read_lock,
    write_lock,
)

_LISTED_STRANGERS = 10

_MOVE = "move it away or delete it, then generate again"
_EDITED = f"was edited since sdkpress wrote it; say it in the spec instead, {_MOVE}"
_FOREIGN = f"was not written by sdkpress, which would write here; {_MOVE}"
_LINKED = f"is a hard link, so writing it would change another file; {_MOVE}"
_STRANGER = (
    "was not written by sdkpress, and there is no sdkpress.lock here; "
    "generate into an empty folder, or bring the lock back from version control"
)
_LOCK_MEND = "take one side of it whole from version control, then generate again"


@dataclass(frozen=True, slots=True)
class Conflict:
    """Something in the way; `path` is below the output folder, `reason` gives the mend too."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Change:
    """A file that differs: `old` None is not there yet, `new` None should go."""

    path: str
    old: Found | None
    new: bytes | None

    @property
    def kind(self) -> str:
        if self.old is None:
            return "missing"
        return "differs" if self.new is not None else "stale: no spec prints it any more"


@dataclass(frozen=True, slots=True)
class Plan:
    """What there is to do below `root`, or what stands in the way of it.

    `journal` knows every file that is ours before or after. `lock` is the lock's own change, and
    `total` counts the files that should be here, it among them. `gone` are the files that were ours
    and should not be here, also where a run before removed them and came to no end.
    """

    place: Place
    changes: tuple[Change, ...] = ()
    total: int = 0
    gone: tuple[str, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    lock: Change | None = None
    journal: bytes = b""
    interrupted: bool = False

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


@dataclass(frozen=True, slots=True)
class _Ours:
    """What earlier runs left: the lock's bytes, what they printed, and whether one was cut off."""

    lock: Found | None
    known: Lock
    is_new: bool
    interrupted: bool


def compare(output: Output, output_folder: int | None) -> Plan:
    """The plan for one output. Where there is no folder yet, everything is to be written."""
    files = {file.path: file.text.encode() for file in output.files}
    place = Place(output.root, output.own)
    wanted = _Wanted(place, files, lock_of(files, output.lock_lines))
    return _compare_at(wanted, output_folder)


def compare_abandoned(place: Place, output_folder: int) -> Plan:
    """The plan for a place of ours in which nothing of ours should be any more."""
    return _compare_at(_Wanted(place, {}, None), output_folder)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What should stand below a root; without a lock, nothing."""

    place: Place
    files: Mapping[str, bytes]
    lock: Lock | None

    @property
    def root(self) -> str:
        return self.place.root


def _compare_at(wanted: _Wanted, output_folder: int | None) -> Plan:
    if output_folder is None:
        return _compare(wanted, None)
    try:
        with errors_below(wanted.root), enter(output_folder, wanted.root) as root:
            return _compare(wanted, root)
    except FileNotFoundError:
        return _compare(wanted, None)
    except ObstacleError as obstacle:
        return Plan(wanted.place, conflicts=(Conflict(wanted.root, f"{obstacle}; {_MOVE}"),))


def _compare(wanted: _Wanted, root: int | None) -> Plan:
    try:
        ours = _ours(root, wanted.place)
    except (LockError, ObstacleError) as error:
        conflict = Conflict(f"{wanted.root}/{wanted.place.lock}", f"{error}; {_LOCK_MEND}")
        return Plan(wanted.place, conflicts=(conflict,))
    stale = dict.fromkeys(sorted(ours.known.hashes.keys() - wanted.files.keys()))
    changes, conflicts = _differences({**wanted.files, **stale}, ours.known, root)
    new_lock = write_lock(wanted.lock) if wanted.lock else None
    return Plan(
        wanted.place,
        changes=changes,
        total=len(wanted.files) + (new_lock is not None),
        gone=tuple(stale),
        conflicts=tuple(
            Conflict(f"{wanted.root}/{conflict.path}", conflict.reason)
            for conflict in (*conflicts, *_strangers(wanted, ours, root))
        ),
        lock=_lock_change(wanted.place.lock, ours.lock, new_lock, is_due=bool(changes)),
        journal=write_lock(ours.known.joined(wanted.lock or Lock())),
        interrupted=ours.interrupted,
    )


def _ours(root: int | None, place: Place) -> _Ours:
    lock, journal = _read(root, place.lock), _read(root, place.journal)
    known = Lock()
    for found in (lock, journal):
        known = known.joined(read_lock(found.content)) if found else known
    staging = root is not None and place.staging in os.listdir(root)
    is_new = lock is None and journal is None
    return _Ours(lock, known, is_new, staging or journal is not None)


def _differences(
    wanted: Mapping[str, bytes | None], known: Lock, root: int | None
) -> tuple[tuple[Change, ...], tuple[Conflict, ...]]:
    changes: list[Change] = []
    conflicts: list[Conflict] = []
    for path, new in wanted.items():
        try:
            change = _difference(path, _read(root, path), new)
        except ObstacleError as obstacle:
            conflicts.append(Conflict(path, f"{obstacle}; {_MOVE}"))
            continue
        if change:
            changes.append(change)
            conflicts.extend(_objections(change, known))
    return tuple(changes), tuple(conflicts)


def _difference(path: str, old: Found | None, new: bytes | None) -> Change | None:
    if old is None or new is None:
        return Change(path, old, new) if old or new is not None else None
    return Change(path, old, new) if normalised(old.content) != new else None


def _lock_change(path: str, old: Found | None, new: bytes | None, *, is_due: bool) -> Change | None:
    """What a comment or quotes change in the specs, and in nothing that is printed, is no change:
    the lock goes on naming the files as they were."""
    change = _difference(path, old, new)
    if not change or not old or new is None or is_due:
        return change
    return change if _but_inputs(normalised(old.content)) != _but_inputs(new) else None


def _but_inputs(lock: bytes) -> list[str]:
    return [line for line in lock.decode().split("\n") if not is_input(line)]


def _objections(change: Change, known: Lock) -> Iterator[Conflict]:
    """Why a change must not be made."""
    if change.old is None:
        return
    if change.old.links > 1:
        yield Conflict(change.path, _LINKED)
    elif not known.owns(change.path, change.old.content):
        yield Conflict(change.path, _EDITED if change.path in known.hashes else _FOREIGN)


def _strangers(wanted: _Wanted, ours: _Ours, root: int | None) -> tuple[Conflict, ...]:
    """A folder with files and without a lock is another's, and no place for ours; one that is
    shared, or that gets nothing of ours, may hold what it likes."""
    if root is None or not ours.is_new or wanted.place.own or wanted.lock is None:
        return ()
    paths = (path for path in _walk(root) if path not in wanted.files)
    return tuple(Conflict(path, _STRANGER) for path in islice(paths, _LISTED_STRANGERS))


def _walk(root: int, folder: str = "") -> Iterator[str]:
    with enter(root, folder) as at:
        entries = sorted(
            (entry.name, entry.is_dir(follow_symlinks=False)) for entry in os.scandir(at)
        )
    for name, is_folder in entries:
        path = f"{folder}/{name}" if folder else name
        if not is_folder:
            yield path
        elif name not in (STAGING, "__pycache__"):
            yield from _walk(root, path)


def _read(root: int | None, path: str) -> Found | None:
    return read(root, path) if root is not None else None
