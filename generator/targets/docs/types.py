"""The docs target: types -> words, in which models are links to their pages.

A type is said in one of three ways: alone ("string, date-time"), as one of several ("date-time
string or null") and as many ("array of date-time strings").
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from typing import TypeAlias

from ...ir import (
    ConstType,
    EnumType,
    ListType,
    MapType,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
)
from ...text import Code
from . import places
from .context import Context
from .values import value_text

Words: TypeAlias = "list[Code | str]"

# What JSON calls it, and what that holds.
_FORMS = {
    Primitive.DATE: ("string", "date"),
    Primitive.DATE_TIME: ("string", "date-time"),
    Primitive.UNIX_TIME: ("number", "unix time"),
    Primitive.DURATION: ("string", "duration"),
    Primitive.DECIMAL: ("string", "decimal"),
    Primitive.UUID: ("string", "uuid"),
    Primitive.BYTES: ("string", "base64"),
    Primitive.BASE64URL: ("string", "base64url"),
}
_ANY = PrimitiveType(Primitive.ANY)
_WHOLE: Mapping[Type, str] = {
    PrimitiveType(Primitive.BYTES): "binary",
    PrimitiveType(Primitive.NONE): "no body",
}
_NAMES = {Primitive.ANY: "any value", Primitive.NONE: "nothing"}


class _Said(StrEnum):
    ALONE = "alone"
    ONE = "one"
    MANY = "many"


def type_code(type: Type, context: Context, *, is_whole: bool = False) -> Code:
    """The words of a type. `is_whole`: it is a body or a response of its own, where bytes are no
    text of JSON and nothing is no body."""
    if is_whole and type in _WHOLE:
        return context.writing.text(_WHOLE[type])
    if isinstance(type, ConstType):
        return context.writing.words("always ", context.writing.code(value_text(type.value)))
    return context.writing.words(*_words(type, context, _Said.ALONE))


def model_link(id: ModelId, context: Context) -> Code:
    return context.link(id.name, places.model_page(id))


def _words(type: Type, context: Context, said: _Said) -> Words:
    match type:
        case PrimitiveType(primitive) | EnumType(primitive):
            return [_primitive(primitive, said)]
        case ConstType(value):
            return [context.writing.code(value_text(value))]
        case ModelType(id):
            return [model_link(id, context)]
        case ListType(item):
            return [_counted("array", said), " of ", *_inside(item, context)]
        case StreamType(item):
            return ["stream of ", *_inside(item, context)]
        case MapType(value) if value == _ANY:
            return [_counted("object", said)]
        case MapType(value):
            return [_counted("map", said), " of ", *_inside(value, context)]
        case NullableType(inner):
            return [*_words(inner, context, _one_of(said)), " or null"]
        case UnionType(members):
            return _listed([_words(member, context, _one_of(said)) for member in members])


def _inside(type: Type, context: Context) -> Words:
    """What a list or a map holds; of several, all stand in parentheses."""
    words = _words(type, context, _Said.MANY)
    return ["(", *words, ")"] if isinstance(type, NullableType | UnionType) else words


def _listed(members: list[Words]) -> Words:
    words: Words = list(members[0])
    for number, member in enumerate(members[1:], start=2):
        words += [" or " if number == len(members) else ", ", *member]
    return words


def _primitive(primitive: Primitive, said: _Said) -> str:
    word, form = _FORMS.get(primitive, (_NAMES.get(primitive, primitive.value), ""))
    if said is _Said.ALONE:
        return f"{word}, {form}" if form else word
    return f"{form} {_counted(word, said)}".lstrip()


def _counted(word: str, said: _Said) -> str:
    return f"{word}s" if said is _Said.MANY and word != "nothing" else word


def _one_of(said: _Said) -> _Said:
    return _Said.ONE if said is _Said.ALONE else said
