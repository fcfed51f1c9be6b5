# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: specs/truto/api.yaml
"""The objects around lists."""

from __future__ import annotations

from ._runtime.cursor_pagination import CursorPagination
from ._runtime.envelope import Envelope
from ._runtime.models import Model


class PageFields(Model, kw_only=True):
    next_cursor: str | None = None
    """Give it as the parameter `next_cursor` to get the next page."""
    prev_cursor: str | None = None
    """The cursor of the page before."""
    result_count: int | None = None
    """The number of items."""
    is_partial_response: bool | None = None
    """The items hold a part of their fields; `get` gives them whole."""


PAGE = Envelope(
    PageFields,
    items="result",
    pagination=CursorPagination(parameter="next_cursor", field="next_cursor"),
    keyed_by="truto_key_by",
)
