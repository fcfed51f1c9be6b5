# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What tells the members of a union apart."""

import types
from typing import Annotated, Any, Literal, Union, get_args, get_origin

import msgspec
from msgspec import Struct

from .kinds import Build, Chosen
from .typed import is_struct

UNIONS = (Union, types.UnionType)


class Member:
    """A struct of a union without a discriminator, and how well an object fits it."""

    def __init__(self, cls: type[Struct], build: Build) -> None:
        fields = msgspec.structs.fields(cls)
        self.build = build
        self._wires = {field.encode_name for field in fields}
        self._required = {field.encode_name for field in fields if field.required}
        self._constants = {
            field.encode_name: values
            for field in fields
            if (values := constant_values(field.type))
        }

    def allows(self, value: dict[str, Any]) -> bool:
        """Whether nothing is missing, and no constant is another."""
        return self._required <= value.keys() and all(
            value[wire] is None or is_one_of(value[wire], values)
            for wire, values in self._constants.items()
            if wire in value
        )

    def fit(self, value: dict[str, Any]) -> int:
        """0 is no fit; constants that agree outweigh any number of known keys."""
        agreeing = 0
        for wire, values in self._constants.items():
            if wire in value:
                if not is_one_of(value[wire], values):
                    return 0
                agreeing += 1
        if not agreeing and not self._required <= value.keys():
            return 0
        known = len(self._wires & value.keys())
        return agreeing * 1_000_000 + known * 1_000 - (len(value) - known)


def members_of(hint: Any) -> tuple[Any, ...]:
    """The members of a union; of another type, itself."""
    return get_args(hint) if get_origin(hint) in UNIONS else (hint,)


def kind_of_hint(hint: Any) -> type | None:
    """Whether a union's member reads objects, arrays or (None) single values."""
    origin = get_origin(hint)
    if origin is list:
        return list
    if origin is dict or origin is Annotated or is_struct(hint):
        return dict
    return None


def constant_values(hint: Any) -> tuple[Any, ...]:
    """The values of a field that allows certain values only."""
    if isinstance(hint, Chosen):
        return constant_values(hint.choices)
    rest = [member for member in members_of(hint) if member is not types.NoneType]
    if len(rest) == 1 and isinstance(rest[0], Chosen):
        return constant_values(rest[0])
    if any(get_origin(member) is not Literal for member in rest):
        return ()
    return tuple(value for member in rest for value in get_args(member))


def is_one_of(value: object, constants: tuple[Any, ...]) -> bool:
    return any(type(value) is type(known) and value == known for known in constants)
