"""Defaults and examples: those that the language takes for their type, as it takes them."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace

from ...diagnostics import Location, Report
from ...ir import ConstType, EnumType, EnumValue, Json, Primitive, PrimitiveType, Type
from ...nodes import shortened
from ...resolve.literals import Literals
from ...resolve.table import Table
from ..drafts import (
    Constant,
    ConstDraft,
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
from ..prose import cleaned
from ..trees import kind_of, with_inner
from .enums import converted
from .json_nodes import node_of, shown

MAXIMUM_DEPTH = 12
MAXIMUM_VALUES = 500
# What becomes of a date where a tool reads it as a moment.
_TIME_OF_DAY = re.compile(r"(?<=^\d{4}-\d\d-\d\d)T[0-9:.]+(Z|[+-]\d\d:?\d\d)?$")
_NOWHERE = Location("", 0, 0)
_NUMBERS = {"integer": "integer", "number": "number", "boolean": "boolean", "unix-time": "number"}
_LAST = ("string", "any")


class _UnfitError(Exception):
    """A value that its type does not take. `silent` where nobody can mend that."""

    def __init__(self, silent: bool = False) -> None:
        super().__init__()
        self.silent = silent


@dataclass(frozen=True, slots=True)
class Fitting:
    """Keeps what fits; of what does not, one warning for each place."""

    models: Mapping[Key, ModelDraft]
    report: Report
    told: set[tuple[Location, str]] = field(default_factory=set[tuple[Location, str]])

    def type(self, type_: TypeDraft) -> TypeDraft:
        """The type with the facts of its fields that fit."""
        match type_:
            case ObjectDraft(fields, keeps_unknown):
                return ObjectDraft(tuple(map(self._field, fields)), keeps_unknown)
            case _:
                return with_inner(type_, self.type)

    def _field(self, one: FieldDraft) -> FieldDraft:
        facts = self.facts(one.facts, one.type, one.at)
        return replace(one, type=self.type(one.type), facts=facts)

    def facts(self, facts: Facts, type_: TypeDraft, at: Location) -> Facts:
        if facts.has_default:
            facts = self._kept(facts, type_, at, "default")
        return self._kept(facts, type_, at, "example") if facts.has_example else facts

    def _kept(self, facts: Facts, type_: TypeDraft, at: Location, which: str) -> Facts:
        value: Json = facts.default if which == "default" else facts.example
        try:
            fit = _Fit(self.models, which == "default").value(value, type_, True, 0)
        except _UnfitError as unfit:
            if not unfit.silent and value != "" and (at, which) not in self.told:
                self.told.add((at, which))
                what = shortened(shown(value))
                message = f"the {which} `{what}` is not of its type; it is left out"
                self.report.warning(at, f"bad-{which}", message)
            return _without(facts, which)
        return replace(facts, default=fit) if which == "default" else replace(facts, example=fit)


def _without(facts: Facts, which: str) -> Facts:
    if which == "default":
        return replace(facts, has_default=False, default=None)
    return replace(facts, has_example=False, example=None)


@dataclass(frozen=True, slots=True)
class _Fit:
    """Values as their types take them; raises `_UnfitError`. `known_only`: of an enum, a value that
    is listed. `lenient`, where a method has it: text that was meant as a number, and so on, is read
    as it was meant."""

    models: Mapping[Key, ModelDraft]
    known_only: bool

    def value(self, value: Json, type_: TypeDraft, lenient: bool, depth: int) -> Json:
        if depth > MAXIMUM_DEPTH:
            raise _UnfitError(silent=True)
        match type_:
            case NullableDraft(inner):
                return None if value is None else self.value(value, inner, lenient, depth)
            case NamedDraft(key):
                model = self.models.get(key)
                if model is None:
                    raise _UnfitError(silent=True)
                return self.value(value, model.type, lenient, depth + 1)
            case ListDraft(item):
                return self._list(value, item, lenient, depth)
            case MapDraft(inner):
                return self._map(value, inner, lenient, depth)
            case ObjectDraft() as whole:
                return self._object(value, whole, lenient, depth)
            case UnionDraft(members):
                return self._union(value, members, depth)
            case PrimitiveDraft("any"):
                return _sound(value)
            case PrimitiveDraft() | EnumDraft() | ConstDraft():
                return self._scalar(value, type_, lenient)

    def _list(self, value: Json, item: TypeDraft, lenient: bool, depth: int) -> Json:
        if isinstance(value, str) and lenient and not value.lstrip().startswith("["):
            return [self.value(value, item, lenient, depth + 1)]  # One item is meant.
        if not isinstance(value, list):
            raise _UnfitError
        return [self.value(one, item, lenient, depth + 1) for one in value[:MAXIMUM_VALUES]]

    def _map(self, value: Json, inner: TypeDraft, lenient: bool, depth: int) -> Json:
        entries = _entries(value)
        return {key: self.value(one, inner, lenient, depth + 1) for key, one in entries.items()}

    def _object(self, value: Json, type_: ObjectDraft, lenient: bool, depth: int) -> Json:
        """What the object has no field for, or what does not fit its field, is left out."""
        fields = {field.wire: field.type for field in type_.fields}
        kept: dict[str, Json] = {}
        entries = _entries(value)
        for key, one in entries.items():
            try:
                if key in fields:
                    kept[key] = self.value(one, fields[key], lenient, depth + 1)
                elif type_.keeps_unknown:
                    kept[key] = _sound(one)
                elif not lenient:
                    raise _UnfitError
            except _UnfitError:
                if not lenient:
                    raise
        if entries and not kept:
            raise _UnfitError(silent=True)
        return kept

    def _union(self, value: Json, members: tuple[TypeDraft, ...], depth: int) -> Json:
        """By the first member that takes it, as the language does: text is tried last."""
        ordered = sorted(self._opened(members, depth), key=_takes_any_text)
        for lenient in (False, True):
            for member in ordered:
                try:
                    return self.value(value, member, lenient, depth + 1)
                except _UnfitError:
                    continue
        raise _UnfitError

    def _opened(self, members: tuple[TypeDraft, ...], depth: int) -> list[TypeDraft]:
        """Members with what aliases among them stand for."""
        if depth > MAXIMUM_DEPTH:
            return list(members)
        found: list[TypeDraft] = []
        for member in members:
            model = self.models.get(member.key) if isinstance(member, NamedDraft) else None
            type_ = model.type if model else member
            if isinstance(type_, UnionDraft):
                found += self._opened(type_.members, depth + 1)
            else:
                found.append(type_)
        return found

    def _scalar(self, value: Json, type_: TypeDraft, lenient: bool) -> Json:
        if not isinstance(value, str | int | float | bool) or type_ == PrimitiveDraft("file"):
            raise _UnfitError(silent=value is None or type_ == PrimitiveDraft("file"))
        if isinstance(type_, EnumDraft):
            return self._enum(value, type_, lenient)
        kind = _kind(type_)
        is_kind = kind == "string" if isinstance(value, str) else _is_number(value, kind)
        if not is_kind:
            changed = converted(value, kind) if lenient else None
            if changed is None:
                raise _UnfitError
            value = changed
        if isinstance(value, float) and kind == "integer":
            value = int(value)
        if lenient and type_ == PrimitiveDraft("date") and isinstance(value, str):
            value = _TIME_OF_DAY.sub("", value)
        _check(value, type_, self.known_only)
        return value

    def _enum(self, value: Constant, enum: EnumDraft, lenient: bool) -> Json:
        known = [one for one, _ in enum.values]
        for one in known:
            if one == value and isinstance(one, bool) == isinstance(value, bool):
                return one
        if lenient:
            for one in known:
                if str(one) == str(value):
                    return one
        if self.known_only or enum.closed or not enum.word:
            raise _UnfitError
        plain = PrimitiveDraft(enum.word)
        return self._scalar(value, plain, lenient)


def _kind(type_: TypeDraft) -> str:
    match type_:
        case PrimitiveDraft(word):
            return _NUMBERS.get(word, "string")
        case ConstDraft(value):
            return kind_of(value)
        case _:
            return "string"


def _is_number(value: int | float | bool, kind: str) -> bool:
    if isinstance(value, bool):
        return kind == "boolean"
    return kind == "number" or (
        kind == "integer" and (isinstance(value, int) or value.is_integer())
    )


def _check(value: Constant, type_: TypeDraft, known_only: bool) -> None:
    """By the language's own rule; raises `_UnfitError`."""
    if _is_unsound(value):
        raise _UnfitError(silent=True)
    report = Report()
    literals = Literals(Table({}), report)
    read: Callable[..., object] = literals.default if known_only else literals.example
    read(node_of(value, _NOWHERE), _of_language(type_))
    if report.diagnostics:
        raise _UnfitError(silent=any(one.code == "secret" for one in report.diagnostics))


def _of_language(type_: TypeDraft) -> Type:
    match type_:
        case PrimitiveDraft(word):
            return PrimitiveType(Primitive(word))
        case ConstDraft(value):
            return ConstType(value)
        case EnumDraft(word, values, closed):
            return EnumType(Primitive(word), tuple(EnumValue(one) for one, _ in values), closed)
        case _:
            return PrimitiveType(Primitive.ANY)


def _is_unsound(value: Constant) -> bool:
    """Text that cannot stand in a spec, numbers that are none."""
    if isinstance(value, str):
        return value != cleaned(value) and value.strip() != cleaned(value)
    return isinstance(value, float) and not math.isfinite(value)


def _sound(value: Json, depth: int = 0) -> Json:
    """Any JSON that a spec can hold."""
    if depth > MAXIMUM_DEPTH:
        raise _UnfitError(silent=True)
    if isinstance(value, dict):
        return {str(key): _sound(one, depth + 1) for key, one in value.items()}
    if isinstance(value, list):
        return [_sound(one, depth + 1) for one in value]
    if value is not None:
        _check(value, PrimitiveDraft("any"), False)
    return value


def _entries(value: Json) -> dict[str, Json]:
    if not isinstance(value, dict) or len(value) > MAXIMUM_VALUES:
        raise _UnfitError
    return {str(key): one for key, one in value.items()}


def _takes_any_text(type_: TypeDraft) -> bool:
    return isinstance(type_, PrimitiveDraft) and type_.word in _LAST
