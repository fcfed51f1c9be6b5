# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""The body of an error response."""

from __future__ import annotations

from ._runtime.models import Model


class ErrorBody(Model, kw_only=True):
    detail: str | None = None
    fatal: bool | None = None
    """No retry helps."""
    code: int | None = None
    """A number of ours."""
    causes: list[ErrorBodyCaus] | None = None


class ErrorBodyCaus(Model, kw_only=True):
    field: str | None = None
    why: str | None = None
