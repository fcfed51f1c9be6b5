"""The keys below `targets: {samples: ...}` in api.yaml: none."""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class SamplesOptions:
    """The samples of every operation."""

    at: Location
