"""IR types -> Python annotations, for what comes back and for what is sent.

What comes back is exact (`datetime.date`, `list[Message]`); what is sent is generous (a `str` for a
date, any sequence for a list, a dict or a returned model for an object).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum

from ...facts.models import models_of_errors
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
    models_in,
)
from ...text import Code, PyExpression, PyIdentifier, PyLiteral, PyString
from . import names
from .modules import Layout, Module


class Side(Enum):
    RESPONSE = "response"
    REQUEST = "request"


_BUILTINS = {
    Primitive.STRING: "str",
    Primitive.INTEGER: "int",
    Primitive.NUMBER: "float",
    Primitive.BOOLEAN: "bool",
    Primitive.BYTES: "bytes",
    Primitive.NONE: "None",
}
_MEMBERS = {
    Primitive.DATE: ("datetime", "date"),
    Primitive.DATE_TIME: ("datetime", "datetime"),
    Primitive.DURATION: ("datetime", "timedelta"),
    Primitive.DECIMAL: ("decimal", "Decimal"),
    Primitive.UUID: ("uuid", "UUID"),
}
# Types of the runtime, and what else is taken where a value of theirs is sent.
_RUNTIME = {
    Primitive.UNIX_TIME: ("wire_types", "UnixTime", "float"),
    Primitive.BASE64URL: ("wire_types", "Base64URL", "str"),
}


@dataclass(frozen=True, slots=True)
class Types:
    """Writes annotations into modules; knows every model, and which belong to the errors."""

    models: dict[ModelId, Model]
    of_errors: frozenset[ModelId]
    layout: Layout

    @staticmethod
    def of(api: Api) -> Types:
        return Types(api.models(), models_of_errors(api), Layout.of(api))

    def annotation(self, type: Type, side: Side, module: Module) -> PyUnion:
        """The annotation of a type, with what it needs imported into the module."""
        return union(self._members(type, side, module))

    def _members(self, type: Type, side: Side, module: Module) -> list[Code]:
        """The members of the union that a type is; most are a union of one."""
        match type:
            case PrimitiveType(Primitive.ANY):
                return [module.standard("typing", "Any")]
            case PrimitiveType(primitive):
                return self._primitive(primitive, side, module)
            case EnumType():
                return self._enum(type, module)
            case ConstType(value):
                return [literal([value], module)]
            case ListType(item):
                return [self._list(item, side, module)]
            case StreamType(item):
                return self._members(item, side, module)
            case MapType(value):
                return [self._map(value, side, module)]
            case NullableType(inner):
                return [*self._members(inner, side, module), PyIdentifier("None")]
            case ModelType(id):
                return self._model(self.models[id], side, module)
            case UnionType():
                return self._union(type, side, module)

    def _primitive(self, primitive: Primitive, side: Side, module: Module) -> list[Code]:
        if primitive in _BUILTINS:
            return [module.builtin(_BUILTINS[primitive])]
        if primitive is Primitive.FILE:
            return [module.runtime("files", "FileInput")]
        if primitive in _RUNTIME:
            home, name, other = _RUNTIME[primitive]
            ours = module.runtime(home, name)
            return [ours] if side is Side.RESPONSE else [module.builtin(other), ours]
        exact = module.member(*_MEMBERS[primitive])
        return [exact] if side is Side.RESPONSE else [module.builtin("str"), exact]

    def _enum(self, type: EnumType, module: Module) -> list[Code]:
        base = module.builtin(_BUILTINS[type.primitive])
        if type.primitive is Primitive.NUMBER:  # a Literal takes no float
            return [base]
        known = literal([value.value for value in type.values], module)
        return [known] if type.closed else [known, base]

    def _list(self, item: Type, side: Side, module: Module) -> PyExpression:
        outer = self._container("list", "Sequence", side, module)
        return PyExpression(outer, "[", self.annotation(item, side, module), "]")

    def _map(self, value: Type, side: Side, module: Module) -> PyExpression:
        outer = self._container("dict", "Mapping", side, module)
        key = module.builtin("str")
        return PyExpression(outer, "[", key, ", ", self.annotation(value, side, module), "]")

    def _container(self, exact: str, generous: str, side: Side, module: Module) -> PyIdentifier:
        if side is Side.RESPONSE:
            return module.builtin(exact)
        return module.standard("collections.abc", generous)

    def _model(self, model: Model, side: Side, module: Module) -> list[Code]:
        if model.alias is not None:
            if self.is_inlined(model):
                return self._members(model.alias, side, module)
            suffix = "Input" if side is Side.REQUEST and self.has_input_alias(model) else ""
            return [self.reference(model, suffix, module)]
        if side is Side.RESPONSE:
            return [self.reference(model, "", module)]
        sent = [self.reference(model, "", module)] if model.in_response else []
        return [*sent, self.reference(model, "Input", module)]

    def _union(self, type: UnionType, side: Side, module: Module) -> list[Code]:
        members = [m for member in type.members for m in self._members(member, side, module)]
        if type.discriminator is None:
            return members
        is_response = any(self.models[id].in_response for _, id in type.discriminator.values)
        if is_response:
            members.append(module.runtime("unions", "UnknownVariant"))
        if side is Side.REQUEST:
            return members
        values = [
            PyExpression(PyString(value), ": ", self.reference(self.models[id], "", module))
            for value, id in type.discriminator.values
        ]
        annotated = module.standard("typing", "Annotated")
        discriminator = module.runtime("unions", "Discriminator")
        field = PyString(type.discriminator.field)
        mapping = PyExpression("{", PyExpression.join(", ", values), "}")
        return [
            PyExpression(
                annotated, "[", union(members), ", ", discriminator, "(", field, ", ", mapping, ")]"
            )
        ]

    def reference(self, model: Model, suffix: str, module: Module) -> PyIdentifier:
        """A model's name as this module says it: through its module, so cycles do no harm."""
        name = f"{names.class_(model.id.name)}{suffix}"
        home = self.home(model.id)
        if home == module.home:
            return PyIdentifier(name)
        if not model.id.resource:
            return module.own(home, name)
        *folders, last = self.layout.segments(home)
        alias = "_types" if home == module.resource else "__".join(("_types", *folders, last))
        module.own(".".join(("types", *folders)), last, alias)
        return PyIdentifier(f"{alias}.{name}")

    def home(self, id: ModelId) -> str:
        """The resource whose module holds a model, or the root's module for what has none."""
        return id.resource or ("error_body" if id in self.of_errors else "envelopes")

    def is_inlined(self, model: Model) -> bool:
        """Whether an alias is written out where it is used: one that names another module's models.

        Its value would be needed while the modules are still importing each other.
        """
        return model.alias is not None and any(
            id.resource != model.id.resource for id in models_in(model.alias)
        )

    def has_input_alias(self, model: Model) -> bool:
        """Whether an alias means something else when it is sent."""
        assert model.alias is not None
        ours = Module(".", self.home(model.id))
        sides = (self.annotation(model.alias, side, ours) for side in Side)
        return len(set(sides)) == 2 and model.in_request


class PyUnion(PyExpression):
    """An annotation that knows its members, so that a union of unions is one union."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[PyExpression, ...]) -> None:
        super().__init__(PyExpression.join(" | ", members))
        self.members = members


def union(members: Sequence[Code]) -> PyUnion:
    """`A | B`, each member once, None last; `Any` swallows the rest."""
    flat = (inner for m in members for inner in (m.members if isinstance(m, PyUnion) else (m,)))
    unique = list(dict.fromkeys(PyExpression(member) for member in flat))
    if PyExpression("Any") in unique:
        unique = [PyExpression("Any")]
    unique.sort(key=lambda member: member == PyExpression("None"))
    return PyUnion(tuple(unique))


def literal(values: list[str | int | float | bool], module: Module) -> PyExpression:
    written = PyExpression.join(", ", [PyLiteral(value) for value in values])
    return PyExpression(module.standard("typing", "Literal"), "[", written, "]")
