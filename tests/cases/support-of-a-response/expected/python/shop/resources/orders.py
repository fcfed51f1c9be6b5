# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: support-of-a-response/spec/orders.yaml
"""The resource `orders`."""

from __future__ import annotations

from .._runtime.operation import Operation
from .._runtime.options import RequestOptions
from .._runtime.resources import AsyncResource, Resource
from ..types import orders as _types

_GET = Operation[list[_types.Order]]("GET /orders/one", name="get")


class Orders(Resource):
    """The resource `orders`."""

    def get(self, *, options: RequestOptions | None = None) -> list[_types.Order]:
        """`GET /orders/one`. Offered by acme, zenith."""
        return self._call(_GET, options)


class AsyncOrders(AsyncResource):
    """The resource `orders`."""

    async def get(self, *, options: RequestOptions | None = None) -> list[_types.Order]:
        """`GET /orders/one`. See `Orders.get`."""
        return await self._call(_GET, options)
