"""The types of the API: what values may be, in no language."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias


class Primitive(StrEnum):
    STRING = "string"
    INTEGER = "integer"
    NUMBER = "number"
    BOOLEAN = "boolean"
    ANY = "any"
    DATE = "date"
    DATE_TIME = "date-time"
    UNIX_TIME = "unix-time"
    DURATION = "duration"
    DECIMAL = "decimal"
    UUID = "uuid"
    BYTES = "bytes"
    BASE64URL = "base64url"
    FILE = "file"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class PrimitiveType:
    primitive: Primitive


@dataclass(frozen=True, slots=True)
class EnumValue:
    value: str | int | float | bool
    description: str = ""


@dataclass(frozen=True, slots=True)
class EnumType:
    """Known values of one primitive; `closed` when no other will come."""

    primitive: Primitive
    values: tuple[EnumValue, ...]
    closed: bool


@dataclass(frozen=True, slots=True)
class ConstType:
    value: str | int | float | bool


@dataclass(frozen=True, slots=True)
class ListType:
    item: Type


@dataclass(frozen=True, slots=True)
class MapType:
    value: Type


@dataclass(frozen=True, slots=True)
class NullableType:
    inner: Type


@dataclass(frozen=True, slots=True)
class ModelId:
    """`resource` is dotted; "" holds the models that resources share, and those of errors,
    envelopes and parameter groups."""

    resource: str
    name: str


@dataclass(frozen=True, slots=True)
class ModelType:
    model: ModelId


@dataclass(frozen=True, slots=True)
class Discriminator:
    field: str
    values: tuple[tuple[str, ModelId], ...]


@dataclass(frozen=True, slots=True)
class UnionType:
    """`matches_first`: several members may fit a value; the first that fits best is meant."""

    members: tuple[Type, ...]
    discriminator: Discriminator | None = None
    matches_first: bool = False


class StreamFormat(StrEnum):
    """How the items of a stream are told apart."""

    EVENTS = "events"
    JSON_LINES = "json-lines"
    JSON_SEQUENCE = "json-sequence"


@dataclass(frozen=True, slots=True)
class StreamType:
    """A whole reply that comes item by item; it stands in nothing.

    Of events an item is what their data says: JSON, or with `is_text` the text itself; `end` is the
    data of the event after which no more come, "" where none says so. `media_type` is what is asked
    for.
    """

    item: Type
    format: StreamFormat
    media_type: str
    is_text: bool = False
    end: str = ""


Type: TypeAlias = (
    PrimitiveType
    | EnumType
    | ConstType
    | ListType
    | MapType
    | NullableType
    | ModelType
    | UnionType
    | StreamType
)


def parts(type_: Type) -> tuple[Type, ...]:
    """The types that stand directly inside this one."""
    match type_:
        case ListType(item) | StreamType(item):
            return (item,)
        case MapType(value):
            return (value,)
        case NullableType(inner):
            return (inner,)
        case UnionType(members):
            return members
        case _:
            return ()


def models_in(type_: Type) -> tuple[ModelId, ...]:
    """The models that a type names."""
    if isinstance(type_, PrimitiveType | EnumType | ConstType):
        return ()
    if isinstance(type_, ModelType):
        return (type_.model,)
    return tuple(id for part in parts(type_) for id in models_in(part))


def unnamed_members(union: UnionType) -> tuple[Type, ...]:
    """The members that no value of the union's discriminator names."""
    named = {id for _, id in union.discriminator.values} if union.discriminator else set[ModelId]()
    return tuple(
        one for one in union.members if not isinstance(one, ModelType) or one.model not in named
    )


def kind_of_constant(value: str | int | float | bool) -> Primitive:
    if isinstance(value, bool):
        return Primitive.BOOLEAN
    if isinstance(value, int):
        return Primitive.INTEGER
    return Primitive.STRING if isinstance(value, str) else Primitive.NUMBER
