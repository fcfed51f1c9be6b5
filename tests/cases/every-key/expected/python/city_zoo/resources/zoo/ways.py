# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/ways.yaml
"""The resource `zoo.ways`."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from ... import models as _models
from ..._runtime.error_bodies import ErrorBodies
from ..._runtime.json_style import JSON
from ..._runtime.one_of import Hint, OneOf
from ..._runtime.operation import Cookie, Header, Operation, Query
from ..._runtime.options import RequestOptions
from ..._runtime.part_styles import HEADER_PAIRS, LABEL, MATRIX_EXPLODED, PAIRS
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource
from ...types.zoo import ways as _types

_BETWEEN = Operation[list[_models.Place]](
    "GET /ways/{start}...{goal}", name="between", redirects=REDIRECTS
)
_ALONG = Operation[str | None](
    "GET /ways/{stops}{turns}/{signs}",
    name="along",
    styles={"stops": LABEL, "turns": MATRIX_EXPLODED, "signs": PAIRS},
    query=[Query("seen", JSON), Query("limits", "comma")],
    headers=[Header("X-Guide", HEADER_PAIRS)],
    cookies=[Cookie("lantern", JSON)],
    base_url="https://ways.zoo.example/{edition}",
    redirects=REDIRECTS,
)
_SIGHTS = Operation[OneOf[datetime.date | str]](
    "POST /ways/sights",
    name="sights",
    whole_body=True,
    errors=ErrorBodies({"418": Hint[OneOf[datetime.date | str]]}),
    redirects=REDIRECTS,
)


class Ways(Resource):
    """The resource `zoo.ways`."""

    def between(
        self, start: str, goal: str, /, *, options: RequestOptions | None = None
    ) -> list[_models.Place]:
        """How to get from one cage to another.

        `GET /ways/{start}...{goal}`.

        Args:
            goal: The cage to go to.
        """
        return self._call(_BETWEEN, options, start, goal)

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
        return self._call(
            _ALONG, options, stops, turns, signs, seen, limits, x_guide, lantern
        )

    def sights(
        self,
        *,
        body: Sequence[_models.SightInput],
        options: RequestOptions | None = None,
    ) -> OneOf[datetime.date | str]:
        """`POST /ways/sights`. Errors: 418 (`date | string`)."""
        return self._call(_SIGHTS, options, body)


class AsyncWays(AsyncResource):
    """The resource `zoo.ways`."""

    async def between(
        self, start: str, goal: str, /, *, options: RequestOptions | None = None
    ) -> list[_models.Place]:
        """How to get from one cage to another. See `Ways.between`."""
        return await self._call(_BETWEEN, options, start, goal)

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
        """`GET /ways/{stops}{turns}/{signs}`. See `Ways.along`."""
        return await self._call(
            _ALONG, options, stops, turns, signs, seen, limits, x_guide, lantern
        )

    async def sights(
        self,
        *,
        body: Sequence[_models.SightInput],
        options: RequestOptions | None = None,
    ) -> OneOf[datetime.date | str]:
        """`POST /ways/sights`. See `Ways.sights`."""
        return await self._call(_SIGHTS, options, body)
