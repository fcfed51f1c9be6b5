# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Which types can be decoded at once, by msgspec itself."""

from decimal import Decimal
from typing import Annotated, Any, get_args, get_origin

import msgspec
from msgspec import Struct

from .exact_numbers import exact_number
from .kinds import Chosen
from .models import OpenModel
from .wire import from_wire


def is_struct(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Struct)


def decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    """None where only building will do: unions of structs, and unknown fields kept."""
    if _holds(hint, OpenModel, set(), in_chosen=False):
        return None
    # What our code makes is made of plain data, where a decimal may be a float.
    is_exact = holds(hint, Chosen) and holds(hint, Decimal)
    number = exact_number if is_exact else None
    try:
        return msgspec.json.Decoder(hint, dec_hook=from_wire, float_hook=number)
    except TypeError:
        return None


def holds(hint: Any, wanted: type) -> bool:
    """Whether a class, or one that extends it, stands anywhere in a type."""
    return _holds(hint, wanted, set(), in_chosen=True)


def _holds(hint: Any, wanted: type, seen: set[Any], *, in_chosen: bool) -> bool:
    if isinstance(hint, type) and (issubclass(hint, wanted) or type(hint) is wanted):
        return True
    if is_struct(hint) or isinstance(hint, Chosen):
        if hint in seen:
            return False
        seen.add(hint)
    parts = _parts(hint, in_chosen)
    return any(_holds(part, wanted, seen, in_chosen=in_chosen) for part in parts)


def _parts(hint: Any, in_chosen: bool) -> tuple[Any, ...]:
    if isinstance(hint, Chosen):
        return (hint.choices,) if in_chosen else ()
    if get_origin(hint) is Annotated:
        return (hint.__origin__,)
    if is_struct(hint):
        return tuple(field.type for field in msgspec.structs.fields(hint))
    return get_args(hint)
