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
from .lock import LockError, Place, facts_of, place_of, read_lock

_IDENTITY = ("source ", "target ")


def abandoned_places(outputs: Sequence[Output], output_folder: int, printed: str) -> list[Place]:
    """`printed` is the folder of specs whose every API this run prints, or "".

    Then what a lock says was printed from there, and no output of this run claims, is stale too.
    """
    identities = {_identity(facts_of(output.lock_lines)) for output in outputs} - {()}
    claimed = {Place(output.root, output.own) for output in outputs}
    return [
        place
        for place in _locked_places(output_folder, "", claimed)
        if _is_staging_alone(place, output_folder)
        or (found := _identity_at(place, output_folder)) in identities
        or (printed and _is_from(found, printed, place.root))
    ]


def _is_staging_alone(place: Place, output_folder: int) -> bool:
    with enter(output_folder, place.root) as folder:
        return not {place.lock, place.journal} & set(os.listdir(folder))


def _is_from(identity: tuple[str, ...], specs: str, root: str) -> bool:
    """Whether a spec in this folder was printed here, at a place that its target gives."""
    if not identity:
        return False
    source, target = (fact.partition(" ")[2] for fact in identity)
    return source.startswith(f"{specs}/") and f"{root}/".startswith(f"{target}/")


def _identity(facts: Iterable[str]) -> tuple[str, ...]:
    found = tuple(sorted(fact for fact in facts if fact.startswith(_IDENTITY)))
    return found if len(found) == len(_IDENTITY) else ()


def _identity_at(place: Place, output_folder: int) -> tuple[str, ...]:
    """Whose the place is; nobody's where its lock cannot be read."""
    with suppress(LockError, ObstacleError):
        for name in (place.lock, place.journal):
            if found := read(output_folder, f"{place.root}/{name}"):
                lock = read_lock(found.content, is_journal=name == place.journal)
                return _identity(lock.facts)
    return ()


def _locked_places(output_folder: int, folder: str, claimed: set[Place]) -> Iterator[Place]:
    """Folders with a lock, a journal or a staging folder, where no output of this run has one for
    itself."""
    with enter(output_folder, folder) as at, os.scandir(at) as entries:
        found = {entry.name: entry.is_dir(follow_symlinks=False) for entry in entries}
    locked = (place_of(folder, name) for name in sorted(found)) if folder else ()
    yield from (place for place in dict.fromkeys(locked) if place and place not in claimed)
    for name in sorted(name for name, is_folder in found.items() if is_folder):
        path = f"{folder}/{name}".lstrip("/")
        if Place(path) not in claimed:
            yield from _locked_places(output_folder, path, claimed)
