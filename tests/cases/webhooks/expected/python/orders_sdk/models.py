# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: webhooks/spec/models.yaml
"""Types that resources share."""

from __future__ import annotations

import decimal

from ._runtime.models import Model
from .types import orders as _types__orders


class Order(Model, kw_only=True):
    id: int
    total: decimal.Decimal | None = None
    lines: list[_types__orders.Line] | None = None
