"""How much memory the first run takes."""

from __future__ import annotations

from .apis import Apis
from .rows import Figure, Row, Section

NAME = "memory"
_LIMIT_OF_A_PROCESS = 150
_LIMIT_OF_ALL = 300


def section(apis: Apis) -> Section:
    ours, peer = apis.github.peak, apis.peer_peak
    largest = Figure(ours.largest, _LIMIT_OF_A_PROCESS, unit="MB")
    total = Figure(ours.total, _LIMIT_OF_ALL, unit="MB")
    rows = [
        Row("memory, cold: GitHub, the largest process", largest, f"{peer.largest:,.0f} MB"),
        Row("memory, cold: GitHub, all processes", total, f"{peer.total:,.0f} MB"),
    ]
    return Section(NAME, (), rows)
