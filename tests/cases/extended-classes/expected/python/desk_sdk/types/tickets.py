# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/tickets.yaml
"""Types of `tickets`."""

from __future__ import annotations

import datetime

from .._runtime.models import Model
from ..extensions import TicketExtras


class Ticket(TicketExtras, Model, kw_only=True):
    """Somebody's question."""

    id: str
    title: str
    is_open: bool | None = None
    notes: list[Note] | None = None


class Note(Model, kw_only=True):
    text: str | None = None
    written: datetime.date | None = None
