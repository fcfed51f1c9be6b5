# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: webhooks/spec/orders.yaml
"""The resource `orders`."""

from __future__ import annotations

from .. import models as _models
from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource

_GET = Operation[_models.Order]("GET /orders/{id}", name="get")


class Orders(Resource):
    """The resource `orders`."""

    def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _models.Order:
        """`GET /orders/{id}`."""
        return self._call(_GET, options, id)


class AsyncOrders(AsyncResource):
    """The resource `orders`."""

    async def get(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _models.Order:
        """`GET /orders/{id}`. See `Orders.get`."""
        return await self._call(_GET, options, id)
