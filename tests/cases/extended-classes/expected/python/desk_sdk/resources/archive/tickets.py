# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/archived_tickets.yaml
"""The resource `archive.tickets`."""

from __future__ import annotations

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resources import AsyncResource, Resource
from ...types.archive import tickets as _types

_GET = Operation[_types.OldTicket]("GET /archive/tickets/{id}", name="get")


class Tickets(Resource):
    """The resource `archive.tickets`."""

    def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.OldTicket:
        """`GET /archive/tickets/{id}`."""
        return self._call(_GET, options, id)


class AsyncTickets(AsyncResource):
    """The resource `archive.tickets`."""

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.OldTicket:
        """`GET /archive/tickets/{id}`. See `Tickets.get`."""
        return await self._call(_GET, options, id)
