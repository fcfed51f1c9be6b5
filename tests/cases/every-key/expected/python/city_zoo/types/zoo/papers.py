# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/papers.yaml
"""Types of `zoo.papers`."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Sequence
from typing import TypeAlias, TypedDict

from ..._runtime.deprecation import DeprecatedField, deprecated_field, deprecated_fields
from ..._runtime.models import Model
from ..._runtime.one_of import OneOf
from ..._runtime.wire_types import Base64URL, UnixTime


@deprecated_fields(old_number="Paper.old_number is deprecated. Use number.")
class Paper(Model, kw_only=True):
    """A paper of the archive."""

    id: Base64URL
    """Its number. Example: `_-8`."""
    issued: UnixTime
    """Example: `1706695200.5`."""
    valid_for: datetime.timedelta | None = None
    """Default: `P30DT12H`."""
    fee: decimal.Decimal | None = None
    """Example: `12.50`."""
    number: int | None = None
    """Example: `9007199254740993`."""
    seal: bytes | None = None
    """Base64."""
    stamps: list[UnixTime] | None = None
    marks: dict[str, Base64URL] | None = None
    until: OneOf[UnixTime | str] | None = None
    """A time or a word."""
    note: str | None = None
    old_number: DeprecatedField[int | None] = deprecated_field(name="oldNumber")
    """Deprecated. Use number."""


class ApplyHomeInput(TypedDict, total=False):
    city: str
    rooms: Sequence[int]


Scan: TypeAlias = bytes
"""A picture of a paper."""
