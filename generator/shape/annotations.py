"""What the annotations of `spec/` say, for the two that read them: `shape` and `schema.py`."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields, is_dataclass
from enum import Enum, auto
from functools import cache
from types import NoneType, UnionType
from typing import Any, Literal, TypeAlias, Union, get_args, get_origin, get_type_hints

from .. import spec
from ..nodes import Node, Text

DataclassType: TypeAlias = Any
"""A dataclass in the style of `spec/`; they have no base in common."""

SHORT_FORMS: dict[type[Any], str] = {
    spec.FieldSpec: "type",
    spec.ParameterSpec: "type",
    spec.RequestSpec: "type",
    spec.ResponseSpec: "type",
    spec.ResponseCaseSpec: "type",
    spec.ResponseHeaderSpec: "type",
    spec.ErrorSpec: "type",
    spec.ConventionSpec: "http",
    spec.CredentialSpec: "argument",
    spec.SupportSpec: "supported_by",
    spec.ServerSpec: "url",
    spec.VariableSpec: "default",
    spec.PayloadSpec: "type",
}
"""The key that text or a list stands for, where it stands in place of a mapping."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key of a mapping. `alternatives` are the annotations that its value may have.

    `attribute` is the dataclass's own, which has a `_` behind it where Python keeps the name.
    `unless` is the key in whose presence a required one may be left out, or "".
    """

    name: str
    attribute: str
    doc: str
    examples: tuple[str, ...]
    required: bool
    unless: str
    alternatives: tuple[Any, ...]


class Form(Enum):
    """How what an annotation says is written."""

    NODE = auto()
    OBJECT = auto()
    DICTIONARY = auto()
    LIST = auto()
    TEXT = auto()
    BOOLEAN = auto()
    WORD = auto()


_ORIGINS = {dict: Form.DICTIONARY, list: Form.LIST, Literal: Form.WORD}
_FORMS = {Text: Form.TEXT, bool: Form.BOOLEAN}


@cache
def form_of(alternative: Any) -> Form:
    """The form of one alternative; a value takes as long as its annotations are looked at."""
    if alternative == Node:
        return Form.NODE
    if is_dataclass(alternative):
        return Form.OBJECT
    return _FORMS.get(alternative) or _ORIGINS[get_origin(alternative)]


@cache
def words_of(alternative: Any) -> frozenset[str]:
    """The words of a `Literal`; of anything else, none."""
    is_word = form_of(alternative) is Form.WORD
    return frozenset(get_args(alternative)) if is_word else frozenset()


@cache
def required_of(shape: DataclassType) -> tuple[Key, ...]:
    return tuple(key for key in keys_of(shape).values() if key.required)


@cache
def keys_of(shape: DataclassType) -> dict[str, Key]:
    """The keys of a dataclass, in its order; `at` is a place, not a key."""
    hints = get_type_hints(shape)
    return {
        attribute.name.rstrip("_"): Key(
            name=attribute.name.rstrip("_"),
            attribute=attribute.name,
            doc=attribute.metadata.get("doc", ""),
            examples=attribute.metadata.get("examples", ()),
            required=attribute.default is MISSING and attribute.default_factory is MISSING,
            unless=attribute.metadata.get("unless", ""),
            alternatives=alternatives_of(hints[attribute.name]),
        )
        for attribute in fields(shape)
        if attribute.name != "at"
    }


@cache
def short_alternatives(shape: DataclassType) -> tuple[Any, ...]:
    """What may stand in place of a whole mapping: the annotations of the short form's key."""
    return keys_of(shape)[SHORT_FORMS[shape]].alternatives if shape in SHORT_FORMS else ()


@cache
def alternatives_of(annotation: Any) -> tuple[Any, ...]:
    """The members of a union but None; `Node`, itself a union, stays whole."""
    if get_origin(annotation) not in (Union, UnionType):
        return (annotation,)
    members = get_args(annotation)
    if set(get_args(Node)) <= set(members):
        return (Node,)
    return tuple(member for member in members if member is not NoneType)


@cache
def allows_null(annotation: Any) -> bool:
    return NoneType in get_args(annotation)
