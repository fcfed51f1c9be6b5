# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/voices.yaml
"""Types of `zoo.voices`."""

from __future__ import annotations

import decimal
from typing import TypeAlias

from ..._runtime.models import Model


class Sound(Model, kw_only=True):
    """What an animal says."""

    id: int
    text: str | None = None
    loudness: decimal.Decimal | None = None


class Refusal(Model, kw_only=True):
    """Why there is nothing to hear."""

    reason: str
    fine: decimal.Decimal | None = None


class ListenDefaultError(Model, kw_only=True):
    code: int | None = None


Troubles: TypeAlias = list[Refusal]
