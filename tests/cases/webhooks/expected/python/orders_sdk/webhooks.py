# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: webhooks/spec/api.yaml
"""What the API sends by itself: each function reads a payload."""

from __future__ import annotations

import builtins as _builtins
import datetime
import decimal
from collections.abc import Callable

from . import models as _models
from ._runtime.decode import Mismatch
from ._runtime.models import Model
from ._runtime.one_of import Hint, OneOf
from ._runtime.payloads import Payload
from .types import orders as _types__orders


class StockChangedPayload(Model, kw_only=True):
    items: _builtins.list[StockChangedPayloadItem]
    at: datetime.datetime


class StockChangedPayloadItem(Model, kw_only=True):
    id: int | None = None
    left: int | None = None


_ORDER_PAID: Payload[_models.Order] = Payload("order.paid", _models.Order)
_STOCK_CHANGED: Payload[StockChangedPayload] = Payload(
    "stock/changed", StockChangedPayload
)
_LIST: Payload[_builtins.list[_types__orders.Line]] = Payload(
    "list", _builtins.list[_types__orders.Line]
)
_AMOUNT: Payload[decimal.Decimal] = Payload("amount", decimal.Decimal)
_EITHER: Payload[OneOf[_models.Order | _types__orders.Line]] = Payload(
    "either", Hint[OneOf[_models.Order | _types__orders.Line]]
)


def order_paid(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> _models.Order:
    """An order was paid.

    It is sent *once*.

    The order as it is now.

    What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds.
    """
    return _ORDER_PAID.read(body, strict, on_mismatch)


def stock_changed(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> StockChangedPayload:
    """Deprecated. Use `order.paid`.

    What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds.
    """
    return _STOCK_CHANGED.read(body, strict, on_mismatch)


def list(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> _builtins.list[_types__orders.Line]:
    """What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds."""
    return _LIST.read(body, strict, on_mismatch)


def amount(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> decimal.Decimal:
    """What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds."""
    return _AMOUNT.read(body, strict, on_mismatch)


def either(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> OneOf[_models.Order | _types__orders.Line]:
    """What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds."""
    return _EITHER.read(body, strict, on_mismatch)
