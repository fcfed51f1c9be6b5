# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Arguments of a type that can be told only by what the API's description says: a
datetime that stands as seconds, bytes that stand in the alphabet of URLs."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cache
from types import UnionType
from typing import (
    Annotated,
    Any,
    Literal,
    Union,
    get_args,
    get_origin,
    get_type_hints,
    is_typeddict,
)

import msgspec
from msgspec import Struct

from .kinds import Chosen, is_collection, is_mapping
from .wire_types import Base64URL, UnixTime

_LISTS = (list, Sequence)
_MAPS = (dict, Mapping)


class SentAs:
    """The types of such arguments, by their place among the values of an operation."""

    def __init__(self, hints: Mapping[int, Any]) -> None:
        self._hints = hints

    def converted(self, values: tuple[object, ...]) -> tuple[object, ...]:
        sent = list(values)
        try:
            for index, hint in self._hints.items():
                sent[index] = _sent(values[index], hint)
        except RecursionError:
            problem = "an argument contains itself, or is nested too deeply"
            raise ValueError(problem) from None
        return tuple(sent)


def _sent(value: object, hint: Any) -> object:
    members = _members(hint)
    if isinstance(value, datetime):
        is_plain = not isinstance(value, UnixTime) and datetime not in members
        return UnixTime.of(value) if is_plain and UnixTime in members else value
    if isinstance(value, bytes | bytearray):
        is_plain = not isinstance(value, Base64URL) and bytes not in members
        return Base64URL(value) if is_plain and Base64URL in members else value
    if isinstance(value, Struct):
        return _model(value)
    if is_mapping(value):
        return _object(value, members)
    if is_collection(value):
        item = _argument(members, _LISTS)
        return value if item is None else [_sent(one, item) for one in value]
    return value


def _members(hint: Any) -> tuple[Any, ...]:
    """Of a union all that it consists of."""
    if isinstance(hint, Chosen):
        return _members(hint.choices)
    origin = get_origin(hint)
    if origin is Annotated:
        return _members(hint.__origin__)
    if origin in (Union, UnionType):
        return tuple(one for part in get_args(hint) for one in _members(part))
    return (hint,)


def _argument(members: tuple[Any, ...], origins: tuple[type, ...]) -> Any:
    """What a list or a map among the members holds; None if there is none."""
    return next(
        (get_args(one)[-1] for one in members if get_origin(one) in origins), None
    )


def _model(model: Struct) -> Struct:
    hints = (field.type for field in msgspec.structs.fields(model))
    # Not read as attributes: reading a deprecated one would warn.
    items = zip(
        model.__struct_fields__, msgspec.structs.astuple(model), hints, strict=True
    )
    sent = {name: (value, _sent(value, hint)) for name, value, hint in items}
    changes = {name: new for name, (old, new) in sent.items() if new is not old}
    return msgspec.structs.replace(model, **changes) if changes else model


def _object(value: Mapping[Any, object], members: tuple[Any, ...]) -> object:
    hints = [_keys(one) for one in members if is_typeddict(one)]
    fitting = [keys for keys in hints if _fits(value, keys)]
    if fitting:
        keys = max(fitting, key=lambda keys: len(keys.keys() & value.keys()))
        return {
            key: _sent(item, keys[key]) if key in keys else item
            for key, item in value.items()
        }
    item = _argument(members, _MAPS)
    if item is None:
        return value
    return {key: _sent(one, item) for key, one in value.items()}


def _fits(value: Mapping[Any, object], keys: dict[str, Any]) -> bool:
    """Whether the constants agree, which tell the members of a union apart."""
    return all(
        value.get(key) in get_args(hint)
        for key, hint in keys.items()
        if get_origin(hint) is Literal
    )


@cache
def _keys(cls: Any) -> dict[str, Any]:
    """The keys of a TypedDict; cached, for its names are looked up in its module."""
    return get_type_hints(cls)
