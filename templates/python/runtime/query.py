# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Query parameters, in the style that the API reads."""

from collections.abc import Iterator
from urllib.parse import quote

from msgspec import Struct

from .kinds import is_collection, is_mapping
from .models import to_dict
from .operation import Style, ValueStyle
from .parts import texts_of
from .scalars import is_scalar, scalar_text
from .unset import UNSET

_DEEPEST = 100
# What stands between the items of a list, the keys and values of an object; a comma in
# one is escaped, the others cannot be told from it.
_SEPARATORS = {"comma": ",", "space": "%20", "pipe": "%7C", "newline": "%0A"}


def query_text(name: str, style: Style | ValueStyle, value: object) -> str:
    """`name=value`, or several joined by `&`, or "" if there is nothing to send."""
    key = quote(name, safe="")
    if not isinstance(style, str):
        return f"{key}={style.text(value, name) or ''}"
    if type(value) is str:
        return f"{key}{'[]' if style == 'brackets' else ''}={quote(value, safe='')}"
    if style == "plain":
        return f"{key}={_value(value, name)}"
    if style == "deep_object" or style == "spread":
        return "&".join(_deep(key, value, name, ()))
    values = [quote(text, safe="") for text in texts_of(value, name)]
    separator = _SEPARATORS.get(style)
    if separator is not None:
        if any(separator in text for text in values):
            raise ValueError(f"{name} has an item with the separator in it")
        return f"{key}={separator.join(values)}" if values else ""
    if style == "brackets":
        key += "[]"
    return "&".join(f"{key}={text}" for text in values)


def _value(value: object, name: str) -> str:
    return quote(scalar_text(value, name), safe="")


def _deep(key: str, value: object, name: str, around: tuple[int, ...]) -> Iterator[str]:
    """`key[a][b]=x`, and `key[a][]=x` for each item of a list."""
    if value is None or value is UNSET:
        return
    if is_scalar(value):
        yield f"{key}={_value(value, name)}"
        return
    if id(value) in around:
        raise ValueError(f"{name} contains itself")
    if len(around) == _DEEPEST:
        raise ValueError(f"{name} is nested more than {_DEEPEST} deep")
    inside = (*around, id(value))
    for part, item in _parts(value, name):
        yield from _deep(f"{key}[{part}]", item, name, inside)


def _parts(value: object, name: str) -> Iterator[tuple[str, object]]:
    if isinstance(value, Struct):
        value = to_dict(value)
    if is_mapping(value):
        for key, item in value.items():
            yield _value(key, name), item
    elif is_collection(value):
        for item in value:
            yield "", item
    else:
        raise TypeError(f"{name} cannot send {type(value).__name__}")
