# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""What the API sends by itself: each of these reads a payload."""

from __future__ import annotations

from . import models as _models
from ._runtime.models import Model
from ._runtime.payloads import Payload
from .types.zoo import animals as _types__zoo__animals


class GateOpenedPayload(Model, kw_only=True):
    gate: str
    """Which one."""
    place: _models.Place | None = None


escape = Payload[_types__zoo__animals.Animal]("animal/escaped")
"""An animal is not where it was.

It is sent as soon as *somebody* looks.

The animal as it was last seen."""

gate_opened = Payload[GateOpenedPayload]("gate.opened")
"""Deprecated. Look at the gate."""
