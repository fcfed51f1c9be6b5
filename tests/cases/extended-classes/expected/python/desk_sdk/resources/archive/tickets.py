# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/archived_tickets.yaml
"""The resource `archive.tickets`."""

from __future__ import annotations

from ..._runtime.operation import Operation, Path
from ..._runtime.options import RequestOptions
from ..._runtime.resources import AsyncResource, Resource
from ...types.archive import tickets as _types

_GET: Operation[_types.OldTicket] = Operation(
    "GET",
    "/archive/tickets/{}",
    (Path("id"),),
    name="get",
    response=_types.OldTicket,
)


class Tickets(Resource):
    """The resource `archive.tickets`."""

    def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.OldTicket:
        """`GET /archive/tickets/{id}`."""
        return self._sender.call(_GET, id, options=options)


class AsyncTickets(AsyncResource):
    """The resource `archive.tickets`."""

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.OldTicket:
        """`GET /archive/tickets/{id}`."""
        return await self._sender.call(_GET, id, options=options)
