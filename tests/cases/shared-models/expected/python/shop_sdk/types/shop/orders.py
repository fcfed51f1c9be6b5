# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: shared-models/spec/shop/orders.yaml
"""Types of `shop.orders`."""

from __future__ import annotations

import datetime
from typing import TypeAlias, TypedDict

from ... import models as _models
from ..._runtime.models import Model


class Order(Model, kw_only=True):
    id: str
    buyer: _models.Person
    total: _models.Money | None = None
    status: _models.Status | None = None
    address: Address | None = None
    seller: _models.Party | None = None


class Address(Model, kw_only=True):
    """Its own, which is another one."""

    planet: str | None = None


class AddressInput(TypedDict, total=False):
    """Its own, which is another one."""

    planet: str


class Call(Model, kw_only=True):
    at: datetime.datetime | None = None
    by: _models.Person | None = None


class CallInput(TypedDict, total=False):
    at: str | datetime.datetime
    by: _models.Person | _models.PersonInput


Buyers: TypeAlias = "list[_models.Person]"
