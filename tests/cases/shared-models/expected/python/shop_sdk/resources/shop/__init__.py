# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: shared-models/spec/api.yaml
"""The resource `shop`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ..._runtime.resources import AsyncResource, Resource

if TYPE_CHECKING:
    from . import orders as _orders


class Shop(Resource):
    """The resource `shop`."""

    @cached_property
    def orders(self) -> _orders.Orders:
        from . import orders

        return orders.Orders(self._sender)


class AsyncShop(AsyncResource):
    """The resource `shop`."""

    @cached_property
    def orders(self) -> _orders.AsyncOrders:
        from . import orders

        return orders.AsyncOrders(self._sender)
