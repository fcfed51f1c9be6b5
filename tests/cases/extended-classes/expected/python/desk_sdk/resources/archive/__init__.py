# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/archive.yaml
"""The resource `archive`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from . import tickets as _tickets
_COUNT = Operation[int]("GET /archive/count", name="count")


class Archive(Resource):
    """The resource `archive`."""

    @cached_property
    def tickets(self) -> _tickets.Tickets:
        from . import tickets

        return tickets.Tickets(self._sender)

    def count(self, *, options: RequestOptions | None = None) -> int:
        """`GET /archive/count`."""
        return self._call(_COUNT, options)


class AsyncArchive(AsyncResource):
    """The resource `archive`."""

    @cached_property
    def tickets(self) -> _tickets.AsyncTickets:
        from . import tickets

        return tickets.AsyncTickets(self._sender)

    async def count(self, *, options: RequestOptions | None = None) -> int:
        """`GET /archive/count`. See `Archive.count`."""
        return await self._call(_COUNT, options)
