"""The shortest run: where everything is as a run left it, nothing is read but bytes.

The locks of an output folder say which files they were printed from, by which sdkpress, and what
was printed. Where all of that holds still, printing again would change nothing. Whatever is odd
about a lock is left to the run that follows, which reads it with care.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence

from .digests import digest_of
from .identity import identity
from .inputs import are_the_same, is_input, specs_line
from .publish.file_names import JOURNAL, LOCK, LOCK_FORMAT, STAGING
from .publish.occupy import occupied
from .spec_folders import default_folders

_CONFLICT = {"<<<<<<<", "=======", ">>>>>>>"}


class ChangedError(Exception):
    """Something is missing, or is not what it was."""


def ends_here(arguments: Sequence[str]) -> bool:
    """Whether these arguments of `sdkpress` ask for what stands there already; if so, says it.

    What it does not understand of them is for the command line, and so is every mistake.
    """
    if not arguments or arguments[0] != "generate":
        return False
    try:
        asked = _Asked(arguments[1:])
        descriptor = os.open(asked.output, os.O_RDONLY | os.O_DIRECTORY)
    except (ChangedError, OSError):
        return False
    try:
        with occupied(descriptor, _leave, shared=True):
            standing = _printed(asked)
    except (ChangedError, OSError, ValueError):
        return False
    finally:
        os.close(descriptor)
    if asked.verbose or (sys.stdout is not None and sys.stdout.isatty()):
        for folder, count in standing.items():
            print(f"{folder}: 0 written, {count} unchanged, 0 removed")
    return True


class _Asked:
    """The arguments of `sdkpress generate`."""

    def __init__(self, arguments: Sequence[str]) -> None:
        values: dict[str, list[str]] = {"--target": [], "--output": ["generated"], "": []}
        flags: set[str] = set()
        rest = iter(arguments)
        for argument in rest:
            name, equals, value = argument.partition("=")
            if not argument.startswith("-"):
                values[""].append(argument)
            elif name in values:
                values[name].append(value if equals else next(rest, ""))
            else:
                flags.add(argument)
        _require(flags <= {"--strict", "--verbose", "--force"})
        self.targets, self.output = values["--target"], values["--output"][-1]
        self.folders = values[""] or default_folders()
        self.verbose = "--verbose" in flags
        # Then nothing else may stand there that was printed.
        self.is_all = not (values[""] or self.targets)


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


def _printed(asked: _Asked) -> dict[str, int]:
    """The number of files by folder."""
    locks = [_Lock(path) for path in sorted(lock_paths(asked.output))]
    wanted = [lock for folder in asked.folders for lock in _wanted(folder, locks, asked.targets)]
    _require(bool(wanted))
    for lock in wanted:
        _require(os.path.dirname(lock.path) == os.path.join(asked.output, lock.fact("output")))
    _require(not asked.is_all or len(wanted) == len(locks))
    return {os.path.dirname(lock.path): lock.count() for lock in wanted}


def _wanted(folder: str, locks: Sequence[_Lock], targets: Sequence[str]) -> list[_Lock]:
    """The locks of the targets that are asked for; each is there, once, and knows the specs."""
    line = specs_line(folder)
    ours = [lock for lock in locks if line in lock.facts]
    by_target = {lock.fact("target"): lock for lock in ours}
    _require(len(by_target) == len(ours) > 0)
    first = ours[0]
    same = {*identity(), *filter(is_input, first.facts), "skipped 0"}
    _require(all(same <= set(lock.facts) for lock in ours))
    _require(are_the_same(folder, same))
    asked = targets or first.fact("targets").split(" ")
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
