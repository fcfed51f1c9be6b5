"""What the users of the desk's SDK add to its classes: this file is theirs."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from . import Desk
    from .resources.tickets import AsyncTickets, Tickets
    from .types.tickets import Note, Ticket


class DeskExtras:
    def first(self) -> Ticket:
        desk = cast("Desk", self)
        return next(iter(desk.tickets.list()))


class TicketsExtras:
    def close(self, id: str) -> Ticket:
        tickets = cast("Tickets", self)
        return tickets.update(id, is_open=False)


class AsyncTicketsExtras:
    async def close(self, id: str) -> Ticket:
        tickets = cast("AsyncTickets", self)
        return await tickets.update(id, is_open=False)


class TicketExtras:
    __slots__ = ()

    # The fields that are read here, for type checkers.
    title: str
    notes: list[Note] | None

    @property
    def headline(self) -> str:
        return self.title.capitalize()

    @cached_property
    def text(self) -> str:
        return " ".join(note.text or "" for note in self.notes or ())

    def mentions(self, word: str) -> bool:
        return word in f"{self.headline} {self.text}"
