# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/animals.yaml
"""Which integrations support what of `zoo.animals`.

Names are those on the wire.
"""

from __future__ import annotations

from collections.abc import Mapping

from ..._runtime.support import OperationSupport, Support

OPERATIONS: Mapping[str, OperationSupport] = {
    "list": OperationSupport(
        integrations=("registry", "customs"),
        parameters={
            "zoo_session": Support(source="browser", inferred=True),
        },
        response={
            "weight": Support(supported_by=("registry",)),
        },
    ),
    "get": OperationSupport(
        parameters={
            "id": Support(source="label"),
            "zoo_session": Support(source="browser", inferred=True),
        },
        response={
            "class": Support(supported_by=("registry",), source="manual"),
            "home.geo:lat": Support(
                supported_by=("registry",),
                required_by=("customs",),
                source="a leaflet",
                inferred=True,
            ),
        },
    ),
    "create": OperationSupport(
        source="manual",
        inferred=True,
        parameters={
            "zoo_session": Support(source="browser", inferred=True),
        },
        request={
            "born": Support(
                supported_by=("registry",), required_by=("customs",), inferred=True
            ),
        },
    ),
    "delete": OperationSupport(
        parameters={
            "id": Support(source="label"),
            "zoo_session": Support(source="browser", inferred=True),
        },
    ),
    "picture": OperationSupport(
        parameters={
            "id": Support(source="label"),
            "zoo_session": Support(source="browser", inferred=True),
        },
    ),
    "rename": OperationSupport(
        parameters={
            "id": Support(source="label"),
            "zoo_session": Support(source="browser", inferred=True),
        },
    ),
}

MODELS: Mapping[str, Mapping[str, Support]] = {
    "Animal": {
        "id": Support(source="manual"),
        "born": Support(
            supported_by=("registry",), required_by=("customs",), inferred=True
        ),
    },
}
