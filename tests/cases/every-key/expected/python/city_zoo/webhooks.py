# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""What the API sends by itself: each function reads a payload."""

from __future__ import annotations

from collections.abc import Callable

from . import models as _models
from ._runtime.decode import Mismatch
from ._runtime.models import Model
from ._runtime.payloads import Payload
from .types.zoo import animals as _types__zoo__animals


class GateOpenedPayload(Model, kw_only=True):
    gate: str
    """Which one."""

    place: _models.Place | None = None


_ESCAPE: Payload[_types__zoo__animals.Animal] = Payload(
    "animal/escaped", _types__zoo__animals.Animal
)
_GATE_OPENED: Payload[GateOpenedPayload] = Payload("gate.opened", GateOpenedPayload)


def escape(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> _types__zoo__animals.Animal:
    """An animal is not where it was.

    It is sent as soon as *somebody* looks.

    The animal as it was last seen.

    What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds.
    """
    return _ESCAPE.read(body, strict, on_mismatch)


def gate_opened(
    body: bytes | str,
    *,
    strict: bool = False,
    on_mismatch: Callable[[Mismatch], None] | None = None,
) -> GateOpenedPayload:
    """Deprecated. Look at the gate.

    What is no JSON is a `DecodeError`; `on_mismatch` is told of lesser odds.
    """
    return _GATE_OPENED.read(body, strict, on_mismatch)
