"""Publishing, part 2c: what stands in the output folder already, for who would print it again.

A text that is rendered as it was is not formatted again, where this same sdkpress wrote the file
and its bytes are as they were. The lock says so, and a lock may be forged: `check` asks nobody.
"""

from __future__ import annotations

from functools import cache
from pathlib import Path

from ..digests import digest, normalised
from ..identity import identity
from .entries import text_hash
from .folder import ObstacleError, enter, open_output, read
from .lock import Lock, LockError, Place, read_lock


class Standing:
    """The files below an output folder, as a target's `Request.standing`."""

    def __init__(self, output: Path) -> None:
        self._output = output
        self._lock = cache(self._read_lock)

    def __call__(self, root: str, path: str, unformatted: str) -> str | None:
        """The text of a file that was rendered as this; None where it has to be made."""
        entries = self._lock(root).of(path)
        if not entries or entries[0].text != text_hash(unformatted):
            return None
        content = self._read(root, path)
        if content is None or digest(content) != entries[0].content:
            return None
        return normalised(content).decode()

    def _read_lock(self, root: str) -> Lock:
        content = self._read(root, Place(root).lock)
        try:
            lock = read_lock(content) if content is not None else Lock()
        except LockError:
            return Lock()  # Publishing says what is wrong with it.
        return lock if set(identity()) <= set(lock.facts) else Lock()

    def _read(self, root: str, path: str) -> bytes | None:
        try:
            with open_output(self._output) as output, enter(output, root) as folder:
                found = read(folder, path)
        except (OSError, ObstacleError):
            return None
        return found.content if found else None
