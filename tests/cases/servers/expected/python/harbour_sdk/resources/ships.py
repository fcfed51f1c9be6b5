# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml
"""The resource `ships`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.pages import AsyncPageRequest, Page, call_list, call_list_async
from .._runtime.redirects import REDIRECTS
from .._runtime.resources import AsyncResource, Resource
from ..envelopes import PAGE, PageFields
from ..types import ships as _types

_LIST = Operation[_types.Ship]("GET /ships", name="list", envelope=PAGE)
_GET = Operation[_types.Ship]("GET /ships/{id}", name="get")
_UPLOAD = Operation[_types.Ship](
    "POST /ships/{id}/papers",
    name="upload",
    whole_body=True,
    base_url="https://uploads.harbour.example/{version}",
    redirects=REDIRECTS,
)
_PAPERS = Operation[_types.Ship](
    "GET /ships",
    name="papers",
    query=["after"],
    envelope=PAGE,
    base_url="https://uploads.harbour.example",
)


class Ships(Resource):
    """The resource `ships`."""

    def list(
        self, *, options: RequestOptions | None = None
    ) -> Page[_types.Ship, PageFields]:
        """`GET /ships`."""
        return call_list(self._sender, _LIST, options)

    def get(self, id: str, /, *, options: RequestOptions | None = None) -> _types.Ship:
        """`GET /ships/{id}`."""
        return self._call(_GET, options, id)

    def upload(
        self,
        id: str,
        /,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> _types.Ship:
        """`POST /ships/{id}/papers`."""
        return self._call(_UPLOAD, options, id, body)

    def papers(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> Page[_types.Ship, PageFields]:
        """`GET /ships`."""
        return call_list(self._sender, _PAPERS, options, after)


class AsyncShips(AsyncResource):
    """The resource `ships`."""

    def list(
        self, *, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Ship, PageFields]:
        """`GET /ships`. See `Ships.list`."""
        return call_list_async(self._sender, _LIST, options)

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _types.Ship:
        """`GET /ships/{id}`. See `Ships.get`."""
        return await self._call(_GET, options, id)

    async def upload(
        self,
        id: str,
        /,
        *,
        body: Mapping[str, Any],
        options: RequestOptions | None = None,
    ) -> _types.Ship:
        """`POST /ships/{id}/papers`. See `Ships.upload`."""
        return await self._call(_UPLOAD, options, id, body)

    def papers(
        self, *, after: str | None = None, options: RequestOptions | None = None
    ) -> AsyncPageRequest[_types.Ship, PageFields]:
        """`GET /ships`. See `Ships.papers`."""
        return call_list_async(self._sender, _PAPERS, options, after)
