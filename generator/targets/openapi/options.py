"""The keys below `targets: {openapi: ...}` in api.yaml: none."""

from __future__ import annotations

from dataclasses import dataclass

from ...diagnostics import Location


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenapiOptions:
    """The API as a document of OpenAPI 3.1."""

    at: Location
