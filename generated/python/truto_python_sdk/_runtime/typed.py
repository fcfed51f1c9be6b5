# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Which types can be decoded at once, by msgspec itself."""

from typing import Annotated, Any, get_args, get_origin

import msgspec
from msgspec import Struct

from .models import OpenModel


def is_struct(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Struct)


def decoder(hint: Any) -> msgspec.json.Decoder[Any] | None:
    """None where only building will do: unions of structs, and unknown fields kept."""
    if _keeps_unknown(hint, set()):
        return None
    try:
        return msgspec.json.Decoder(hint)
    except TypeError:
        return None


def _keeps_unknown(hint: Any, seen: set[Any]) -> bool:
    if get_origin(hint) is Annotated:
        return _keeps_unknown(hint.__origin__, seen)
    if not is_struct(hint):
        return any(_keeps_unknown(part, seen) for part in get_args(hint))
    if hint in seen:
        return False
    seen.add(hint)
    return issubclass(hint, OpenModel) or any(
        _keeps_unknown(field.type, seen) for field in msgspec.structs.fields(hint)
    )
