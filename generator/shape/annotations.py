"""What the annotations of `spec/` say, for the two that read them: `shape` and `schema.py`."""

from __future__ import annotations

from dataclasses import MISSING, dataclass, fields
from functools import cache
from types import NoneType, UnionType
from typing import Any, TypeAlias, Union, get_args, get_origin, get_type_hints

from .. import spec
from ..nodes import Node

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


def short_alternatives(shape: DataclassType) -> tuple[Any, ...]:
    """What may stand in place of a whole mapping: the annotations of the short form's key."""
    return keys_of(shape)[SHORT_FORMS[shape]].alternatives if shape in SHORT_FORMS else ()


def alternatives_of(annotation: Any) -> tuple[Any, ...]:
    """The members of a union but None; `Node`, itself a union, stays whole."""
    if get_origin(annotation) not in (Union, UnionType):
        return (annotation,)
    members = get_args(annotation)
    if set(get_args(Node)) <= set(members):
        return (Node,)
    return tuple(member for member in members if member is not NoneType)


def allows_null(annotation: Any) -> bool:
    return NoneType in get_args(annotation)
