# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""The parts of a value that is more than one text: items, or keys and values."""

from collections.abc import Mapping

from msgspec import Struct

from .kinds import is_collection, is_mapping
from .models import to_dict
from .scalars import scalar_text
from .unset import UNSET


def is_object(value: object) -> bool:
    """What an argument may be where an object is sent."""
    return isinstance(value, Struct | Mapping)


def entries_of(value: object, name: str) -> dict[str, object]:
    """The entries of a mapping or a model; what is null is left out."""
    if isinstance(value, Struct):
        value = to_dict(value)
    if not is_mapping(value):
        raise TypeError(f"{name} takes a mapping, not {type(value).__name__}")
    return {
        scalar_text(key, name): entry
        for key, entry in value.items()
        if entry is not None and entry is not UNSET
    }


def pairs_of(value: object, name: str) -> list[tuple[str, str]]:
    """The texts of an object's keys and values."""
    entries = entries_of(value, name)
    return [(key, scalar_text(entry, name)) for key, entry in entries.items()]


def texts_of(value: object, name: str) -> list[str]:
    """The texts of a list's items, of an object's keys, each before its value, or of a
    single value; what is null is left out."""
    if is_object(value):
        return [text for pair in pairs_of(value, name) for text in pair]
    if not is_collection(value):
        return [scalar_text(value, name)]
    given = (item for item in value if item is not None and item is not UNSET)
    return [scalar_text(item, name) for item in given]
