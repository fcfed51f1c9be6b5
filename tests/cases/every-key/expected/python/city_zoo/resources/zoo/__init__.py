# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo.yaml
"""The resource `zoo`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import Operation, WholeBody
from ..._runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from . import animals as _animals
    from . import keepers as _keepers
_OPEN: Operation[Any] = Operation(
    "POST",
    "/zoo/open",
    (),
    name="open",
    response=Any,
)
_RATE: Operation[dict[str, Any]] = Operation(
    "PUT",
    "/zoo/rate",
    (WholeBody(),),
    name="rate",
    response=dict[str, Any],
)


class Zoo(Resource):
    """The resource `zoo`."""

    @cached_property
    def animals(self) -> _animals.Animals:
        """What lives in the zoo."""
        from . import animals

        return animals.Animals(self._client)

    @cached_property
    def keepers(self) -> _keepers.Keepers:
        from . import keepers

        return keepers.Keepers(self._client)

    def open(self) -> Any:
        """`POST /zoo/open`."""
        return self._client.call(_OPEN)

    def rate(self, *, body: Sequence[int]) -> dict[str, Any]:
        """`PUT /zoo/rate`."""
        return self._client.call(_RATE, body)


class AsyncZoo(AsyncResource):
    """The resource `zoo`."""

    @cached_property
    def animals(self) -> _animals.AsyncAnimals:
        """What lives in the zoo."""
        from . import animals

        return animals.AsyncAnimals(self._client)

    @cached_property
    def keepers(self) -> _keepers.AsyncKeepers:
        from . import keepers

        return keepers.AsyncKeepers(self._client)

    async def open(self) -> Any:
        """`POST /zoo/open`."""
        return await self._client.call(_OPEN)

    async def rate(self, *, body: Sequence[int]) -> dict[str, Any]:
        """`PUT /zoo/rate`."""
        return await self._client.call(_RATE, body)
