# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/archived_tickets.yaml
"""Types of `archive.tickets`."""

from __future__ import annotations

from acme.sdk import OldTicketExtras

from ..._runtime.models import OpenModel


class OldTicket(OldTicketExtras, OpenModel, kw_only=True):
    id: str
