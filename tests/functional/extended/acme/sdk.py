"""A module of the users' own, which is imported by its whole name."""

from __future__ import annotations


class OldTicketExtras:
    id: str

    def label(self) -> str:
        return f"old {self.id}"
