# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/tickets.yaml
"""The resource `tickets`."""

from __future__ import annotations

from .._runtime.operation import Body, Operation, Path, Query
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPageRequest, Page, call_list, call_list_async
from .._runtime.resources import AsyncResource, Resource
from .._runtime.unset import UNSET, Unset
from ..envelopes import PAGE, PageFields
from ..extensions import AsyncTicketsExtras, TicketsExtras
from ..types import tickets as _types

_LIST: Operation[_types.Ticket] = Operation(
    "GET",
    "/tickets",
    (Query("after"),),
    name="list",
    response=_types.Ticket,
    envelope=PAGE,
)
_GET: Operation[_types.Ticket] = Operation(
    "GET",
    "/tickets/{}",
    (Path("id"),),
    name="get",
    response=_types.Ticket,
)
_UPDATE: Operation[_types.Ticket] = Operation(
    "PATCH",
    "/tickets/{}",
    (
        Path("id"),
        Body("title"),
        Body("is_open"),
    ),
    name="update",
    response=_types.Ticket,
)


class Tickets(TicketsExtras, Resource):
    """The resource `tickets`."""

    def list(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> Page[_types.Ticket, PageFields]:
        """`GET /tickets`."""
        return call_list(self._sender, _LIST, after, options=options)

    def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.Ticket:
        """`GET /tickets/{id}`."""
        return self._sender.call(_GET, id, options=options)

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
        return self._sender.call(_UPDATE, id, title, is_open, options=options)


class AsyncTickets(AsyncTicketsExtras, AsyncResource):
    """The resource `tickets`."""

    def list(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Ticket, PageFields]:
        """`GET /tickets`."""
        return call_list_async(self._sender, _LIST, after, options=options)

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.Ticket:
        """`GET /tickets/{id}`."""
        return await self._sender.call(_GET, id, options=options)

    async def update(
        self,
        id: str,
        /,
        *,
        title: str | Unset = UNSET,
        is_open: bool | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Ticket:
        """`PATCH /tickets/{id}`."""
        return await self._sender.call(_UPDATE, id, title, is_open, options=options)
