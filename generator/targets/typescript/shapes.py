"""Models and answers -> the views of `shapes/`: what replies should be, as data."""

from __future__ import annotations

from collections.abc import Iterable

from ...ir import (
    ConstType,
    EnumType,
    ListType,
    MapType,
    Model,
    ModelType,
    NullableType,
    Operation,
    Primitive,
    PrimitiveType,
    StreamType,
    Type,
    UnionType,
    unnamed_members,
)
from ...text import TsExpression, TsIdentifier, TsKey, TsLiteral, TsString
from . import names
from .modules import Module
from .types import Types
from .views import ConstantView

_PLAIN = {
    Primitive.STRING: ("shapes", "STRING"),
    Primitive.INTEGER: ("shapes", "INTEGER"),
    Primitive.NUMBER: ("shapes", "NUMBER"),
    Primitive.BOOLEAN: ("shapes", "BOOLEAN"),
    Primitive.ANY: ("shapes", "ANY"),
    Primitive.DATE: ("formats", "DATE"),
    Primitive.DATE_TIME: ("formats", "DATE_TIME"),
    Primitive.UNIX_TIME: ("formats", "UNIX_TIME"),
    Primitive.DURATION: ("formats", "DURATION"),
    Primitive.DECIMAL: ("formats", "DECIMAL"),
    Primitive.UUID: ("formats", "UUID"),
    Primitive.BYTES: ("formats", "BYTES"),
    Primitive.BASE64URL: ("formats", "BASE64URL"),
    Primitive.NONE: ("shapes", "NULL"),
}


def model_shapes(models: Iterable[Model], types: Types, module: Module) -> tuple[ConstantView, ...]:
    """A constant for each model that comes back, under the name of its type."""
    shapes = Shapes(types, module)
    return tuple(
        ConstantView(TsIdentifier(names.class_(model.id.name)), shapes.model(model))
        for model in models
        if model.in_response
    )


def answer_shapes(
    operations: Iterable[Operation], types: Types, module: Module
) -> tuple[ConstantView, ...]:
    """What comes back from operations and is no model with a constant of its own."""
    shapes = Shapes(types, module)
    found: list[ConstantView] = []
    for operation in operations:
        response = item_of(operation.response)
        if is_told(response) and not isinstance(response, ModelType):
            name = TsIdentifier(names.answer(operation.name))
            found.append(ConstantView(name, shapes.shape(response)))
        cases = [
            TsExpression(TsKey(value), ": ", shapes.shape(type))
            for value, type in told_cases(operation)
            if not isinstance(type, ModelType)
        ]
        if cases:
            name = TsIdentifier(names.answer(operation.name, "ANSWERS"))
            written = TsExpression("{ ", TsExpression.join(", ", cases), " }")
            found.append(ConstantView(name, written))
    return tuple(found)


def told_cases(operation: Operation) -> list[tuple[str, Type]]:
    """The values of an operation's selector under which something else comes."""
    cases = operation.selector.response_cases if operation.selector else ()
    types = [(one.value, item_of(one.type)) for one in cases if one.type]
    return [(value, type) for value, type in types if is_told(type)]


def item_of(type: Type) -> Type:
    """Of a stream, what one item is."""
    return type.item if isinstance(type, StreamType) else type


def is_told(type: Type) -> bool:
    """Whether there is anything to say of a value of this type."""
    return not isinstance(type, PrimitiveType) or type.primitive not in (
        Primitive.ANY,
        Primitive.BYTES,
        Primitive.NONE,
        Primitive.STRING,
    )


class Shapes:
    """Writes shapes into a module."""

    def __init__(self, types: Types, module: Module) -> None:
        self._types = types
        self._module = module

    def model(self, model: Model) -> TsExpression:
        if model.alias is not None:
            return self.shape(model.alias)
        fields: list[TsExpression] = []
        for field in model.fields:
            if field.write_only:
                continue
            shape = self.shape(field.type)
            written = self._called("required", shape) if field.required else shape
            fields.append(TsExpression(TsKey(field.wire), ": ", written))
        return self._called("object", _object(fields))

    def shape(self, type: Type) -> TsExpression:
        match type:
            case PrimitiveType(primitive):
                return TsExpression(self._module.value(*_PLAIN[primitive]))
            case EnumType(primitive, values, closed):
                if not closed:
                    return TsExpression(self._module.value(*_PLAIN[primitive]))
                return self._one_of([TsLiteral(value.value) for value in values])
            case ConstType(value):
                return self._one_of([TsLiteral(value)])
            case ListType(item):
                return self._called("list", self.shape(item))
            case StreamType(item):
                return self.shape(item)
            case MapType(value):
                return self._called("map", self.shape(value))
            case NullableType(inner):
                return self._called("nullable", self.shape(inner))
            case ModelType(id):
                return self._reference(self._types.models[id])
            case UnionType():
                return self._union(type)

    def _one_of(self, values: list[TsLiteral]) -> TsExpression:
        return self._called("oneOf", *values, home="choices")

    def _union(self, type: UnionType) -> TsExpression:
        if type.discriminator is None:
            return self._choice(type, [self.shape(member) for member in type.members])
        variants = [
            TsExpression(TsKey(value), ": ", self._reference(self._types.models[id]))
            for value, id in type.discriminator.values
        ]
        field = TsString(type.discriminator.field)
        told = self._called("variants", field, _object(variants), home="choices")
        others = [self.shape(member) for member in unnamed_members(type)]
        return self._choice(type, [told, *others]) if others else told

    def _choice(self, type: UnionType, members: list[TsExpression]) -> TsExpression:
        return self._called("firstOf" if type.matches_first else "union", *members, home="choices")

    def _reference(self, model: Model) -> TsExpression:
        name = names.class_(model.id.name)
        home = self._types.home(model.id)
        if home != self._module.home:
            alias = self._module.namespace(home.shapes, home.shapes_alias, is_type=False)
            name = f"{alias}.{name}"
        return self._called("ref", TsExpression("() => ", TsIdentifier(name)))

    def _called(
        self, name: str, *arguments: TsExpression | TsLiteral | TsString, home: str = "shapes"
    ) -> TsExpression:
        function = self._module.value(home, name)
        return TsExpression(function, "(", TsExpression.join(", ", arguments), ")")


def _object(fields: list[TsExpression]) -> TsExpression:
    return TsExpression("{ ", TsExpression.join(", ", fields), " }")
