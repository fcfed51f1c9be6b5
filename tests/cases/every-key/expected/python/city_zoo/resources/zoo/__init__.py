# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo.yaml
"""The resource `zoo`."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..._runtime.operation import Operation
from ..._runtime.options import RequestOptions
from ..._runtime.redirects import REDIRECTS
from ..._runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from . import animals as _animals
    from . import gates as _gates
    from . import keepers as _keepers
    from . import papers as _papers
    from . import visits as _visits
    from . import voices as _voices
    from . import ways as _ways
_OPEN = Operation[Any]("POST /zoo/open", name="open", redirects=REDIRECTS)
_RATE = Operation[dict[str, Any]](
    "PUT /zoo/rate", name="rate", whole_body=True, redirects=REDIRECTS
)


class Zoo(Resource):
    """The resource `zoo`."""

    @cached_property
    def animals(self) -> _animals.Animals:
        """What lives in the zoo."""
        from . import animals

        return animals.Animals(self._sender)

    @cached_property
    def gates(self) -> _gates.Gates:
        """Gates"""
        from . import gates

        return gates.Gates(self._sender)

    @cached_property
    def keepers(self) -> _keepers.Keepers:
        from . import keepers

        return keepers.Keepers(self._sender)

    @cached_property
    def papers(self) -> _papers.Papers:
        from . import papers

        return papers.Papers(self._sender)

    @cached_property
    def visits(self) -> _visits.Visits:
        from . import visits

        return visits.Visits(self._sender)

    @cached_property
    def voices(self) -> _voices.Voices:
        from . import voices

        return voices.Voices(self._sender)

    @cached_property
    def ways(self) -> _ways.Ways:
        from . import ways

        return ways.Ways(self._sender)

    def open(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /zoo/open`."""
        return self._call(_OPEN, options)

    def rate(
        self, *, body: Sequence[int], options: RequestOptions | None = None
    ) -> dict[str, Any]:
        """`PUT /zoo/rate`."""
        return self._call(_RATE, options, body)


class AsyncZoo(AsyncResource):
    """The resource `zoo`."""

    @cached_property
    def animals(self) -> _animals.AsyncAnimals:
        """What lives in the zoo."""
        from . import animals

        return animals.AsyncAnimals(self._sender)

    @cached_property
    def gates(self) -> _gates.AsyncGates:
        """Gates"""
        from . import gates

        return gates.AsyncGates(self._sender)

    @cached_property
    def keepers(self) -> _keepers.AsyncKeepers:
        from . import keepers

        return keepers.AsyncKeepers(self._sender)

    @cached_property
    def papers(self) -> _papers.AsyncPapers:
        from . import papers

        return papers.AsyncPapers(self._sender)

    @cached_property
    def visits(self) -> _visits.AsyncVisits:
        from . import visits

        return visits.AsyncVisits(self._sender)

    @cached_property
    def voices(self) -> _voices.AsyncVoices:
        from . import voices

        return voices.AsyncVoices(self._sender)

    @cached_property
    def ways(self) -> _ways.AsyncWays:
        from . import ways

        return ways.AsyncWays(self._sender)

    async def open(self, *, options: RequestOptions | None = None) -> Any:
        """`POST /zoo/open`. See `Zoo.open`."""
        return await self._call(_OPEN, options)

    async def rate(
        self, *, body: Sequence[int], options: RequestOptions | None = None
    ) -> dict[str, Any]:
        """`PUT /zoo/rate`. See `Zoo.rate`."""
        return await self._call(_RATE, options, body)
