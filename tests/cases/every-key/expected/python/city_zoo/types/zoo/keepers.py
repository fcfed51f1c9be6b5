# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/keepers.yaml
"""Types of `zoo.keepers`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypedDict

from ..._runtime.models import Model
from ...types.zoo import animals as _zoo_animals


class Keeper(Model, kw_only=True):
    name: str | None = None
    mood: _zoo_animals.Mood | None = None
    friends: list[_zoo_animals.Animal] | None = None
    favourite: _zoo_animals.Lion | _zoo_animals.Parrot | None = None


class KeeperInput(TypedDict, total=False):
    name: str
    mood: _zoo_animals.Mood
    friends: Sequence[_zoo_animals.Animal | _zoo_animals.AnimalInput]
    favourite: (
        _zoo_animals.Lion
        | _zoo_animals.LionInput
        | _zoo_animals.Parrot
        | _zoo_animals.ParrotInput
    )
