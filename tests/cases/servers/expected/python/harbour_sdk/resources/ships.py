# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml
"""The resource `ships`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Operation, Path, Query, WholeBody
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPageRequest, Page, call_list, call_list_async
from .._runtime.redirects import REDIRECTS
from .._runtime.resources import AsyncResource, Resource
from ..envelopes import PAGE, PageFields
from ..types import ships as _types

_LIST: Operation[_types.Ship] = Operation(
    "GET",
    "/ships",
    (),
    name="list",
    response=_types.Ship,
    envelope=PAGE,
)
_GET: Operation[_types.Ship] = Operation(
    "GET",
    "/ships/{}",
    (Path("id"),),
    name="get",
    response=_types.Ship,
)
_UPLOAD: Operation[_types.Ship] = Operation(
    "POST",
    "/ships/{}/papers",
    (Path("id"), WholeBody()),
    name="upload",
    response=_types.Ship,
    base_url="https://uploads.harbour.example/{version}",
    redirects=REDIRECTS,
)
_PAPERS: Operation[_types.Ship] = Operation(
    "GET",
    "/ships",
    (Query("after"),),
    name="papers",
    response=_types.Ship,
    envelope=PAGE,
    base_url="https://uploads.harbour.example",
)


class Ships(Resource):
    """The resource `ships`."""

    def list(
        self, *, options: RequestOptions | None = None
    ) -> Page[_types.Ship, PageFields]:
        """`GET /ships`."""
        return call_list(self._sender, _LIST, options=options)

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> _types.Ship:
        """`GET /ships/{id}`."""
        return self._sender.call(_GET, id, options=options)

    def upload(
        self,
        id: str,
        /,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> _types.Ship:
        """`POST /ships/{id}/papers`."""
        return self._sender.call(_UPLOAD, id, body, options=options)

    def papers(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> Page[_types.Ship, PageFields]:
        """`GET /ships`."""
        return call_list(self._sender, _PAPERS, after, options=options)


class AsyncShips(AsyncResource):
    """The resource `ships`."""

    def list(
        self, *, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Ship, PageFields]:
        """`GET /ships`."""
        return call_list_async(self._sender, _LIST, options=options)

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.Ship:
        """`GET /ships/{id}`."""
        return await self._sender.call(_GET, id, options=options)

    async def upload(
        self,
        id: str,
        /,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> _types.Ship:
        """`POST /ships/{id}/papers`."""
        return await self._sender.call(_UPLOAD, id, body, options=options)

    def papers(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Ship, PageFields]:
        """`GET /ships`."""
        return call_list_async(self._sender, _PAPERS, after, options=options)
