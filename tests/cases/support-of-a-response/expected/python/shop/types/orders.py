# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: support-of-a-response/spec/orders.yaml
"""Types of `orders`."""

from __future__ import annotations

from typing import TypeAlias

from msgspec import field

from .._runtime.models import Model
from .._runtime.one_of import OneOf


class Order(Model, kw_only=True):
    id: str | None = None
    latitude: float | None = field(name="geo.lat", default=None)
    lines: list[OrderLine] | None = None
    sizes: dict[str, OrderSizes] | None = None
    buyer: Buyer | None = None
    parent: Order | None = None


class OrderLine(Model, kw_only=True):
    sku: str | None = None
    a_b: OrderLineAb | None = field(name="a.b", default=None)


class OrderLineAb(Model, kw_only=True):
    c_d: str | None = field(name="c.d", default=None)


class OrderSizes(Model, kw_only=True):
    inch: float | None = None


class Person(Model, kw_only=True):
    name: str


class Firm(Model, kw_only=True):
    firm: str


Buyer: TypeAlias = OneOf[Person | Firm]
