"""Resolving, part 4: types as the spec says them to types of the IR; inline objects to models."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TypeAlias

from ..diagnostics import Location, Report
from ..ir import (
    Discriminator,
    Field,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    Type,
    UnionType,
)
from ..naming import pascal, singular
from ..nodes import Text, shortened
from ..spec import DiscriminatorSpec, FieldSpec, TypeSpec
from ..suggestions import hint
from .drafts import Drafts, FieldDraft, UnionPlace
from .enums import KINDS, const_type, enum_of_kinds, enum_type
from .expressions import Either, Expression, ExpressionError, Generic, Name, innermost, parse
from .facts import deprecation, plain, support_of_fact
from .foreign_types import spelled_here
from .names import Named, check_collisions, check_model_name, spoken_name
from .table import ANY
from .type_keys import check_type_keys

NONE = PrimitiveType(Primitive.NONE)
# The words for null, as a member of a union.
NULLS = ("null", "none")
_KIND_WORDS = frozenset(kind.value for kind in KINDS)
PRIMITIVES = {primitive.value: PrimitiveType(primitive) for primitive in Primitive}

# What a word in a type means; the flag says whether it stands in a list.
Meaning: TypeAlias = Callable[[Name, bool], Type]


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a type stands; an inline object in it is called `parent` + `own`.

    `owner` is the longer name that is proposed where that one is taken.
    """

    resource: str
    parent: str
    own: str
    what: str
    owner: str = ""
    may_be_none: bool = False

    def inline_name(self, in_list: bool) -> str:
        return self.parent + pascal(singular(self.own) if in_list else self.own)


class Types:
    """Reads types into the drafts; a type that is a mistake reads as `any`."""

    def __init__(self, drafts: Drafts, report: Report) -> None:
        self._drafts = drafts
        self._report = report

    def read(self, spec: TypeSpec, slot: Slot) -> Type:
        if not check_type_keys(spec, slot.what, self._report):
            return ANY
        inner = self._read_said(spec, slot)
        if not spec.nullable or isinstance(inner, NullableType):
            return inner
        if inner == NONE:
            return self._wrong(spec.at, "type-conflict", "`none` cannot be nullable")
        return NullableType(inner)

    def read_text(self, text: Text, slot: Slot) -> Type:
        """A type that is said by its text alone."""
        expression = self._parse(text)
        return ANY if expression is None else self._read_expression(expression, text.at, slot, None)

    def read_fields(
        self, specs: dict[Text, FieldSpec], resource: str, parent: str
    ) -> tuple[FieldDraft, ...]:
        drafts = tuple(self._field(wire, spec, resource, parent) for wire, spec in specs.items())
        named = (Named(one.field.wire, one.field.name, one.field.at) for one in drafts)
        check_collisions(named, "the fields", self._report)
        return drafts

    def add_object(self, model: Model, specs: dict[Text, FieldSpec]) -> ModelType:
        """A model with fields; it takes its place in the order before its inline objects do."""
        draft = self._drafts.add(model)
        draft.fields = self.read_fields(specs, model.id.resource, model.id.name)
        return ModelType(model.id)

    def refer(self, text: Text, at: Location, resource: str) -> ModelId:
        reference = self._drafts.refer(plain(text), at, resource)
        self._drafts.references.append(reference)
        return reference.target

    def _field(self, wire: Text, spec: FieldSpec, resource: str, parent: str) -> FieldDraft:
        name = spoken_name(wire, spec.name, "the field", self._report, may_be_empty=True)
        if spec.read_only and spec.write_only:
            message = f"the field `{wire}` is both `read_only` and `write_only`; keep one"
            self._report.error(wire.at, "type-conflict", message)
        return FieldDraft(
            spec,
            Field(
                wire=plain(wire),
                name=name,
                type=self.read(spec, Slot(resource, parent, name, f"the field `{wire}`")),
                at=wire.at,
                description=plain(spec.description),
                required=spec.required,
                read_only=spec.read_only,
                write_only=spec.write_only,
                deprecated=deprecation(spec.deprecated),
                support=support_of_fact(spec),
            ),
        )

    def _read_said(self, spec: TypeSpec, slot: Slot) -> Type:
        if spec.one_of is not None:
            members = tuple(self._member(text, slot) for text in spec.one_of)
            return self._union(members, spec.one_of[0].at, slot, spec)
        if spec.type is None:
            return self._implied(spec, slot)
        expression = self._parse(spec.type)
        if expression is None:
            return ANY
        return self._read_expression(expression, spec.type.at, slot, spec)

    def _implied(self, spec: TypeSpec, slot: Slot) -> Type:
        if spec.fields is not None:
            return self._inline(spec, spec.fields, slot, in_list=False)
        if spec.enum is not None:
            return enum_type(spec.enum, Primitive.STRING, spec.closed, spec.at, self._report)
        if spec.const is not None:
            return const_type(spec.const, None, self._report)
        message = f"{slot.what} has no type; write `type: any` where anything may stand"
        return self._wrong(spec.at, "missing-type", message)

    def _parse(self, text: Text) -> Expression | None:
        try:
            return parse(text)
        except ExpressionError as error:
            message = f"`{shortened(text)}` is not a type: {spelled_here(text) or error}"
            self._report.error(text.at, "bad-type", message)
            return None

    def _read_expression(
        self, expression: Expression, at: Location, slot: Slot, spec: TypeSpec | None
    ) -> Type:
        if expression == Name("none") and slot.may_be_none:
            return NONE
        if spec is None or not _describes(spec):
            if isinstance(expression, Name):
                return self._word(expression.text, at, slot)
            return self._build(expression, at, slot, self._named(at, slot), spec)
        inner = innermost(expression)
        if isinstance(inner, Either):
            return self._build(expression, at, slot, self._kinds(spec, inner, at), None)
        return self._build(expression, at, slot, self._described(spec, at, slot), None)

    def _member(self, text: Text, slot: Slot) -> Type:
        return NONE if text in NULLS else self.read_text(text, slot)

    def _build(
        self,
        expression: Expression,
        at: Location,
        slot: Slot,
        meaning: Meaning,
        spec: TypeSpec | None,
    ) -> Type:
        """The tree as a type; a discriminator belongs to the first union in it, and `match` to
        every one."""
        match expression:
            case Name():
                return meaning(expression, False)
            case Either(members):
                return self._either(members, at, slot, meaning, spec)
            case Generic("list", argument):
                return ListType(self._build(argument, at, slot, _in_list(meaning), spec))
            case Generic(_, argument):
                return MapType(self._build(argument, at, slot, meaning, spec))

    def _either(
        self,
        members: tuple[Expression, ...],
        at: Location,
        slot: Slot,
        meaning: Meaning,
        spec: TypeSpec | None,
    ) -> Type:
        before = len(self._report.diagnostics)
        inside = replace(spec, discriminator=None) if spec else None
        types = tuple(
            NONE if _is_null(one) else self._build(one, at, slot, meaning, inside)
            for one in members
        )
        if len(self._report.diagnostics) > before:
            return ANY  # Of a union with a member that is wrong, nothing more is told.
        return self._union(types, at, slot, spec)

    def _named(self, at: Location, slot: Slot) -> Meaning:
        """The word alone."""
        return lambda name, _: self._word(name.text, at, slot)

    def _word(self, word: str, at: Location, slot: Slot) -> Type:
        if word in ("list", "map"):
            return ListType(ANY) if word == "list" else MapType(ANY)
        if word == "object":
            message = "`object` needs `fields`; write `map` where any field may stand"
            return self._wrong(at, "missing-fields", message)
        if word == "none":
            message = (
                "`none` stands alone, as a response; where null may stand, write `A | null`, or "
                "say `nullable: true`"
            )
            return self._wrong(at, "type-conflict", message)
        if word == "null":
            return NONE
        if word in PRIMITIVES:
            return PRIMITIVES[word]
        return ModelType(self.refer(Text(word, at), at, slot.resource))

    def _described(self, spec: TypeSpec, at: Location, slot: Slot) -> Meaning:
        """The word that `fields`, `enum` or `const` stand beside."""

        def meaning(name: Name, in_list: bool) -> Type:
            if spec.fields is not None:
                if name.text != "object":
                    message = f"`fields` describe an `object`, and the type here is `{name.text}`"
                    return self._wrong(at, "type-conflict", message + _object_mend(name.text))
                return self._inline(spec, spec.fields, slot, in_list)
            primitive = Primitive(name.text) if name.text in PRIMITIVES else None
            if primitive is None or primitive not in KINDS:
                key = "enum" if spec.enum is not None else "const"
                message = f"`{key}` is of string, integer, number or boolean, not `{name.text}`"
                return self._wrong(at, "type-conflict", message)
            if spec.enum is not None:
                return enum_type(spec.enum, primitive, spec.closed, spec.at, self._report)
            assert spec.const is not None
            return const_type(spec.const, primitive, self._report)

        return meaning

    def _kinds(self, spec: TypeSpec, either: Either, at: Location) -> Meaning:
        """What an enum of several kinds is, as each of them: `string | integer` beside `enum`."""
        words = [one.text if isinstance(one, Name) else "" for one in either.members]
        kinds = {word: Primitive(word) for word in words if word in _KIND_WORDS}
        if spec.enum is None or len(kinds) < len([word for word in words if word not in NULLS]):
            message = (
                "`fields` and `const` describe no union, `enum` only one of string, integer, "
                "number and boolean; give its members names"
            )
            return lambda name, in_list: self._wrong(at, "type-conflict", message)
        types = enum_of_kinds(spec.enum, tuple(kinds.values()), spec.closed, spec.at, self._report)
        return lambda name, _: types[kinds[name.text]]

    def _inline(
        self, spec: TypeSpec, fields: dict[Text, FieldSpec], slot: Slot, in_list: bool
    ) -> Type:
        if spec.model is not None:
            check_model_name(spec.model, self._report)
        name = plain(spec.model) or slot.inline_name(in_list)
        at = spec.model.at if spec.model is not None else spec.at
        id = ModelId(slot.resource, name)
        mend = (
            f"add `model: {slot.owner or name}{'' if slot.owner else 'Object'}`, or a better name"
        )
        if not self._drafts.claim_inline(id, at, mend):
            self.read_fields(fields, slot.resource, name)
            return ANY
        return self.add_object(Model(id=id, at=at, keep_unknown=spec.unknown == "keep"), fields)

    def _union(
        self, members: tuple[Type, ...], at: Location, slot: Slot, spec: TypeSpec | None
    ) -> Type:
        """One of the members; null among them is no member, but may stand in place of them."""
        others = tuple(one for one in members if one != NONE)
        inner = self._union_of(others, at, slot, spec) if len(others) > 1 else None
        whole = inner or (others[0] if others else NONE)
        is_nullable = len(others) < len(members) and others and not isinstance(whole, NullableType)
        return NullableType(whole) if is_nullable else whole

    def _union_of(
        self, members: tuple[Type, ...], at: Location, slot: Slot, spec: TypeSpec | None
    ) -> UnionType:
        told = spec.discriminator if spec else None
        discriminator = self._discriminator(told, members, slot) if told else None
        union = UnionType(members, discriminator, bool(spec and spec.match))
        self._drafts.unions.append(UnionPlace(union, at))
        return union

    def _discriminator(
        self, spec: DiscriminatorSpec, members: tuple[Type, ...], slot: Slot
    ) -> Discriminator:
        known = {
            one.model: _spelled(one.model, slot) for one in members if isinstance(one, ModelType)
        }
        values: list[tuple[str, ModelId]] = []
        for value, text in spec.values.items():
            target = self._drafts.refer(plain(text), text.at, slot.resource).target
            if target in known:
                values.append((plain(value), target))
                continue
            end = hint(text, known.values())
            message = f"`{shortened(text)}` is not a member of this union{end}"
            self._report.error(text.at, "unknown-model", message)
        return Discriminator(plain(spec.field), tuple(values))

    def _wrong(self, at: Location, code: str, message: str) -> Type:
        self._report.error(at, code, message)
        return ANY


def _is_null(expression: Expression) -> bool:
    return isinstance(expression, Name) and expression.text in NULLS


def _in_list(meaning: Meaning) -> Meaning:
    return lambda name, _: meaning(name, True)


def _describes(spec: TypeSpec) -> bool:
    return spec.fields is not None or spec.enum is not None or spec.const is not None


def _object_mend(word: str) -> str:
    mend = {"list": "list[object]", "map": "map[object]"}.get(word, "object")
    return f"; write `type: {mend}`, or take `fields` out"


def _spelled(id: ModelId, slot: Slot) -> str:
    """A model as it is written where the slot stands."""
    return id.name if id.resource in ("", slot.resource) else f"{id.resource}.{id.name}"
