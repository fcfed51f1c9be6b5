# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: shared-models/spec/shop/orders.yaml
"""The resource `shop.orders`."""

from __future__ import annotations

import builtins as _builtins

from ... import models as _models
from ..._runtime.operation import Operation, Query
from ..._runtime.options import RequestOptions
from ..._runtime.pages import AsyncPageRequest, Page, call_list, call_list_async
from ..._runtime.resources import AsyncResource, Resource
from ..._runtime.unset import UNSET, Unset
from ...envelopes import PAGE, PageFields
from ...types.shop import orders as _types

_LIST = Operation[_types.Order](
    "GET /orders",
    name="list",
    query=["skip", "limit", Query("near", "deep_object")],
    envelope=PAGE,
)
_CREATE = Operation[_types.Order](
    "POST /orders", name="create", fields=["buyer", "status", "planet"]
)
_BUYERS = Operation[list[_models.Person]]("GET /orders/buyers", name="buyers")
_PERSON = Operation[_models.Person]("GET /orders/{id}", name="person")


class Orders(Resource):
    """The resource `shop.orders`."""

    def list(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        near: _models.Address | _models.AddressInput | None = None,
        options: RequestOptions | None = None,
    ) -> Page[_types.Order, PageFields]:
        """`GET /orders`."""
        return call_list(self._sender, _LIST, options, skip, limit, near)

    def create(
        self,
        *,
        buyer: _models.Person | _models.PersonInput | Unset = UNSET,
        status: _models.Status | Unset = UNSET,
        planet: _types.Address | _types.AddressInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Order:
        """`POST /orders`."""
        _call = self._sender.prepare(
            _CREATE,
            (
                buyer,
                status,
                planet,
            ),
            options,
        )
        del buyer  # so that no traceback shows it
        return self._sender.send(_CREATE, _call)

    def buyers(
        self, *, options: RequestOptions | None = None
    ) -> _builtins.list[_models.Person]:
        """`GET /orders/buyers`."""
        return self._call(_BUYERS, options)

    def person(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _models.Person:
        """`GET /orders/{id}`."""
        return self._call(_PERSON, options, id)


class AsyncOrders(AsyncResource):
    """The resource `shop.orders`."""

    def list(
        self,
        *,
        skip: int | None = None,
        limit: int | None = None,
        near: _models.Address | _models.AddressInput | None = None,
        options: RequestOptions | None = None,
    ) -> AsyncPageRequest[_types.Order, PageFields]:
        """`GET /orders`. See `Orders.list`."""
        return call_list_async(self._sender, _LIST, options, skip, limit, near)

    async def create(
        self,
        *,
        buyer: _models.Person | _models.PersonInput | Unset = UNSET,
        status: _models.Status | Unset = UNSET,
        planet: _types.Address | _types.AddressInput | Unset = UNSET,
        options: RequestOptions | None = None,
    ) -> _types.Order:
        """`POST /orders`. See `Orders.create`."""
        _call = self._sender.prepare(
            _CREATE,
            (
                buyer,
                status,
                planet,
            ),
            options,
        )
        del buyer  # so that no traceback shows it
        return await self._sender.send(_CREATE, _call)

    async def buyers(
        self, *, options: RequestOptions | None = None
    ) -> _builtins.list[_models.Person]:
        """`GET /orders/buyers`. See `Orders.buyers`."""
        return await self._call(_BUYERS, options)

    async def person(
        self, id: str, /, *, options: RequestOptions | None = None
    ) -> _models.Person:
        """`GET /orders/{id}`. See `Orders.person`."""
        return await self._call(_PERSON, options, id)
