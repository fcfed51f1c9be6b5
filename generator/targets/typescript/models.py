"""Models -> the views of `types/`: what comes back, and beside it what is sent."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from ...facts.models import holds
from ...ir import Envelope, Field, Model, Primitive, PrimitiveType, Type
from ...text import TsDocComment, TsExpression, TsIdentifier, TsPropertyName, TsString
from . import names, prose
from .modules import ENVELOPES, Module
from .pagination import pagination
from .types import Side, Types, record, type_name, union
from .views import ConstantView, PropertyView, TypeView

# What every object has: to leave such a key out is to have it, to the compiler.
_INHERITED = frozenset(
    "constructor hasOwnProperty isPrototypeOf propertyIsEnumerable toLocaleString toString "
    "valueOf".split()
)


def type_views(models: Iterable[Model], types: Types, module: Module) -> tuple[TypeView, ...]:
    """The types of a module in the spec's order, what is sent of a model behind it."""
    views: list[TypeView] = []
    for model in models:
        views += _aliases(model, types, module) if model.alias else _both(model, types, module)
    return tuple(views)


def _both(model: Model, types: Types, module: Module) -> list[TypeView]:
    views: list[TypeView] = []
    if model.in_response:
        views.append(_view(model, Side.RESPONSE, types, module))
    if model.in_request:
        views.append(_view(model, Side.REQUEST, types, module))
    if len(views) == 2 and replace(views[1], name=views[0].name) == views[0]:
        views[1] = replace(views[1], properties=(), alias=TsExpression(views[0].name))
    return views


def _view(model: Model, side: Side, types: Types, module: Module) -> TypeView:
    is_response = side is Side.RESPONSE
    fields = [f for f in model.fields if not (f.write_only if is_response else f.read_only)]
    properties = tuple(property_view(field, side, types, module) for field in fields)
    return interface(
        type_name(model, side),
        prose.model(model),
        properties,
        is_open=model.keep_unknown,
        side=side,
    )


def interface(
    name: str,
    comment: TsDocComment | None,
    properties: tuple[PropertyView, ...],
    *,
    is_open: bool,
    side: Side,
    extended: tuple[TsExpression, ...] = (),
) -> TypeView:
    """An interface; what has no property of its own is a name for what it extends, and for any
    object."""
    alias = None
    if not properties and (is_open or len(extended) < 2):
        rest = [record(TsExpression("unknown"), side)] if is_open or not extended else []
        alias = TsExpression.join(" & ", [*extended, *rest])
    return TypeView(
        name=TsIdentifier(name),
        comment=comment,
        extended=TsExpression.join(", ", extended) if extended else None,
        properties=properties,
        is_open=is_open,
        alias=alias,
    )


def property_view(field: Field, side: Side, types: Types, module: Module) -> PropertyView:
    type = types.annotation(field.type, side, module)
    if side is Side.REQUEST:
        return sent(field.wire, type, field.required, prose.property(field))
    return PropertyView(TsPropertyName(field.wire), type, not field.required, prose.property(field))


def sent(
    key: str, type: TsExpression, required: bool, comment: TsDocComment | None
) -> PropertyView:
    """A property of something that is sent; `undefined` leaves it out."""
    members = [type] if required else [type, TsIdentifier("undefined")]
    if not required and key in _INHERITED:
        members.append(TsExpression("object[", TsString(key), "]"))
    return PropertyView(TsPropertyName(key), union(members), not required, comment)


def _aliases(model: Model, types: Types, module: Module) -> list[TypeView]:
    assert model.alias is not None
    sides = [Side.RESPONSE] if types.has_output(model) else []
    if types.has_input_alias(model):
        sides.append(Side.REQUEST)
    return [
        TypeView(
            name=TsIdentifier(type_name(model, side)),
            comment=prose.model(model),
            alias=types.value_of_alias(model, side, module),
        )
        for side in sides
    ]


def envelope_view(envelope: Envelope, module: Module) -> ConstantView:
    """The constant that tells the runtime how a list is wrapped."""
    settings: list[TsExpression] = []
    kind = module.value("array-envelope", "ArrayEnvelope") if envelope.fields is None else None
    if kind is None:
        kind = module.value("envelope", "Envelope")
        settings.append(TsExpression("items: ", TsString(envelope.items)))
    if envelope.keyed_by:
        settings.append(TsExpression("keyedBy: ", TsString(envelope.keyed_by)))
    if envelope.pagination is not None:
        settings.append(TsExpression("pagination: ", pagination(envelope.pagination, module)))
    if envelope.fields is not None:
        settings.append(_shape(envelope.fields, module))
    # The description of an object is that of its type.
    text = "" if envelope.fields else envelope.description
    return ConstantView(
        TsIdentifier(names.envelope(envelope.name)),
        new(kind, settings),
        prose.comment([prose.markdown(text, 0)], 0),
    )


def _shape(model: Model, module: Module) -> TsExpression:
    path = TsString(module.specifier(ENVELOPES.shapes))
    name = TsIdentifier(f"shapes.{names.class_(model.id.name)}")
    return TsExpression("shape: () => import(", path, ").then((shapes) => ", name, ")")


def new(kind: TsIdentifier, settings: list[TsExpression]) -> TsExpression:
    """An object of the runtime, which nothing is lost without: bundlers may drop it."""
    given = TsExpression("{ ", TsExpression.join(", ", settings), " }") if settings else ""
    return TsExpression("/* @__PURE__ */ new ", kind, "(", given, ")")


def holds_decimals(type: Type, types: Types) -> bool:
    return holds(type, types.models, lambda one: one == PrimitiveType(Primitive.DECIMAL))
