# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: webhooks/spec/orders.yaml
"""Types of `orders`."""

from __future__ import annotations

from .._runtime.models import Model


class Line(Model, kw_only=True):
    sku: str
    count: int | None = None
