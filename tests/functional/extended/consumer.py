"""What type checkers know of extended classes. `refused` ends a line that is a mistake."""

from __future__ import annotations

from typing import assert_type

from desk_sdk import AsyncDesk, Desk, ErrorBody
from desk_sdk.types.archive.tickets import OldTicket
from desk_sdk.types.tickets import Ticket

desk = Desk()


def models(ticket: Ticket, old: OldTicket, body: ErrorBody) -> None:
    assert_type(ticket.headline, str)
    assert_type(ticket.text, str)
    assert_type(ticket.title, str)
    assert_type(ticket.mentions("a"), bool)
    assert_type(old.label(), str)
    assert_type(body.is_lock(), bool)
    assert_type(Ticket(id="1", title="a").headline, str)
    ticket.mentions(1)  # refused
    ticket.titles.upper()  # refused


def resources() -> None:
    assert_type(desk.first(), Ticket)
    assert_type(desk.tickets.close("1"), Ticket)
    assert_type(desk.tickets.close("1").headline, str)
    desk.archive.tickets.close("1")  # refused


async def asynchronous(async_desk: AsyncDesk) -> None:
    assert_type(await async_desk.tickets.close("1"), Ticket)
    async_desk.first()  # refused
