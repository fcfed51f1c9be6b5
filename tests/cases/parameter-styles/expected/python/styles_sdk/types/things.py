# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: parameter-styles/spec/things.yaml
"""Types of `things`."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from typing import Required, TypeAlias, TypedDict


class SizeInput(TypedDict, total=False):
    """How large a thing is."""

    width: Required[int]
    height: int
    note: str | None


class FilterInput(TypedDict, total=False):
    status: Required[str]
    since: str | datetime.date
    owner: FilterOwnerInput
    tags: Sequence[str]


class FilterOwnerInput(TypedDict, total=False):
    id: str


class Page_Input(TypedDict, total=False):
    page: int
    limit: int


IdsInput: TypeAlias = Sequence[str]
