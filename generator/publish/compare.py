"""Publishing, part 4: what stands in an output's folder against what should stand there.

Reads, and decides; writes nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from ..digests import normalised
from ..inputs import is_input
from ..targets.base import Output
from .edits import MOVE, objections, put_aside
from .entries import entries_of
from .file_names import STAGING
from .folder import Found, ObstacleError, enter, errors_below, read
from .lock import Lock, Place, facts_of, write_lock
from .ours import Ours, UnreadableError, ours_at
from .plans import Change, Conflict, Plan

_LISTED_STRANGERS = 10

_STRANGER = (
    "was not written by sdkpress, and there is no sdkpress.lock here; "
    "generate into an empty folder, or bring the lock back from version control"
)


@dataclass(frozen=True, slots=True)
class Manner:
    """How a run compares. `trusts` the lock where this same sdkpress wrote it: what it says of
    bytes that stand there is not found out again. `forces`: what was edited is put aside."""

    trusts: bool = True
    forces: bool = False


def compare(output: Output, output_folder: int | None, manner: Manner) -> Plan:
    """The plan for one output. Where there is no folder yet, everything is to be written."""
    return _compare_at(_Wanted(Place(output.root, output.own), output), output_folder, manner)


def compare_abandoned(place: Place, output_folder: int, manner: Manner) -> Plan:
    """The plan for a place of ours in which nothing of ours should be any more."""
    return _compare_at(_Wanted(place, None), output_folder, manner)


@dataclass(frozen=True, slots=True)
class _Wanted:
    """What should stand below a root; without an output, nothing."""

    place: Place
    output: Output | None

    @property
    def root(self) -> str:
        return self.place.root

    def files(self) -> dict[str, bytes]:
        return {file.path: file.text.encode() for file in self.output.files} if self.output else {}

    def lock(self, known: Lock) -> Lock | None:
        """`known` are entries that hold for bytes that are as they were."""
        if not self.output:
            return None
        return Lock(entries_of(self.output.files, known), facts_of(self.output.lock_lines))


def _compare_at(wanted: _Wanted, output_folder: int | None, manner: Manner) -> Plan:
    if output_folder is None:
        return _compare(wanted, None, manner)
    try:
        with errors_below(wanted.root), enter(output_folder, wanted.root) as root:
            return _compare(wanted, root, manner)
    except FileNotFoundError:
        return _compare(wanted, None, manner)
    except ObstacleError as obstacle:
        return Plan(wanted.place, conflicts=(Conflict(wanted.root, f"{obstacle}; {MOVE}"),))


def _compare(wanted: _Wanted, root: int | None, manner: Manner) -> Plan:
    try:
        ours = ours_at(root, wanted.place)
    except UnreadableError as error:
        conflict = Conflict(f"{wanted.root}/{error.name}", str(error))
        return Plan(wanted.place, conflicts=(conflict,))
    files = wanted.files()
    new = wanted.lock(ours.trusted if manner.trusts else Lock())
    stale = dict.fromkeys(sorted(ours.known.entries.keys() - files.keys()))
    changes, obstacles = _differences({**files, **stale}, root)
    conflicts, asides = _conflicts(changes, ours.known, root, manner)
    new_lock = write_lock(new) if new else None
    return Plan(
        wanted.place,
        changes=changes,
        total=len(files) + (new_lock is not None),
        conflicts=tuple(
            replace(conflict, path=f"{wanted.root}/{conflict.path}")
            for conflict in (*obstacles, *conflicts, *_strangers(wanted, files, ours, root))
        ),
        lock=_lock_change(wanted.place.lock, ours.lock, new_lock, is_due=bool(changes)),
        journal=write_lock(ours.known.joined(new or Lock())),
        interrupted=ours.interrupted,
        asides=asides,
        known=ours.known,
        wanted=new or Lock(),
    )


def _conflicts(
    changes: Sequence[Change], known: Lock, root: int | None, manner: Manner
) -> tuple[list[Conflict], tuple[Change, ...]]:
    """What stands in the way, and the copies of what does so no more."""
    found = list(objections(changes, known))
    if not manner.forces or root is None:
        return found, ()
    edits = [conflict.edit for conflict in found if conflict.edit]
    return [conflict for conflict in found if not conflict.edit], tuple(put_aside(edits, root))


def _differences(
    wanted: Mapping[str, bytes | None], root: int | None
) -> tuple[tuple[Change, ...], tuple[Conflict, ...]]:
    changes: list[Change] = []
    conflicts: list[Conflict] = []
    for path, new in wanted.items():
        try:
            change = _difference(path, _read(root, path), new)
        except ObstacleError as obstacle:
            conflicts.append(Conflict(path, f"{obstacle}; {MOVE}"))
            continue
        if change:
            changes.append(change)
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


def _strangers(
    wanted: _Wanted, files: Mapping[str, bytes], ours: Ours, root: int | None
) -> tuple[Conflict, ...]:
    """A folder with files and without a lock is another's, and no place for ours; one that is
    shared, or that gets nothing of ours, may hold what it likes."""
    if root is None or not ours.is_new or wanted.place.own or wanted.output is None:
        return ()
    paths = (path for path in _walk(root) if path not in files)
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
