# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: shared-models/spec/api.yaml
"""The objects around lists."""

from __future__ import annotations

from . import models as _models
from ._runtime.envelope import Envelope
from ._runtime.models import Model
from ._runtime.offset_pagination import OffsetPagination


class PageFields(Model, kw_only=True):
    by: _models.Person | None = None


PAGE = Envelope(
    PageFields,
    items="data",
    pagination=OffsetPagination(parameter="skip", limit="limit"),
)
