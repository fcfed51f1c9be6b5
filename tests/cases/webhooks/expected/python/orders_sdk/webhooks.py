# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: webhooks/spec/api.yaml
"""What the API sends by itself: each of these reads a payload."""

from __future__ import annotations

import builtins as _builtins
import datetime
import decimal

from . import models as _models
from ._runtime.models import Model
from ._runtime.one_of import OneOf
from ._runtime.payloads import Payload
from .types import orders as _types__orders


class StockChangedPayload(Model, kw_only=True):
    items: _builtins.list[StockChangedPayloadItem]
    at: datetime.datetime


class StockChangedPayloadItem(Model, kw_only=True):
    id: int | None = None
    left: int | None = None


order_paid = Payload[_models.Order]("order.paid")
"""An order was paid.

It is sent *once*.

The order as it is now."""

stock_changed = Payload[StockChangedPayload]("stock/changed")
"""Deprecated. Use `order.paid`."""

list = Payload[_builtins.list[_types__orders.Line]]("list")

amount = Payload[decimal.Decimal]("amount")

either = Payload[OneOf[_models.Order | _types__orders.Line]]("either")
