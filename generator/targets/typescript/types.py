"""IR types -> TypeScript types, for what comes back and for what is sent.

What comes back is exact and the caller's own (`Message[]`); what is sent is generous (a `Date` for
a date-time, any array for a list, `undefined` for what is left out).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ...facts.models import models_of_envelopes, models_of_errors
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
)
from ...text import Code, TsExpression, TsIdentifier, TsLiteral, TsPropertyName, TsString
from . import names
from .modules import ENVELOPES, ERROR_BODY, PARAMETERS, Home, Module, home_of


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

    @staticmethod
    def of(api: Api) -> Types:
        return Types(api.models(), models_of_errors(api), models_of_envelopes(api))

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
        return record(self.annotation(value, side, module), side)

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
            return [m for member in type.members for m in self._members(member, side, module)]
        field, values = type.discriminator.field, type.discriminator.values
        members = [
            self._variant(id, field, [value for value, one in values if one == id], side, module)
            for id in dict.fromkeys(id for _, id in values)
        ]
        if any(self.models[id].in_response for _, id in values):
            variant = module.type("unions", "UnknownVariant")
            members.append(TsExpression(variant, "<", TsString(field), ">"))
        return [*members]

    def _variant(
        self, id: ModelId, field: str, values: list[str], side: Side, module: Module
    ) -> TsExpression:
        """A member of a union, of which the field that tells it apart is a literal."""
        model = self.models[id]
        written = self.model(model, side, module)
        is_told = any(
            one.wire == field and one.required and isinstance(one.type, ConstType)
            for one in model.fields
        )
        if is_told:
            return written
        literals = union([TsLiteral(value) for value in values])
        return TsExpression(written, " & { ", TsPropertyName(field), ": ", literals, " }")

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
        if id in self.of_errors:
            return ERROR_BODY
        return ENVELOPES if id in self.of_envelopes else PARAMETERS

    def has_input_alias(self, model: Model) -> bool:
        """Whether an alias means something else when it is sent."""
        assert model.alias is not None
        ours = Module("", self.home(model.id))
        sides = (self.annotation(model.alias, side, ours) for side in Side)
        return len(set(sides)) == 2 and model.in_request


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
