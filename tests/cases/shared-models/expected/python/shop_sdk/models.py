# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: shared-models/spec/models.yaml
"""Types that resources share."""

from __future__ import annotations

import datetime
import decimal
from collections.abc import Sequence
from typing import Literal, Required, TypeAlias, TypedDict

from ._runtime.models import Model
from .types.shop import orders as _types__shop__orders


class Person(Model, kw_only=True):
    """Who buys and sells."""

    id: str
    name: str
    """Example: `Ada`."""
    born: datetime.date | None = None
    home: Address | None = None
    friends: list[Person] | None = None
    contact: PersonContact | None = None


class PersonInput(TypedDict, total=False):
    """Who buys and sells."""

    name: Required[str]
    """Example: `Ada`."""
    born: str | datetime.date
    home: Address | AddressInput
    friends: Sequence[Person | PersonInput]
    contact: PersonContact | PersonContactInput


class PersonContact(Model, kw_only=True):
    email: str | None = None
    calls: list[_types__shop__orders.Call] | None = None


class PersonContactInput(TypedDict, total=False):
    email: str
    calls: Sequence[_types__shop__orders.Call | _types__shop__orders.CallInput]


class Address(Model, kw_only=True):
    street: str


class AddressInput(TypedDict, total=False):
    street: Required[str]
    password: str


class Unused(Model, kw_only=True):
    a: Status | None = None


Status: TypeAlias = Literal["open", "done"] | str

Statuses: TypeAlias = list[Status]

Money: TypeAlias = decimal.Decimal
"""An amount, exactly."""

Party: TypeAlias = Person | str
