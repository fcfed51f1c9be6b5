# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: support-of-a-response/spec/orders.yaml
"""Which integrations support what of `orders`.

Names are those on the wire.
"""

from __future__ import annotations

from collections.abc import Mapping

from .._runtime.support import OperationSupport, Support

OPERATIONS: Mapping[str, OperationSupport] = {
    "get": OperationSupport(
        integrations=("acme", "zenith"),
        response={
            "parent.parent.id": Support(
                supported_by=("acme", "zenith"), source="manual"
            ),
            "id": Support(required_by=("acme",), source="label"),
            "geo.lat": Support(
                supported_by=("acme",),
                required_by=("acme",),
                source="manual",
                inferred=True,
            ),
            "lines.sku": Support(supported_by=("zenith",), source="manual"),
            "lines.a.b.c.d": Support(supported_by=("acme",), source="manual"),
            "sizes.inch": Support(supported_by=("acme",), source="manual"),
            "buyer.name": Support(supported_by=("acme",), source="manual"),
            "buyer.firm": Support(supported_by=("zenith",), source="manual"),
        },
    ),
}

MODELS: Mapping[str, Mapping[str, Support]] = {}
