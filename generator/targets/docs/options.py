"""The keys below `targets: {docs: ...}` in api.yaml: none."""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class DocsOptions:
    """The reference of every operation and model, as a site."""

    at: Location
