# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/api.yaml
"""The objects around lists."""

from __future__ import annotations

from ._runtime.models import Model
from ._runtime.operation import Envelope


class SliceFields(Model, kw_only=True):
    """A part of a list."""

    next: str | None = None
    """Where the next slice starts."""

    total: int | None = None
    links: SliceFieldsLinks | None = None


class SliceFieldsLinks(Model, kw_only=True):
    self: str | None = None
    first: str | None = None


SLICE = Envelope(
    SliceFields,
    items="data",
    cursor_field="next",
    cursor_parameter="after",
    keyed_by="by",
)
