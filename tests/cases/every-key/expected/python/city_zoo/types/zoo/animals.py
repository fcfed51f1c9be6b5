# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: every-key/spec/zoo/animals.yaml
"""Types of `zoo.animals`."""

from __future__ import annotations

import builtins as _builtins
import datetime as _datetime
import uuid
from collections.abc import Mapping, Sequence
from typing import Annotated, Any, Literal, Required, TypeAlias, TypedDict

from msgspec import field
from msgspec import field as _field

from ..._runtime.deprecation import DeprecatedField, deprecated_field, deprecated_fields
from ..._runtime.models import Model, OpenModel
from ..._runtime.one_of import OneOf
from ..._runtime.unions import Discriminator, UnknownVariant
from ...types.zoo import keepers as _types__zoo__keepers


@deprecated_fields(updated_at="Animal.updated_at is deprecated.")
class Animal(OpenModel, kw_only=True):
    """An animal. (Inferred.)"""

    id: uuid.UUID
    """Its identifier."""
    class_: str | None = _field(name="class", default=None)
    """A Python keyword. Example: `mammal`."""
    list: _builtins.list[str] | None = None
    """A builtin's name."""
    tags: _builtins.list[Literal["wild", "tame"] | str] | None = None
    """Default: `["tame"]`.

    - `wild`: Born outside.
    - `tame`: Used to people."""
    field: _builtins.list[_builtins.list[int]] | None = None
    """The name of a function."""
    datetime: _datetime.datetime | None = None
    """The name of a module."""
    born: _datetime.date | None = None
    """Supported by registry; required by customs. (Inferred.)"""
    updated_at: DeprecatedField[_datetime.datetime | None] = deprecated_field(
        name="updatedAt"
    )
    """Deprecated."""
    weight: float | None = None
    """Default: `1.5`. Example: `2`."""
    legs: Literal[0, 2, 4] | None = None
    """How many legs."""
    fed: bool | None = None
    """Default: `false`."""
    photo: bytes | None = None
    """Base64."""
    kind: Literal["animal"] | None = None
    size: Literal["small", "large"] | str | None = None
    parent: Animal | None = None
    """Recursive."""
    young: _builtins.list[Animal] | None = None
    keeper: _types__zoo__keepers.Keeper | None = None
    notes: dict[str, Any] | None = None
    """Anything."""
    scores: dict[str, float] | None = None
    home: Enclosure | None = None
    """Where it lives."""
    food: Food | None = None
    guess: OneOf[Lion | Parrot] | None = None
    mixed: str | int | None = None


_AnimalInput = TypedDict(
    "_AnimalInput",
    {
        "class": "str",
    },
    total=False,
)


class AnimalInput(_AnimalInput, TypedDict, total=False):
    """An animal. (Inferred.)"""

    list: Sequence[str]
    """A builtin's name."""
    tags: Sequence[Literal["wild", "tame"] | str]
    """Default: `["tame"]`.

    - `wild`: Born outside.
    - `tame`: Used to people."""
    field: Sequence[Sequence[int]]
    """The name of a function."""
    datetime: str | _datetime.datetime
    """The name of a module."""
    born: str | _datetime.date | None
    """Supported by registry; required by customs. (Inferred.)"""
    updatedAt: str | _datetime.datetime
    """Deprecated."""
    weight: float
    """Default: `1.5`. Example: `2`."""
    legs: Literal[0, 2, 4]
    """How many legs."""
    fed: bool
    """Default: `false`."""
    photo: bytes
    """Base64."""
    secret: str
    kind: Literal["animal"]
    size: Literal["small", "large"] | str
    parent: Animal | AnimalInput
    """Recursive."""
    young: Sequence[Animal | AnimalInput]
    keeper: _types__zoo__keepers.Keeper | _types__zoo__keepers.KeeperInput
    notes: Mapping[str, Any]
    """Anything."""
    scores: Mapping[str, float]
    home: Enclosure | EnclosureInput
    """Where it lives."""
    food: FoodInput
    guess: Lion | LionInput | Parrot | ParrotInput
    mixed: str | int


class Enclosure(Model, kw_only=True):
    name: str
    latitude: float | None = field(name="geo:lat", default=None)


_EnclosureInput = TypedDict(
    "_EnclosureInput",
    {
        "geo:lat": "float",
    },
    total=False,
)


class EnclosureInput(_EnclosureInput, TypedDict, total=False):
    name: Required[str]


class Meat(Model, kw_only=True):
    kind: str
    grams: int | None = None


class MeatInput(TypedDict, total=False):
    kind: Required[str]
    grams: int


class Plants(Model, kw_only=True):
    """Deprecated. Use Meat."""

    kind: str
    leaves: int | None = None


class PlantsInput(TypedDict, total=False):
    """Deprecated. Use Meat."""

    kind: Required[str]
    leaves: int


class Lion(Model, kw_only=True):
    mane: bool | None = None
    roar: str


class LionInput(TypedDict, total=False):
    mane: bool
    roar: Required[str]


class Parrot(Model, kw_only=True):
    words: list[str] | None = None


class ParrotInput(TypedDict, total=False):
    words: Sequence[str]


class ListNearInput(TypedDict, total=False):
    lat: float
    lon: float


class RenameResponse(Model, kw_only=True):
    old: str | None = None
    new: str | None = None


Food: TypeAlias = OneOf[
    Annotated[
        Meat | Plants | UnknownVariant,
        Discriminator("kind", {"meat": Meat, "plants": Plants}),
    ]
]
"""What it eats."""

FoodInput: TypeAlias = Meat | MeatInput | Plants | PlantsInput | UnknownVariant
"""What it eats."""

Mood: TypeAlias = Literal["calm", "cross"] | str
"""A named enum.

- `calm`: At rest.
- `cross`: Keep off."""

Tags: TypeAlias = list[str]
"""A name for a list."""
