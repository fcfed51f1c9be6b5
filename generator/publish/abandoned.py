"""Publishing, part 8: folders that an output left when its spec gave it another place.

An output is known by its spec's source and its target, which its lock names. Where a lock below
the output folder names the same two and stands elsewhere, what it lists is stale.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress

from ..targets.base import Output
from .folder import ObstacleError, enter, read
from .lock import JOURNAL, LOCK, LockError, lock_of, read_lock

_IDENTITY = ("source ", "target ")


def abandoned_roots(outputs: Sequence[Output], output_folder: int, printed: str) -> list[str]:
    """`printed` is the folder of specs whose every API this run prints, or "".

    Then what a lock says was printed from there, and no output of this run claims, is stale too.
    """
    identities = {_identity(lock_of({}, output.lock_lines).facts) for output in outputs} - {()}
    claimed = {output.root for output in outputs}
    return [
        root
        for root in _locked_folders(output_folder, "", claimed)
        if (found := _identity_at(root, output_folder)) in identities
        or (printed and _is_from(found, printed, root))
    ]


def _is_from(identity: tuple[str, ...], specs: str, root: str) -> bool:
    """Whether a spec in this folder was printed here, at a place that its target gives."""
    if not identity:
        return False
    source, target = (fact.partition(" ")[2] for fact in identity)
    return source.startswith(f"{specs}/") and root.startswith(f"{target}/")


def _identity(facts: Iterable[str]) -> tuple[str, ...]:
    found = tuple(sorted(fact for fact in facts if fact.startswith(_IDENTITY)))
    return found if len(found) == len(_IDENTITY) else ()


def _identity_at(root: str, output_folder: int) -> tuple[str, ...]:
    """Whose the folder is; nobody's where its lock cannot be read."""
    with suppress(LockError, ObstacleError):
        for name in (LOCK, JOURNAL):
            if found := read(output_folder, f"{root}/{name}"):
                return _identity(read_lock(found.content).facts)
    return ()


def _locked_folders(output_folder: int, folder: str, claimed: set[str]) -> Iterator[str]:
    """Folders with a lock or a journal, in those that no output of this run claims."""
    with enter(output_folder, folder) as at, os.scandir(at) as entries:
        found = {entry.name: entry.is_dir(follow_symlinks=False) for entry in entries}
    if folder and (LOCK in found or JOURNAL in found):
        yield folder
    for name in sorted(name for name, is_folder in found.items() if is_folder):
        path = f"{folder}/{name}".lstrip("/")
        if path not in claimed:
            yield from _locked_folders(output_folder, path, claimed)
