# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Which types can be decoded at once, by msgspec itself."""

from typing import Annotated, Any, get_args, get_origin

import msgspec
from msgspec import Struct

from .models import OpenModel
from .wire import from_wire


def is_struct(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Struct)


def decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    """None where only building will do: unions of structs, and unknown fields kept."""
    if holds(hint, OpenModel):
        return None
    try:
        return msgspec.json.Decoder(hint, dec_hook=from_wire)
    except TypeError:
        return None


def holds(hint: Any, wanted: type) -> bool:
    """Whether a class, or one that extends it, stands anywhere in a type."""
    return _holds(hint, wanted, set())


def _holds(hint: Any, wanted: type, seen: set[Any]) -> bool:
    if get_origin(hint) is Annotated:
        return _holds(hint.__origin__, wanted, seen)
    if isinstance(hint, type) and issubclass(hint, wanted):
        return True
    if not is_struct(hint):
        return any(_holds(part, wanted, seen) for part in get_args(hint))
    if hint in seen:
        return False
    seen.add(hint)
    fields = msgspec.structs.fields(hint)
    return any(_holds(field.type, wanted, seen) for field in fields)
