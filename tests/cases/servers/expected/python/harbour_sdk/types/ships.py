# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: servers/spec/ships.yaml
"""Types of `ships`."""

from __future__ import annotations

from .._runtime.models import Model


class Ship(Model, kw_only=True):
    id: str
    name: str | None = None
