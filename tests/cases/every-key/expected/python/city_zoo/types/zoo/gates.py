# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/gates.yaml
"""Types of `zoo.gates`."""

from __future__ import annotations

from ..._runtime.models import Model


class PlanResponse(Model, kw_only=True):
    gates: list[str] | None = None
