# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/ways.yaml
"""Types of `zoo.ways`."""

from __future__ import annotations

from typing import TypedDict


class AlongSignsInput(TypedDict, total=False):
    colour: str
    height: int


class AlongLimitsInput(TypedDict, total=False):
    slope: float
    steps: int
