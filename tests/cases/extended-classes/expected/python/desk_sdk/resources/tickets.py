# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/tickets.yaml
"""The resource `tickets`."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPageRequest, Page, call_list, call_list_async
from .._runtime.resources import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..envelopes import PAGE, PageFields
from ..extensions import AsyncTicketsExtras, TicketsExtras
from ..types import tickets as _types

_LIST = Operation[_types.Ticket](
    "GET /tickets", name="list", query=["after"], envelope=PAGE
)
_GET = Operation[_types.Ticket]("GET /tickets/{id}", name="get")
_UPDATE = Operation[_types.Ticket](
    "PATCH /tickets/{id}", name="update", fields=["title", "is_open"]
)


class Tickets(TicketsExtras, Resource):
    """The resource `tickets`."""

    def list(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> Page[_types.Ticket, PageFields]:
        """`GET /tickets`."""
        return call_list(self._sender, _LIST, options, after)

    def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.Ticket:
        """`GET /tickets/{id}`."""
        return self._call(_GET, options, id)

    def update(
        self,
        id: str,
        /,
        *,
        title: str | Unset = UNSET,
        is_open: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Ticket:
        """`PATCH /tickets/{id}`."""
        return self._call(_UPDATE, options, id, title, is_open)


class AsyncTickets(AsyncTicketsExtras, AsyncResource):
    """The resource `tickets`."""

    def list(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Ticket, PageFields]:
        """`GET /tickets`. See `Tickets.list`."""
        return call_list_async(self._sender, _LIST, options, after)

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.Ticket:
        """`GET /tickets/{id}`. See `Tickets.get`."""
        return await self._call(_GET, options, id)

    async def update(
        self,
        id: str,
        /,
        *,
        title: str | Unset = UNSET,
        is_open: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Ticket:
        """`PATCH /tickets/{id}`. See `Tickets.update`."""
        return await self._call(_UPDATE, options, id, title, is_open)
