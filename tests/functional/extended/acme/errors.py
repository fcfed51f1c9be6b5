"""Another module of the users' own."""

from __future__ import annotations


class ErrorExtras:
    reason: str | None

    def is_lock(self) -> bool:
        return self.reason == "locked"
