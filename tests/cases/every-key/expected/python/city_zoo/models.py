# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/models.yaml
"""Types that resources share."""

from __future__ import annotations

from typing import Required, TypeAlias, TypedDict

from ._runtime.deprecation import DeprecatedField, deprecated_field, deprecated_fields
from ._runtime.models import Model


@deprecated_fields(floor="Place.floor is deprecated. There is but one.")
class Place(Model, kw_only=True):
    """Where something is in the zoo."""

    cage: str
    """Its number. Example: `B 7`."""
    floor: DeprecatedField[int | None] = deprecated_field()
    """Deprecated. There is but one."""
    next_to: Place | None = None


class PlaceInput(TypedDict, total=False):
    """Where something is in the zoo."""

    cage: Required[str]
    """Its number. Example: `B 7`."""
    floor: int
    """Deprecated. There is but one."""
    next_to: Place | PlaceInput | None


class GlimpseInput(TypedDict, total=False):
    animal: str
    seconds: float


class EncounterInput(TypedDict, total=False):
    """From near."""

    animal: str
    place: Place | PlaceInput


SightInput: TypeAlias = GlimpseInput | EncounterInput
"""What a visitor may have seen."""
