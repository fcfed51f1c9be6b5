"""Drafts of types as the keys of the spec language: `type`, `fields`, `enum`, `one_of` ..."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from ..diagnostics import Location
from ..nodes import Node, Text, core_kind
from ..spec import DiscriminatorSpec, FieldSpec
from .drafts import (
    ConstDraft,
    DiscriminatorDraft,
    EnumDraft,
    Facts,
    FieldDraft,
    Key,
    ListDraft,
    MapDraft,
    ModelDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from .schemas.distinct import is_distinct
from .schemas.json_nodes import node_of
from .trees import kind_of

# A model's name as an expression of the file that is being written.
NameOf: TypeAlias = Callable[[Key], str]
Models: TypeAlias = Mapping[Key, ModelDraft]

# A union of more models than these is written as a list of them.
LONGEST_EXPRESSION = 3
_TEXT_WORDS = frozenset("string date date-time duration decimal uuid bytes base64url".split())


@dataclass(frozen=True, slots=True)
class Spelling:
    """How a file writes types: `name_of` gives a model's name as this file calls it.

    `match: first` stands only where nothing in the `models` tells the members of a union apart.
    """

    name_of: NameOf
    models: Models

    def type(self, type_: TypeDraft, at: Location) -> dict[str, Any]:
        """Arguments of `TypeSpec` and its children, without `at`."""
        return _Keys(self, at).of(type_)

    def field(self, field: FieldDraft) -> FieldSpec:
        return FieldSpec(
            at=field.at,
            name=Text(field.name, field.at) if field.name else None,
            required=field.required,
            read_only=field.read_only,
            write_only=field.write_only,
            **self.type(field.type, field.at),
            **facts_keys(field.facts, field.type, field.at),
        )


def facts_keys(facts: Facts, type_: TypeDraft, at: Location) -> dict[str, Any]:
    """Arguments of `FactSpec`: description, default, example, deprecated."""
    keys: dict[str, Any] = {}
    is_text = _is_text(type_)
    if facts.description:
        keys["description"] = Text(facts.description, at)
    if facts.has_default:
        keys["default"] = node_of(facts.default, at, is_text=is_text)
    if facts.has_example:
        keys["example"] = node_of(facts.example, at, is_text=is_text)
    if facts.deprecated:
        said = facts.deprecated
        keys["deprecated"] = said if isinstance(said, bool) else Text(said, at)
    return keys


def _is_text(type_: TypeDraft) -> bool:
    """Whether a value, or an item of a list, is text whatever is written."""
    match type_:
        case NullableDraft(inner) | ListDraft(inner):
            return _is_text(inner)
        case PrimitiveDraft(word) | EnumDraft(word):
            return word in _TEXT_WORDS
        case ConstDraft(value):
            return isinstance(value, str)
        case _:
            return False


@dataclass(frozen=True, slots=True)
class _Keys:
    """What stands at one place of a file."""

    spelling: Spelling
    at: Location

    def of(self, type_: TypeDraft) -> dict[str, Any]:
        keys: dict[str, Any] = {}
        if isinstance(type_, NullableDraft):
            keys["nullable"] = True
            type_ = type_.inner
        inner = _innermost(type_)
        if isinstance(inner, UnionDraft) and inner is type_ and _is_listed(inner):
            keys["one_of"] = [self._text(self._expression(one)) for one in inner.members]
        elif not self._is_implied(type_):
            keys["type"] = self._text(self._expression(type_))
        return keys | self._described(inner) | self._union_keys(type_, inner)

    def _described(self, inner: TypeDraft) -> dict[str, Any]:
        """The keys beside `type`."""
        match inner:
            case ObjectDraft(own, keeps_unknown, model):
                keys: dict[str, Any] = {
                    "fields": {Text(one.wire, one.at): self.spelling.field(one) for one in own}
                }
                keys |= {"unknown": "keep"} if keeps_unknown else {}
                return keys | ({"model": self._text(model)} if model else {})
            case EnumDraft():
                keys = {"enum": self._enum(inner)}
                return keys | ({"closed": True} if inner.closed else {})
            case ConstDraft(value):
                return {"const": node_of(value, self.at)}
            case _:
                return {}

    def _union_keys(self, type_: TypeDraft, inner: TypeDraft) -> dict[str, Any]:
        keys: dict[str, Any] = {}
        if isinstance(inner, UnionDraft) and inner.discriminator is not None:
            keys["discriminator"] = self._discriminator(inner.discriminator)
        if not all(is_distinct(union, self.spelling.models) for union in _unions(type_)):
            keys["match"] = "first"
        return keys

    def _discriminator(self, draft: DiscriminatorDraft) -> DiscriminatorSpec:
        name_of = self.spelling.name_of
        values = {self._text(value): self._text(name_of(key)) for value, key in draft.values}
        return DiscriminatorSpec(at=self.at, field=self._text(draft.field), values=values)

    def _enum(self, enum: EnumDraft) -> dict[Text, Text | None] | list[Node]:
        """A mapping where values have descriptions and are text that a key can hold."""
        is_text = enum.word == "string"
        can_be_keys = all(
            isinstance(value, str) and core_kind(value) != "null" for value, _ in enum.values
        )
        if is_text and can_be_keys and any(told for _, told in enum.values):
            return {
                self._text(str(value)): self._text(told) if told else None
                for value, told in enum.values
            }
        return [node_of(value, self.at, is_text=is_text) for value, _ in enum.values]

    def _is_implied(self, type_: TypeDraft) -> bool:
        """Whether the keys beside it say the type."""
        return isinstance(type_, ObjectDraft | ConstDraft) or (
            isinstance(type_, EnumDraft) and type_.word == "string"
        )

    def _expression(self, type_: TypeDraft) -> str:
        match type_:
            case PrimitiveDraft(word):
                return word
            case NamedDraft(key):
                return self.spelling.name_of(key)
            case ListDraft(item):
                return _generic("list", self._expression(item))
            case MapDraft(value):
                return _generic("map", self._expression(value))
            case NullableDraft(inner):
                return f"{self._expression(inner)} | null"
            case UnionDraft(members):
                return " | ".join(map(self._expression, members))
            case ObjectDraft():
                return "object"
            case EnumDraft(word):
                return word or _kinds_of(type_)
            case ConstDraft(value):
                return kind_of(value)

    def _text(self, text: str) -> Text:
        return Text(text, self.at)


def _generic(word: str, inner: str) -> str:
    return word if inner == "any" else f"{word}[{inner}]"


def _is_listed(union: UnionDraft) -> bool:
    """Whether a union is said by `one_of`: one of many models, or told by a discriminator."""
    if not all(isinstance(one, NamedDraft) for one in union.members):
        return False
    return union.discriminator is not None or len(union.members) > LONGEST_EXPRESSION


def _innermost(type_: TypeDraft) -> TypeDraft:
    """What keys beside `type` describe."""
    while isinstance(type_, ListDraft | MapDraft):
        type_ = type_.item if isinstance(type_, ListDraft) else type_.value
    return type_.inner if isinstance(type_, NullableDraft) else type_


def _unions(type_: TypeDraft) -> list[UnionDraft]:
    """The unions that an expression holds."""
    match type_:
        case ListDraft(inner) | MapDraft(inner) | NullableDraft(inner):
            return _unions(inner)
        case UnionDraft(members):
            return [type_, *(union for one in members for union in _unions(one))]
        case _:
            return []


def _kinds_of(enum: EnumDraft) -> str:
    kinds = dict.fromkeys(kind_of(value) for value, _ in enum.values)
    if "number" in kinds:
        kinds.pop("integer", None)
    return " | ".join(kinds)
