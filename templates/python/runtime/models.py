# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What responses are made of, and functions over them: a model's attributes are the
API's fields and nothing else."""

from collections.abc import Iterable, Mapping
from functools import cache
from types import NoneType, UnionType
from typing import (
    Annotated,
    Any,
    Final,
    Protocol,
    TypeVar,
    Union,
    get_args,
    get_origin,
)

import msgspec
from msgspec import Struct, field

from .kinds import ABSENT, Chosen, is_array, is_collection, is_mapping, is_object
from .short_repr import short_repr
from .unset import UNSET
from .wire import WireValue

# The attribute and the name under which an open model holds its unknown fields.
UNKNOWN_ATTRIBUTE: Final = "_unknown"
_UNKNOWN = "(unknown fields)"
_UNKNOWN_KEY = f'"{_UNKNOWN}"'.encode()
_SOURCE = "(source)"

ModelT = TypeVar("ModelT", bound=Struct)


class Model(Struct, kw_only=True, omit_defaults=True, dict=True):
    """An object of the API."""

    def __repr__(self) -> str:
        return short_repr(self)


class OpenModel(Model, kw_only=True):
    """An object that keeps fields which the API's description does not name."""

    _unknown: dict[str, Any] = field(name=_UNKNOWN, default={})


class Source(Protocol):
    """Where the plain data of a decoded object can be had again."""

    def plain(self, position: object) -> Any: ...


def remember(items: Iterable[tuple[object, Any]], source: Source) -> None:
    """Let `raw_data` find its way back from each model to its position."""
    for position, item in items:
        setattr(item, _SOURCE, (source, position))


def to_json(model: object) -> bytes:
    """The JSON that would be sent for `model`: names as on the wire."""
    try:
        return encoded(model)
    except RecursionError:
        raise ValueError("the body contains itself, or is nested too deeply") from None


def encoded(model: object) -> bytes:
    """The same; `RecursionError` where it contains itself."""
    content = _encoder.encode(model)
    if _UNKNOWN_KEY in content or b"null" in content:
        data = msgspec.json.decode(content)
        if _without_gaps(model, data) or _UNKNOWN_KEY in content:
            return _encoder.encode(_merged(data))
    return content


def to_dict(model: Struct | Mapping[str, Any]) -> dict[str, Any]:
    """`model` as plain JSON data: names as on the wire."""
    try:
        data = msgspec.to_builtins(model, enc_hook=_plain)
        _without_gaps(model, data)
        plain: dict[str, Any] = _merged(data)
    except RecursionError:
        raise ValueError("the model contains itself, or is nested too deeply") from None
    return plain


def raw_data(model: Struct) -> Any:
    """The plain data that `model` was decoded from, unknown fields included.

    Known for what a call returned and for the items of a page; not for objects
    inside of them, for copies, and for objects that you made.
    """
    try:
        source, position = vars(model)[_SOURCE]
    except (KeyError, TypeError):
        raise LookupError(
            f"this {type(model).__name__} did not come straight from a response: "
            "only what a call returned and the items of a page know their raw data"
        ) from None
    return source.plain(position)


def extra_fields(model: Struct) -> dict[str, Any]:
    """What the response had in `model` beyond the fields that its class names."""
    known = {field.encode_name for field in msgspec.structs.fields(model)}
    is_open = isinstance(model, OpenModel)
    came = getattr(model, UNKNOWN_ATTRIBUTE) if is_open else raw_data(model)
    return {name: value for name, value in came.items() if name not in known}


def _merged(data: Any) -> Any:
    """`data` with the unknown fields of each open model beside its known ones."""
    if is_object(data):
        merged = {key: _merged(value) for key, value in data.items()}
        unknown = merged.pop(_UNKNOWN, None)
        return {**unknown, **merged} if is_object(unknown) else merged
    if is_array(data):
        return [_merged(item) for item in data]
    return data


def _without_gaps(value: object, data: Any) -> bool:
    """Take out of `data`, which was made of `value`, each field that the API promises
    and that did not come: its null would be ours. Says whether there were any."""
    found = False
    if isinstance(value, Struct) and is_object(data):
        # Not read as attributes: reading a deprecated one would warn.
        items = msgspec.structs.astuple(value)
        fields = _fields(type(value))
        for (wire, is_promised), item in zip(fields, items, strict=True):
            if item is None and is_promised:
                found = data.pop(wire, ABSENT) is not ABSENT or found
            elif wire in data:
                found = _without_gaps(item, data[wire]) or found
    elif is_mapping(value) and is_object(data) and len(value) == len(data):
        for item, part in zip(value.values(), data.values(), strict=True):
            found = _without_gaps(item, part) or found
    elif is_collection(value) and is_array(data):
        for item, part in zip(value, data, strict=True):
            found = _without_gaps(item, part) or found
    return found


@cache
def _fields(cls: type[Struct]) -> tuple[tuple[str, bool], ...]:
    """Of each field the name on the wire, and whether the API promises a value that is
    not null."""
    return tuple(
        (field.encode_name, field.required and not allows_none(field.type))
        for field in msgspec.structs.fields(cls)
    )


def allows_none(hint: Any) -> bool:
    if isinstance(hint, Chosen):
        return allows_none(hint.choices)
    if get_origin(hint) is Annotated:
        return allows_none(hint.__origin__)
    if get_origin(hint) in (Union, UnionType):
        return any(map(allows_none, get_args(hint)))
    return hint is Any or hint is None or hint is NoneType


def _plain(value: object) -> object:
    """What an argument may be, as what JSON has."""
    if isinstance(value, WireValue):
        return value.to_wire()
    if is_object(value) or is_array(value) or isinstance(value, tuple):
        raise TypeError("JSON has no place for a key that is an object or an array")
    if is_mapping(value):
        return dict(value)
    if is_collection(value):
        return list(value)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    # Of an enum's member, the value comes.
    what = "UNSET" if value is UNSET.value else type(value).__name__
    raise TypeError(f"JSON has no place for {what}")


_encoder = msgspec.json.Encoder(enc_hook=_plain)
