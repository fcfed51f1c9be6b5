"""IR types -> Python annotations, for what comes back and for what is sent.

What comes back is exact (`datetime.date`, `list[Message]`); what is sent is generous (a `str` for a
date, any sequence for a list, a dict or a returned model for an object).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import Enum

from ...facts.models import (
    common_models,
    models_of_errors,
    models_of_webhooks,
    recursive_aliases,
)
from ...ir import (
    Api,
    ConstType,
    Discriminator,
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
    unnamed_members,
)
from ...text import Code, PyExpression, PyIdentifier, PyLiteral, PyString
from . import names
from .choices import is_chosen, is_readable, is_sayable
from .modules import COMMON, ENVELOPES, ERROR_BODY, WEBHOOKS, Layout, Module


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
    common: frozenset[ModelId]
    of_webhooks: frozenset[ModelId]
    layout: Layout
    recursive: frozenset[ModelId] = frozenset()
    # What was found of aliases so far, which others may name again and again.
    differing: dict[ModelId, bool] = field(default_factory=dict[ModelId, bool])
    # Classes of the package's user that classes inherit from, by the full names of these.
    extended: Mapping[str, str] = field(default_factory=dict[str, str])

    @staticmethod
    def of(api: Api) -> Types:
        models = api.models()
        return Types(
            models,
            models_of_errors(api),
            common_models(api),
            models_of_webhooks(api),
            Layout.of(api),
            recursive_aliases(models),
        )

    def annotation(self, type: Type, side: Side, module: Module) -> PyUnion:
        """The annotation of a type, with what it needs imported into the module."""
        inner = type.inner if isinstance(type, NullableType) else type
        if not isinstance(inner, PrimitiveType | ModelType):
            return self._annotation(type, side, module)
        # Most fields are one of a few such types; and of others, equal ones may differ: 1 and True.
        known: PyUnion | None = module.annotations.get((type, side))
        if known is None:
            known = module.annotations[type, side] = self._annotation(type, side, module)
        return known

    def _annotation(self, type: Type, side: Side, module: Module) -> PyUnion:
        written = union(self._members(type, side, module))
        return _without_redundant(written) if side is Side.REQUEST else written

    def as_value(self, type: Type, module: Module) -> PyExpression:
        """The type of what comes back as an argument of a call, which `OneOf` alone cannot be."""
        written = self.annotation(type, Side.RESPONSE, module)
        if not any(isinstance(member, PyOneOf) for member in written.members):
            return written
        return PyExpression(module.runtime("one_of", "Hint"), "[", written, "]")

    def _members(self, type: Type, side: Side, module: Module) -> list[Code]:
        """The members of the union that a type is; most are a union of one."""
        match type:
            case PrimitiveType(Primitive.ANY):
                return [module.standard("typing", "Any")]
            case PrimitiveType(primitive):
                return self._primitive(primitive, side, module)
            case EnumType():
                return self._enum(type, side, module)
            case ConstType(value):
                return [_known([value], side, module)]
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

    def _enum(self, type: EnumType, side: Side, module: Module) -> list[Code]:
        base = module.builtin(_BUILTINS[type.primitive])
        if type.primitive is Primitive.NUMBER:  # a Literal takes no float
            return [base]
        values = [value.value for value in type.values]
        if type.closed:
            return [_known(values, side, module)]
        if type.primitive is Primitive.BOOLEAN or not all(map(is_sayable, values)):
            return [base]
        return [literal(values, module), base]

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
            return self._plain_union(type, members, side, module)
        is_response = any(self.models[id].in_response for _, id in type.discriminator.values)
        unknown = [module.runtime("unions", "UnknownVariant")] if is_response else []
        if side is Side.REQUEST:
            return [*members, *unknown]
        unnamed = unnamed_members(type)
        others = [m for one in unnamed for m in self._members(one, side, module)]
        named = [one for one in type.members if one not in unnamed]
        told = [m for one in named for m in self._members(one, side, module)]
        written = self._told(type.discriminator, union([*told, *unknown]), module)
        return [one_of(union([written, *others]), module)]

    def _told(self, discriminator: Discriminator, members: PyUnion, module: Module) -> PyExpression:
        """The members that the value of a field tells apart."""
        values = [
            PyExpression(PyString(value), ": ", self._class(id, module))
            for value, id in discriminator.values
        ]
        annotated = module.standard("typing", "Annotated")
        note = module.runtime("unions", "Discriminator")
        field = PyString(discriminator.field)
        mapping = PyExpression("{", PyExpression.join(", ", values), "}")
        told = PyExpression(note, "(", field, ", ", mapping, ")")
        return PyExpression(annotated, "[", members, ", ", told, "]")

    def _class(self, id: ModelId, module: Module) -> Code:
        """A member's class as data; by its name where it is still to come in its module."""
        while isinstance(alias := self.models[id].alias, ModelType):
            id = alias.model
        name = names.class_(id.name)
        if alias is None and self.home(id) == module.home and module.is_ahead(name):
            return PyString(name)
        return self.annotation(ModelType(id), Side.RESPONSE, module)

    def _plain_union(
        self, type: UnionType, members: list[Code], side: Side, module: Module
    ) -> list[Code]:
        if side is Side.REQUEST or not is_chosen(type, self.models, self.recursive):
            return members
        whole = union(members)
        return [whole if whole.is_any else one_of(whole, module)]

    def reference(self, model: Model, suffix: str, module: Module) -> PyIdentifier:
        """A model's name as this module says it: through its module, so cycles do no harm."""
        name = f"{names.class_(model.id.name)}{suffix}"
        home = self.home(model.id)
        if home == module.home:
            return PyIdentifier(name)
        if home == COMMON:
            common = module.own("", "models", "_models")
            return PyIdentifier(f"{common.__html__()}.{name}")
        if not model.id.resource:
            return module.own(home.removeprefix("."), name)
        *folders, last = self.layout.segments(home)
        alias = "_types" if home == module.resource else "__".join(("_types", *folders, last))
        module.own(".".join(("types", *folders)), last, alias)
        return PyIdentifier(f"{alias}.{name}")

    def home(self, id: ModelId) -> str:
        """The resource whose module holds a model, or the root's module for what has none."""
        if id in self.common:
            return COMMON
        if id.resource:
            return id.resource
        if id in self.of_errors:
            return ERROR_BODY
        return WEBHOOKS if id in self.of_webhooks else ENVELOPES

    def is_inlined(self, model: Model) -> bool:
        """Whether an alias is written out where it is used: one that names another module's models.

        Its value would be needed while the modules are still importing each other.
        """
        if model.alias is None or model.id in self.recursive:
            return False
        return any(self.home(id) != self.home(model.id) for id in models_in(model.alias))

    def value_of_alias(self, model: Model, side: Side, module: Module) -> PyExpression:
        """What a name for a type is. As text it is read when it is first needed: of one that
        stands in itself, and of one that is written out where it is used."""
        alias = model.alias
        assert alias is not None
        if self.is_inlined(model):
            return PyExpression(PyLiteral(self.annotation(alias, side, module).__html__()))
        if model.id not in self.recursive:
            return self.annotation(alias, side, module)
        if isinstance(alias, UnionType) and alias.discriminator is None:
            written = union([m for one in alias.members for m in self._members(one, side, module)])
        else:
            written = self.annotation(alias, side, module)
        return one_of(PyExpression(PyLiteral(written.__html__())), module)

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
            ours = Module(".", self.home(model.id))
            sides = {self.annotation(model.alias, side, ours) for side in Side}
            self.differing[model.id] = len(sides) == 2
        return self.differing[model.id]


class PyUnion(PyExpression):
    """An annotation that knows its members, so that a union of unions is one union."""

    __slots__ = ("members",)

    def __init__(self, members: tuple[PyExpression, ...]) -> None:
        super().__init__(" | ".join([member.__html__() for member in members]))
        self.members = members

    @property
    def is_any(self) -> bool:
        return self.members == (PyExpression("Any"),)


class PyLiteralType(PyExpression):
    """`Literal[...]`, which knows its values: several in a union are one."""

    __slots__ = ("form", "values")

    def __init__(self, form: PyIdentifier, values: tuple[PyLiteral, ...]) -> None:
        super().__init__(form, "[", PyExpression.join(", ", values), "]")
        self.form = form
        self.values = values


class PyOneOf(PyExpression):
    """A type of which our own code makes the values: to type checkers it is what is written."""

    __slots__ = ()


def one_of(written: PyExpression, module: Module) -> PyOneOf:
    return PyOneOf(module.runtime("one_of", "OneOf"), "[", written, "]")


def union(members: Sequence[Code]) -> PyUnion:
    """`A | B`, each member once, None last; `Any` swallows the rest."""
    if len(members) == 1 and isinstance(members[0], PyUnion):
        return members[0]
    unique: dict[str, PyExpression] = {}
    for member in members:
        for one in member.members if isinstance(member, PyUnion) else (member,):
            written = one if isinstance(one, PyExpression) else PyExpression(one)
            unique.setdefault(written.__html__(), written)
    if "Any" in unique:
        return PyUnion((unique["Any"],))
    last = [unique.pop("None")] if "None" in unique else []
    return PyUnion((*_with_one_literal(list(unique.values())), *last))


def _with_one_literal(members: list[PyExpression]) -> list[PyExpression]:
    """The values of all literals where the first of them stands."""
    literals = [member for member in members if isinstance(member, PyLiteralType)]
    if len(literals) < 2:
        return members
    values = dict.fromkeys(value for one in literals for value in one.values)
    whole = PyLiteralType(literals[0].form, tuple(values))
    others = [member for member in members if not isinstance(member, PyLiteralType)]
    others.insert(members.index(literals[0]), whole)
    return others


def _without_redundant(written: PyUnion) -> PyUnion:
    """An argument of `float` takes an `int`."""
    words = {member.__html__().rpartition(".")[2] for member in written.members}
    if not {"int", "float"} <= words:
        return written
    return PyUnion(
        tuple(one for one in written.members if one.__html__().rpartition(".")[2] != "int")
    )


def literal(values: list[str | int | float | bool], module: Module) -> PyLiteralType:
    form = module.standard("typing", "Literal")
    return PyLiteralType(form, tuple(PyLiteral(value) for value in values))


def _known(values: list[str | int | float | bool], side: Side, module: Module) -> PyExpression:
    """These values and no others, as far as a `Literal` can say it."""
    if not all(map(is_sayable, values)):
        is_whole = all(isinstance(value, int) for value in values)
        return PyExpression(module.builtin("int" if is_whole else "float"))
    written = literal(values, module)
    return (
        written
        if side is Side.REQUEST or all(map(is_readable, values))
        else one_of(written, module)
    )
