# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/ways.yaml
"""The resource `zoo.ways`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ... import models as _models
from ..._runtime.json_style import JSON
from ..._runtime.one_of import Hint, OneOf
from ..._runtime.operation import Cookie, Header, Operation, Path, Query, WholeBody
from ..._runtime.options import RequestOptions
from ..._runtime.part_styles import HEADER_PAIRS, LABEL, MATRIX_EXPLODED, PAIRS
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ...types.zoo import ways as _types

_BETWEEN: Operation[list[_models.Place]] = Operation(
    "GET",
    "/ways/{}...{}",
    (Path("start"), Path("goal")),
    name="between",
    response=list[_models.Place],
    redirects=REDIRECTS,
)
_ALONG: Operation[str | None] = Operation(
    "GET",
    "/ways/{}{}/{}",
    (
        Path("stops", LABEL),
        Path("turns", MATRIX_EXPLODED),
        Path("signs", PAIRS),
        Query("seen", JSON),
        Query("limits", "comma"),
        Header("X-Guide", HEADER_PAIRS),
        Cookie("lantern", JSON),
    ),
    name="along",
    response=str | None,
    base_url="https://ways.zoo.example/{edition}",
    redirects=REDIRECTS,
)
_SIGHTS: Operation[OneOf[datetime.date | str]] = Operation(
    "POST",
    "/ways/sights",
    (WholeBody(),),
    name="sights",
    response=Hint[OneOf[datetime.date | str]],
    redirects=REDIRECTS,
)


class Ways(Resource):
    """The resource `zoo.ways`."""

    def between(
        self,
        start: str,
        goal: str,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> list[_models.Place]:
        """How to get from one cage to another.

        `GET /ways/{start}...{goal}`.

        Args:
            goal: The cage to go to.
        """
        return self._sender.call(_BETWEEN, start, goal, options=options)

    def along(
        self,
        stops: Sequence[str],
        turns: Mapping[str, str],
        signs: _types.AlongSignsInput,
        /,
        *,
        seen: _models.Place | _models.PlaceInput | None = None,
        limits: _types.AlongLimitsInput | None = None,
        x_guide: Mapping[str, Any] | None = None,
        lantern: _models.Place | _models.PlaceInput | None = None,
        options: RequestOptions | None = None,
    ) -> str | None:
        """`GET /ways/{stops}{turns}/{signs}`.

        Args:
            seen: Where one was last.
        """
        return self._sender.call(
            _ALONG, stops, turns, signs, seen, limits, x_guide, lantern, options=options
        )

    def sights(
        self,
        *,
        body: Sequence[_models.SightInput],
        options: RequestOptions | None = None,
    ) -> OneOf[datetime.date | str]:
        """`POST /ways/sights`."""
        return self._sender.call(_SIGHTS, body, options=options)


class AsyncWays(AsyncResource):
    """The resource `zoo.ways`."""

    async def between(
        self,
        start: str,
        goal: str,
        /,
        *,
        options: RequestOptions | None = None,
    ) -> list[_models.Place]:
        """How to get from one cage to another.

        `GET /ways/{start}...{goal}`.

        Args:
            goal: The cage to go to.
        """
        return await self._sender.call(_BETWEEN, start, goal, options=options)

    async def along(
        self,
        stops: Sequence[str],
        turns: Mapping[str, str],
        signs: _types.AlongSignsInput,
        /,
        *,
        seen: _models.Place | _models.PlaceInput | None = None,
        limits: _types.AlongLimitsInput | None = None,
        x_guide: Mapping[str, Any] | None = None,
        lantern: _models.Place | _models.PlaceInput | None = None,
        options: RequestOptions | None = None,
    ) -> str | None:
        """`GET /ways/{stops}{turns}/{signs}`.

        Args:
            seen: Where one was last.
        """
        return await self._sender.call(
            _ALONG, stops, turns, signs, seen, limits, x_guide, lantern, options=options
        )

    async def sights(
        self,
        *,
        body: Sequence[_models.SightInput],
        options: RequestOptions | None = None,
    ) -> OneOf[datetime.date | str]:
        """`POST /ways/sights`."""
        return await self._sender.call(_SIGHTS, body, options=options)
