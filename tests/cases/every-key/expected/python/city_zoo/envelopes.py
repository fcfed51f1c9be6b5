# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""The objects around lists."""

from __future__ import annotations

from ._runtime.array_envelope import ArrayEnvelope
from ._runtime.cursor_pagination import CursorPagination
from ._runtime.envelope import Envelope
from ._runtime.link_pagination import LinkPagination
from ._runtime.models import Model
from ._runtime.next_url_pagination import NextUrlPagination
from ._runtime.offset_pagination import OffsetPagination
from ._runtime.page_number_pagination import PageNumberPagination


class SliceFields(Model, kw_only=True):
    """A part of a list."""

    next: str | None = None
    """Where the next slice starts."""
    total: int | None = None
    links: SliceFieldsLinks | None = None


class RowsFields(Model, kw_only=True):
    count: int | None = None


class SheetFields(Model, kw_only=True):
    sheets: int | None = None


class ChainFields(Model, kw_only=True):
    further: str | None = None


class SliceFieldsLinks(Model, kw_only=True):
    self: str | None = None
    first: str | None = None


SLICE = Envelope(
    SliceFields,
    items="data",
    pagination=CursorPagination(parameter="after", field="next"),
    keyed_by="by",
)
ROWS = Envelope(
    RowsFields,
    items="rows",
    pagination=OffsetPagination(parameter="skip", limit="limit", total="count"),
)
SHEET = Envelope(
    SheetFields,
    items="lines",
    pagination=PageNumberPagination(
        parameter="sheet", first=0, limit="limit", total_pages="sheets"
    ),
)
CHAIN = Envelope(
    ChainFields,
    items="links",
    pagination=NextUrlPagination(field="further"),
)
ARRAY = ArrayEnvelope(
    pagination=LinkPagination(relation="more"),
)
"""An array, with nothing around it."""
