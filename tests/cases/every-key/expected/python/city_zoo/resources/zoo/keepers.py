# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/keepers.yaml
"""The resource `zoo.keepers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from ..._runtime.operation import Operation, Path, Query, WholeBody
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.streams import AsyncByteStream, ByteStream
from ...types.zoo import keepers as _types

_SEARCH: Operation[Any] = Operation(
    "POST",
    "/keepers/{}/search",
    (
        Path("zone"),
        WholeBody(),
        Query("extra", "spread"),
        Query("format"),
        Query("options"),
    ),
    name="search",
    response=list[_types.Keeper],
    selector="format",
    cases={"ids": list[str], "file": bytes},
)
_COUNT: Operation[int] = Operation(
    "GET",
    "/keepers/count",
    (),
    name="count",
    response=int,
)


class Keepers(Resource):
    """The resource `zoo.keepers`."""

    @overload
    def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["full"] | None = None,
        options_: str | None = None,
    ) -> list[_types.Keeper]: ...

    @overload
    def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["ids"],
        options_: str | None = None,
    ) -> list[str]: ...

    @overload
    def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["file"],
        options_: str | None = None,
    ) -> ByteStream: ...

    @overload
    def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: str,
        options_: str | None = None,
    ) -> list[_types.Keeper] | list[str] | ByteStream: ...

    def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["full", "ids", "file"] | str | None = None,
        options_: str | None = None,
    ) -> Any:
        """`POST /keepers/{zone}/search`.

        Args:
            format: Default: `full`.
            options_: Reserved in Python.
        """
        return self._client.call(_SEARCH, zone, filter, extra, format, options_)

    def count(self) -> int:
        """`GET /keepers/count`."""
        return self._client.call(_COUNT)


class AsyncKeepers(AsyncResource):
    """The resource `zoo.keepers`."""

    @overload
    async def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["full"] | None = None,
        options_: str | None = None,
    ) -> list[_types.Keeper]: ...

    @overload
    async def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["ids"],
        options_: str | None = None,
    ) -> list[str]: ...

    @overload
    async def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["file"],
        options_: str | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: str,
        options_: str | None = None,
    ) -> list[_types.Keeper] | list[str] | AsyncByteStream: ...

    async def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["full", "ids", "file"] | str | None = None,
        options_: str | None = None,
    ) -> Any:
        """`POST /keepers/{zone}/search`.

        Args:
            format: Default: `full`.
            options_: Reserved in Python.
        """
        return await self._client.call(_SEARCH, zone, filter, extra, format, options_)

    async def count(self) -> int:
        """`GET /keepers/count`."""
        return await self._client.call(_COUNT)
