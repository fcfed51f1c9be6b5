# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/keepers.yaml
"""Types of `zoo.keepers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from msgspec import field

from ..._runtime.deprecation import DeprecatedField, deprecated_field, deprecated_fields
from ..._runtime.models import Model
from ..._runtime.one_of import OneOf
from ...types.zoo import animals as _types__zoo__animals


class Keeper(Model, kw_only=True):
    name: str | None = None
    mood: _types__zoo__animals.Mood | None = None
    friends: list[_types__zoo__animals.Animal] | None = None
    favourite: OneOf[_types__zoo__animals.Lion | _types__zoo__animals.Parrot] | None = (
        None
    )


class KeeperInput(TypedDict, total=False):
    name: str
    mood: _types__zoo__animals.Mood
    friends: Sequence[_types__zoo__animals.Animal | _types__zoo__animals.AnimalInput]
    favourite: (
        _types__zoo__animals.Lion
        | _types__zoo__animals.LionInput
        | _types__zoo__animals.Parrot
        | _types__zoo__animals.ParrotInput
    )


@deprecated_fields(
    number="Badge.number is deprecated. Use code.",
    last_number="Badge.last_number is deprecated. Use code.",
    deprecated="Badge.deprecated is deprecated. It always was.",
)
class Badge(Model, kw_only=True):
    code: str | None = None
    number: DeprecatedField[int]
    """Deprecated. Use code."""
    last_number: DeprecatedField[int] = field(name="lastNumber")
    """Deprecated. Use code."""
    deprecated: DeprecatedField[bool | None] = deprecated_field()
    """Deprecated. It always was."""
