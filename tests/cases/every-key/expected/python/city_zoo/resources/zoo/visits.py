# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/visits.yaml
"""The resource `zoo.visits`."""

from __future__ import annotations

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPageRequest, Page, call_list, call_list_async
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ...envelopes import ARRAY, CHAIN, ROWS, SHEET, ChainFields, RowsFields, SheetFields
from ...types.zoo import visits as _types

_BY_DAY = Operation[_types.Visit](
    "GET /zoo/visits/by-day",
    name="by_day",
    query=["skip", "limit"],
    envelope=ROWS,
    redirects=REDIRECTS,
)
_BY_GATE = Operation[_types.Visit](
    "GET /zoo/visits/by-gate",
    name="by_gate",
    query=["sheet", "limit"],
    envelope=SHEET,
    redirects=REDIRECTS,
)
_CHAINED = Operation[_types.Visit](
    "GET /zoo/visits/chained", name="chained", envelope=CHAIN, redirects=REDIRECTS
)
_ALL = Operation[_types.Visit](
    "GET /zoo/visits/all", name="all", envelope=ARRAY, redirects=REDIRECTS
)


class Visits(Resource):
    """The resource `zoo.visits`."""

    def by_day(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[_types.Visit, RowsFields]:
        """`GET /zoo/visits/by-day`."""
        return call_list(self._sender, _BY_DAY, options, skip, limit)

    def by_gate(
        self,
        *,
        sheet: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> Page[_types.Visit, SheetFields]:
        """`GET /zoo/visits/by-gate`."""
        return call_list(self._sender, _BY_GATE, options, sheet, limit)

    def chained(
        self, *, options: RequestOptions | None = None
    ) -> Page[_types.Visit, ChainFields]:
        """`GET /zoo/visits/chained`."""
        return call_list(self._sender, _CHAINED, options)

    def all(self, *, options: RequestOptions | None = None) -> Page[_types.Visit, None]:
        """`GET /zoo/visits/all`."""
        return call_list(self._sender, _ALL, options)


class AsyncVisits(AsyncResource):
    """The resource `zoo.visits`."""

    def by_day(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[_types.Visit, RowsFields]:
        """`GET /zoo/visits/by-day`. See `Visits.by_day`."""
        return call_list_async(self._sender, _BY_DAY, options, skip, limit)

    def by_gate(
        self,
        *,
        sheet: int | None = None,
        limit: int | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[_types.Visit, SheetFields]:
        """`GET /zoo/visits/by-gate`. See `Visits.by_gate`."""
        return call_list_async(self._sender, _BY_GATE, options, sheet, limit)

    def chained(
        self, *, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Visit, ChainFields]:
        """`GET /zoo/visits/chained`. See `Visits.chained`."""
        return call_list_async(self._sender, _CHAINED, options)

    def all(
        self, *, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Visit, None]:
        """`GET /zoo/visits/all`. See `Visits.all`."""
        return call_list_async(self._sender, _ALL, options)
