"""Publishing, part 2d: what earlier runs say of a place, in its lock and in its journal."""

from __future__ import annotations

import os
from dataclasses import dataclass

from ..identity import identity
from .folder import Found, ObstacleError, read
from .lock import Lock, LockError, Place, read_lock


class UnreadableError(Exception):
    """The lock or the journal cannot be relied on; `name` is which, the text says why."""

    def __init__(self, name: str, reason: Exception) -> None:
        super().__init__(str(reason))
        self.name = name


@dataclass(frozen=True, slots=True)
class Ours:
    """What earlier runs left: the lock's bytes, what they printed, and whether one was cut off."""

    lock: Found | None
    known: Lock
    is_new: bool
    interrupted: bool

    @property
    def trusted(self) -> Lock:
        """What is known, where this same sdkpress said it."""
        is_same = not self.interrupted and set(identity()) <= set(self.known.facts)
        return self.known if is_same else Lock()


def ours_at(root: int | None, place: Place) -> Ours:
    """`root` is the place's folder, or None where it is not there."""
    if root is None:
        return Ours(None, Lock(), is_new=True, interrupted=False)
    known, found = Lock(), dict[str, Found]()
    for name in (place.lock, place.journal):
        try:
            if one := read(root, name):
                found[name] = one
                known = known.joined(read_lock(one.content, is_journal=name == place.journal))
        except (LockError, ObstacleError) as error:
            raise UnreadableError(name, error) from None
    is_cut_off = place.journal in found or place.staging in os.listdir(root)
    return Ours(found.get(place.lock), known, is_new=not found, interrupted=is_cut_off)
