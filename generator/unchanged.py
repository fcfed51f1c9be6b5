"""The shortest run: where everything is as a run left it, nothing is read but bytes.

The locks of an output folder say which files they were printed from, by which sdkpress, and what
was printed. Where all of that holds still, printing again would change nothing. Whatever is odd
about a lock is left to the run that follows, which reads it with care.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence

from .digests import digest_of
from .identity import identity
from .inputs import are_the_same, is_input, specs_line
from .publish.file_names import JOURNAL, LOCK, LOCK_FORMAT, STAGING
from .publish.occupy import occupied

_CONFLICT = {"<<<<<<<", "=======", ">>>>>>>"}


class ChangedError(Exception):
    """Something is missing, or is not what it was."""


def printed_already(
    folders: Sequence[str | os.PathLike[str]],
    targets: Sequence[str],
    output: str | os.PathLike[str],
    *,
    is_all: bool,
) -> dict[str, int] | None:
    """The number of files by folder, where all that these specs print stands there; else None.

    `targets` are those that are asked for, by default all. `is_all`: nothing else may stand there
    that was printed.
    """
    try:
        descriptor = os.open(output, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        return None
    try:
        with occupied(descriptor, _leave, shared=True):
            return _printed(folders, targets, os.fspath(output), is_all)
    except (ChangedError, OSError, ValueError):
        return None
    finally:
        os.close(descriptor)


def _leave() -> None:
    raise ChangedError("another run is at work")


class _Lock:
    """What a lock says, taken at its word."""

    def __init__(self, path: str) -> None:
        with open(path, encoding="utf-8", newline=None) as file:
            head, _, entries = file.read().partition("\n\n")
        self.path = path
        self.facts = head.split("\n")
        _require(self.facts[0] == LOCK_FORMAT and not _CONFLICT & {one[:7] for one in self.facts})
        self.entries = entries.splitlines()

    def fact(self, name: str) -> str:
        values = (line.partition(" ")[2] for line in self.facts if line.startswith(f"{name} "))
        return next(values, "")

    def count(self) -> int:
        """The number of files, of which the lock is one; all are what was printed."""
        root = os.path.dirname(self.path)
        for entry in self.entries:
            hash_, *_, path = entry.split(" ", 4)
            _require(digest_of(f"{root}/{path}", follow=False) == hash_)
        return len(self.entries) + 1


def _printed(
    folders: Sequence[str | os.PathLike[str]], targets: Sequence[str], output: str, is_all: bool
) -> dict[str, int]:
    locks = [_Lock(path) for path in sorted(lock_paths(output))]
    wanted = [lock for folder in folders for lock in _wanted(folder, locks, targets)]
    for lock in wanted:
        _require(os.path.dirname(lock.path) == os.path.join(output, lock.fact("output")))
    _require(not is_all or len(wanted) == len(locks))
    return {os.path.dirname(lock.path): lock.count() for lock in wanted}


def _wanted(
    folder: str | os.PathLike[str], locks: Sequence[_Lock], targets: Sequence[str]
) -> list[_Lock]:
    """The locks of the targets that are asked for; each is there, once, and knows the specs."""
    line = specs_line(folder)
    ours = [lock for lock in locks if line in lock.facts]
    by_target = {lock.fact("target"): lock for lock in ours}
    _require(len(by_target) == len(ours) > 0)
    first = ours[0]
    same = {*identity(), *filter(is_input, first.facts), "skipped 0"}
    _require(all(same <= set(lock.facts) for lock in ours))
    _require(are_the_same(folder, same))
    named = first.fact("targets").split(" ")
    asked = [name for name in named if not targets or name in targets]
    _require(by_target.keys() >= set(asked))
    return [by_target[name] for name in asked]


def lock_paths(folder: str) -> Iterator[str]:
    """Every lock below a folder, in which no run may have been cut off."""
    with os.scandir(folder) as entries:
        for entry in entries:
            _require(not entry.name.endswith((JOURNAL, STAGING)))
            if entry.is_dir(follow_symlinks=False):
                yield from lock_paths(entry.path)
            elif entry.name.endswith(LOCK):
                yield entry.path


def _require(holds: bool) -> None:
    if not holds:
        raise ChangedError
