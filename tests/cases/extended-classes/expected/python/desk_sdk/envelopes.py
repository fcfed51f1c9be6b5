# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: extended-classes/spec/api.yaml
"""The objects around lists."""

from __future__ import annotations

from ._runtime.cursor_pagination import CursorPagination
from ._runtime.envelope import Envelope
from ._runtime.models import Model


class PageFields(Model, kw_only=True):
    next: str | None = None


PAGE = Envelope(
    PageFields,
    items="data",
    pagination=CursorPagination(parameter="after", field="next"),
)
