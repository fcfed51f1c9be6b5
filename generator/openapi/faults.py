"""Why a file cannot be read: for the main document a mistake, for another one a warning."""

from __future__ import annotations

from ..diagnostics import Location


class UnreadableError(Exception):
    """A file that is no document: the place, a code, and a sentence."""

    def __init__(self, at: Location, code: str, message: str) -> None:
        super().__init__(message)
        self.at = at
        self.code = code
        self.message = message
