"""IR types -> TypeScript types, for what comes back and for what is sent.

What comes back is exact and the caller's own (`Message[]`); what is sent is generous (a `Date` for
a date-time, any array for a list, `undefined` for what is left out).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace
from enum import Enum

from ...facts.models import (
    common_models,
    models_of_envelopes,
    models_of_errors,
    models_of_webhooks,
    recursive_aliases,
)
from ...ir import (
    Api,
    ConstType,
    EnumType,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
    kind_of_constant,
    models_in,
    parts,
    unnamed_members,
)
from ...text import Code, TsExpression, TsIdentifier, TsLiteral, TsPropertyName, TsString
from . import names
from .modules import COMMON, ENVELOPES, ERROR_BODY, PARAMETERS, WEBHOOKS, Home, Module, home_of


class Side(Enum):
    RESPONSE = "response"
    REQUEST = "request"


_PLAIN = {
    Primitive.STRING: "string",
    Primitive.INTEGER: "number",
    Primitive.NUMBER: "number",
    Primitive.BOOLEAN: "boolean",
    Primitive.ANY: "unknown",
    Primitive.DATE: "string",
    Primitive.DATE_TIME: "string",
    Primitive.UNIX_TIME: "number",
    Primitive.DURATION: "string",
    Primitive.DECIMAL: "string",
    Primitive.UUID: "string",
    Primitive.BYTES: "string",
    Primitive.BASE64URL: "string",
    Primitive.NONE: "null",
}
# What else is taken where a value is sent.
_ALSO_SENT = {
    Primitive.DATE_TIME: ("Date",),
    Primitive.DECIMAL: ("number", "bigint"),
    Primitive.INTEGER: ("bigint",),
}

_LAST = {"null": 1, "undefined": 2}


class TsUnion(TsExpression):
    """A type that knows its members, so that a union of unions is one union."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[Code, ...]) -> None:
        super().__init__(TsExpression.join(" | ", members))
        self.members = members

    @property
    def element(self) -> TsExpression:
        """The type as it stands in front of `[]`."""
        is_one_word = len(self.members) == 1 and " " not in self.__html__()
        return self if is_one_word else TsExpression("(", self, ")")


@dataclass(frozen=True, slots=True)
class Types:
    """Writes types into modules; knows every model, and where those of no resource belong."""

    models: dict[ModelId, Model]
    of_errors: frozenset[ModelId]
    of_envelopes: frozenset[ModelId]
    common: frozenset[ModelId]
    of_webhooks: frozenset[ModelId]
    recursive: frozenset[ModelId] = frozenset()
    # Within the value of a name that stands in itself, which the compiler has to defer.
    is_deferred: bool = False
    # What was found of aliases so far, which others may name again and again.
    differing: dict[ModelId, bool] = field(default_factory=dict[ModelId, bool])

    @staticmethod
    def of(api: Api) -> Types:
        models = api.models()
        return Types(
            models,
            models_of_errors(api),
            models_of_envelopes(api),
            common_models(api),
            models_of_webhooks(api),
            recursive_aliases(models),
        )

    def annotation(self, type: Type, side: Side, module: Module) -> TsUnion:
        """The type as it is written, with what it needs imported into the module."""
        return union(self._members(type, side, module))

    def _members(self, type: Type, side: Side, module: Module) -> list[Code]:
        """The members of the union that a type is; most are a union of one."""
        match type:
            case PrimitiveType(primitive):
                return self._primitive(primitive, side, module)
            case EnumType():
                return _enum(type)
            case ConstType(value):
                return [TsLiteral(value)]
            case ListType(item):
                return [self._list(item, side, module)]
            case StreamType(item):
                return self._members(item, side, module)
            case MapType(value):
                return [self._map(value, side, module)]
            case NullableType(inner):
                return [*self._members(inner, side, module), TsIdentifier("null")]
            case ModelType(id):
                return [self.model(self.models[id], side, module)]
            case UnionType():
                return self._union(type, side, module)

    def _primitive(self, primitive: Primitive, side: Side, module: Module) -> list[Code]:
        if primitive is Primitive.FILE:
            return [module.type("files", "FileInput")]
        also = _ALSO_SENT.get(primitive, ()) if side is Side.REQUEST else ()
        return [TsIdentifier(_PLAIN[primitive]), *map(TsIdentifier, also)]

    def _list(self, item: Type, side: Side, module: Module) -> TsExpression:
        written = TsExpression(self.annotation(item, side, module).element, "[]")
        return written if side is Side.RESPONSE else TsExpression("readonly ", written)

    def _map(self, value: Type, side: Side, module: Module) -> TsExpression:
        written = self.annotation(value, side, module)
        if self._is_around_itself(value, module):
            start = "{ [key: string]: " if side is Side.RESPONSE else "{ readonly [key: string]: "
            return TsExpression(start, written, " }")
        return record(written, side)

    def _is_around_itself(self, value: Type, module: Module) -> bool:
        """Whether the compiler sees the name that is being said again, in this module."""
        return self.is_deferred and any(
            id in self.recursive and self.home(id) == module.home for id in models_in(value)
        )

    def model(self, model: Model, side: Side, module: Module) -> TsExpression:
        named = side if self.has_input(model, side) else Side.RESPONSE
        return self.reference(model, named, module)

    def has_input(self, model: Model, side: Side) -> bool:
        """Whether what is sent of a model has a name of its own."""
        if side is Side.RESPONSE:
            return False
        return model.alias is None or self.has_input_alias(model)

    def _union(self, type: UnionType, side: Side, module: Module) -> list[Code]:
        if type.discriminator is None:
            members = [m for member in type.members for m in self._members(member, side, module)]
            known = {_PLAIN[kind] for member in type.members for kind in self._literals(member)}
            return [_beside_literals(member, known) for member in members]
        field, values = type.discriminator.field, type.discriminator.values
        others = [
            written
            for member in unnamed_members(type)
            for written in self._members(member, side, module)
        ]
        members = [
            self._variant(id, field, [value for value, one in values if one == id], side, module)
            for id in dict.fromkeys(id for _, id in values)
        ]
        if any(self.models[id].in_response for _, id in values):
            variant = module.type("unions", "UnknownVariant")
            members.append(TsExpression(variant, "<", TsString(field), ">"))
        return [*members, *others]

    def _literals(self, type: Type) -> Iterator[Primitive]:
        """The kinds of which a type has literals, through its names."""
        match type:
            case EnumType(primitive):
                yield primitive
            case ConstType(value):
                yield kind_of_constant(value)
            case ModelType(id) if id not in self.recursive and (alias := self.models[id].alias):
                yield from self._literals(alias)
            case NullableType() | UnionType():
                for part in parts(type):
                    yield from self._literals(part)
            case _:
                return

    def _variant(
        self, id: ModelId, field: str, values: list[str], side: Side, module: Module
    ) -> TsExpression:
        """A member of a union, of which the field that tells it apart is a literal."""
        model = self.models[id]
        written = self.model(model, side, module)
        own = next((one for one in model.fields if one.wire == field), None)
        if own is not None and own.required and isinstance(own.type, ConstType):
            return written
        possible = [value for value in values if own is None or self._may_be(own.type, value)]
        if not possible:
            return written
        literals = union([TsLiteral(value) for value in possible])
        return TsExpression(written, " & { ", TsPropertyName(field), ": ", literals, " }")

    def _may_be(self, type: Type, value: str) -> bool:
        """Whether a field of this type can have the value that is to tell its object apart."""
        match type:
            case NullableType(inner):
                return self._may_be(inner, value)
            case UnionType(members):
                return any(self._may_be(member, value) for member in members)
            case ModelType(id):
                alias = self.models[id].alias
                return alias is not None and self._may_be(alias, value)
            case ConstType(known):
                return known == value
            case EnumType(primitive, values, closed):
                is_text = primitive is Primitive.STRING
                return is_text and (not closed or value in [one.value for one in values])
            case PrimitiveType(primitive):
                return _PLAIN.get(primitive) in ("string", "unknown")
            case _:
                return False

    def reference(self, model: Model, side: Side, module: Module) -> TsExpression:
        """A model's name as this module says it: through its module, unless it is its own."""
        name = type_name(model, side)
        home = self.home(model.id)
        if home == module.home:
            return TsExpression(TsIdentifier(name))
        is_own = bool(module.resource) and model.id.resource == module.resource
        alias = "types" if is_own else home.types_alias
        module.namespace(home.types, alias, is_type=True)
        return TsExpression(TsIdentifier(f"{alias}.{name}"))

    def home(self, id: ModelId) -> Home:
        if id.resource:
            return home_of(id.resource)
        if id in self.common:
            return COMMON
        if id in self.of_errors:
            return ERROR_BODY
        if id in self.of_webhooks:
            return WEBHOOKS
        return ENVELOPES if id in self.of_envelopes else PARAMETERS

    def value_of_alias(self, model: Model, side: Side, module: Module) -> TsUnion:
        assert model.alias is not None
        types = replace(self, is_deferred=True) if model.id in self.recursive else self
        return types.annotation(model.alias, side, module)

    def has_output(self, model: Model) -> bool:
        """Whether what comes back of a model has a name. An alias that is only sent has none
        where it means something else then: the models in it may have none either."""
        return model.in_response or (model.alias is not None and not self.has_input_alias(model))

    def has_input_alias(self, model: Model) -> bool:
        """Whether an alias means something else when it is sent."""
        assert model.alias is not None
        if model.id in self.recursive or not model.in_request:
            return model.in_request
        if model.id not in self.differing:
            ours = Module("", self.home(model.id))
            sides = {self.annotation(model.alias, side, ours) for side in Side}
            self.differing[model.id] = len(sides) == 2
        return self.differing[model.id]


def type_name(model: Model, side: Side) -> str:
    name = model.id.name
    return names.class_(name) if side is Side.RESPONSE else names.input_class(name)


def union(members: Sequence[Code]) -> TsUnion:
    """`A | B`, each member once, null and undefined last; `unknown` swallows the rest."""
    flat = (inner for m in members for inner in (m.members if isinstance(m, TsUnion) else (m,)))
    unique = list(dict.fromkeys(TsExpression(member) for member in flat))
    if TsExpression("unknown") in unique:
        unique = [TsExpression("unknown")]
    unique.sort(key=lambda member: _LAST.get(member.__html__(), 0))
    return TsUnion(tuple(unique))


def _beside_literals(member: Code, known: set[str]) -> Code:
    """What takes every text, where some are named beside it: these stay what an editor offers."""
    word = member.__html__()
    return TsExpression("(", word, " & {})") if word in known else member


def record(value: TsExpression, side: Side) -> TsExpression:
    """An object whose keys are data."""
    written = TsExpression("Record<string, ", value, ">")
    return written if side is Side.RESPONSE else TsExpression("Readonly<", written, ">")


def _enum(type: EnumType) -> list[Code]:
    known: list[Code] = [TsLiteral(value.value) for value in type.values]
    if type.closed:
        return known
    plain = TsIdentifier(_PLAIN[type.primitive])
    if type.primitive is Primitive.BOOLEAN:
        return [plain]
    # The known values stay what an editor offers.
    return [*known, TsExpression("(", plain, " & {})")]
