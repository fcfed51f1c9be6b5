# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/keepers.yaml
"""The resource `zoo.keepers`."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Literal, overload

from ..._runtime.deprecation import deprecated, deprecated_arguments
from ..._runtime.operation import Operation, Query
from ..._runtime.options import RequestOptions
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.streams import AsyncByteStream, ByteStream
from ..._runtime.unset import UNSET, Unset
from ...types.zoo import keepers as _types

_SEARCH = Operation[Any](
    "POST /keepers/{zone}/search",
    name="search",
    whole_body=True,
    query=[Query("extra", "spread"), "format", "options"],
    response=list[_types.Keeper],
    selector="format",
    cases={"ids": list[str], "file": bytes},
    redirects=REDIRECTS,
)
_HIRE = Operation[_types.Badge](
    "POST /keepers/hire",
    name="hire",
    fields=["name", "nickname", "age"],
    query=["season", "year"],
    redirects=REDIRECTS,
)
_COUNT = Operation[int]("GET /keepers/count", name="count", redirects=REDIRECTS)
_DRAW = Operation[Any](
    "GET /keepers/draw",
    name="draw",
    query=["as", "colour"],
    response=_types.Badge,
    selector="as",
    cases={"sketch": bytes},
    redirects=REDIRECTS,
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
        options: RequestOptions | None = None,
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
        options: RequestOptions | None = None,
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
        options: RequestOptions | None = None,
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
        options: RequestOptions | None = None,
    ) -> list[_types.Keeper] | list[str] | ByteStream: ...

    def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["full", "ids", "file"] | str | None = None,
        options_: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`POST /keepers/{zone}/search`.

        Args:
            format: Default: `full`.
            options_: Reserved in Python.
        """
        return self._call(_SEARCH, options, zone, filter, extra, format, options_)

    @overload
    def hire(
        self,
        *,
        year: int | None = None,
        name: str,
        age: int,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @overload
    @deprecated(
        "`season` of zoo.keepers.hire() is deprecated. It is always summer. `nickname` of zoo.keepers.hire() is deprecated. Use the name."
    )
    def hire(
        self,
        season: str | None = None,
        year: int | None = None,
        *,
        name: str,
        nickname: str | Unset | None = UNSET,
        age: int,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @deprecated_arguments(
        season="`season` of zoo.keepers.hire() is deprecated. It is always summer.",
        nickname="`nickname` of zoo.keepers.hire() is deprecated. Use the name.",
    )
    def hire(
        self,
        season: str | None = None,
        year: int | None = None,
        *,
        name: str,
        nickname: str | Unset | None = UNSET,
        age: int,
        options: RequestOptions | None = None,
    ) -> _types.Badge:
        """`POST /keepers/hire`.

        Args:
            season: Deprecated. It is always summer.
            nickname: Deprecated. Use the name.
            age: Deprecated. It is no longer read.
        """
        return self._call(_HIRE, options, name, nickname, age, season, year)

    def count(self, *, options: RequestOptions | None = None) -> int:
        """`GET /keepers/count`."""
        return self._call(_COUNT, options)

    @overload
    def draw(
        self,
        *,
        as_: Literal["face"] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @overload
    def draw(
        self, *, as_: Literal["sketch"], options: RequestOptions | None = None
    ) -> ByteStream: ...

    @overload
    @deprecated("`colour` of zoo.keepers.draw() is deprecated. All are grey.")
    def draw(
        self,
        *,
        as_: Literal["face"] | None = None,
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @overload
    @deprecated("`colour` of zoo.keepers.draw() is deprecated. All are grey.")
    def draw(
        self,
        *,
        as_: Literal["sketch"],
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> ByteStream: ...

    @overload
    def draw(
        self, *, as_: str, options: RequestOptions | None = None
    ) -> _types.Badge | ByteStream: ...

    @overload
    @deprecated("`colour` of zoo.keepers.draw() is deprecated. All are grey.")
    def draw(
        self,
        *,
        as_: str,
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Badge | ByteStream: ...

    @deprecated_arguments(
        colour="`colour` of zoo.keepers.draw() is deprecated. All are grey."
    )
    def draw(
        self,
        *,
        as_: Literal["face", "sketch"] | str | None = None,
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /keepers/draw`.

        Args:
            colour: Deprecated. All are grey.
        """
        return self._call(_DRAW, options, as_, colour)


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
        options: RequestOptions | None = None,
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
        options: RequestOptions | None = None,
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
        options: RequestOptions | None = None,
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
        options: RequestOptions | None = None,
    ) -> list[_types.Keeper] | list[str] | AsyncByteStream: ...

    async def search(
        self,
        zone: str,
        filter: Mapping[str, str],
        extra: Mapping[str, Any] | None = None,
        *,
        format: Literal["full", "ids", "file"] | str | None = None,
        options_: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`POST /keepers/{zone}/search`. See `Keepers.search`."""
        return await self._call(_SEARCH, options, zone, filter, extra, format, options_)

    @overload
    async def hire(
        self,
        *,
        year: int | None = None,
        name: str,
        age: int,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @overload
    @deprecated(
        "`season` of zoo.keepers.hire() is deprecated. It is always summer. `nickname` of zoo.keepers.hire() is deprecated. Use the name."
    )
    async def hire(
        self,
        season: str | None = None,
        year: int | None = None,
        *,
        name: str,
        nickname: str | Unset | None = UNSET,
        age: int,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @deprecated_arguments(
        season="`season` of zoo.keepers.hire() is deprecated. It is always summer.",
        nickname="`nickname` of zoo.keepers.hire() is deprecated. Use the name.",
    )
    async def hire(
        self,
        season: str | None = None,
        year: int | None = None,
        *,
        name: str,
        nickname: str | Unset | None = UNSET,
        age: int,
        options: RequestOptions | None = None,
    ) -> _types.Badge:
        """`POST /keepers/hire`. See `Keepers.hire`."""
        return await self._call(_HIRE, options, name, nickname, age, season, year)

    async def count(self, *, options: RequestOptions | None = None) -> int:
        """`GET /keepers/count`. See `Keepers.count`."""
        return await self._call(_COUNT, options)

    @overload
    async def draw(
        self,
        *,
        as_: Literal["face"] | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @overload
    async def draw(
        self, *, as_: Literal["sketch"], options: RequestOptions | None = None
    ) -> AsyncByteStream: ...

    @overload
    @deprecated("`colour` of zoo.keepers.draw() is deprecated. All are grey.")
    async def draw(
        self,
        *,
        as_: Literal["face"] | None = None,
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Badge: ...

    @overload
    @deprecated("`colour` of zoo.keepers.draw() is deprecated. All are grey.")
    async def draw(
        self,
        *,
        as_: Literal["sketch"],
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncByteStream: ...

    @overload
    async def draw(
        self, *, as_: str, options: RequestOptions | None = None
    ) -> _types.Badge | AsyncByteStream: ...

    @overload
    @deprecated("`colour` of zoo.keepers.draw() is deprecated. All are grey.")
    async def draw(
        self,
        *,
        as_: str,
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> _types.Badge | AsyncByteStream: ...

    @deprecated_arguments(
        colour="`colour` of zoo.keepers.draw() is deprecated. All are grey."
    )
    async def draw(
        self,
        *,
        as_: Literal["face", "sketch"] | str | None = None,
        colour: str | None = None,
        options: RequestOptions | None = None,
    ) -> Any:
        """`GET /keepers/draw`. See `Keepers.draw`."""
        return await self._call(_DRAW, options, as_, colour)
