"""Models -> the views of `types/`: Structs for what comes back, TypedDicts for what is sent."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from ...ir import Envelope, Field, Model, ModelId, NullableType, models_in
from ...text import PyDocstring, PyExpression, PyIdentifier, PyString
from . import names, prose
from .deprecations import deprecated_fields
from .extensions import class_of_model, extension
from .modules import Module
from .pagination import pagination
from .types import Side, Types
from .views import AttributeView, EnvelopeView, ItemView, ModelView


def model_views(models: Iterable[Model], types: Types, module: Module) -> tuple[ModelView, ...]:
    """The classes of a module in the spec's order, then the names for types, which need them."""
    models = tuple(models)
    views: list[ModelView] = []
    aliases: list[tuple[Model, list[ModelView]]] = []
    for model in models:
        if model.alias is not None:
            aliases.append((model, _aliases(model, types, module)))
            continue
        if model.in_response:
            views.append(_struct(model, types, module))
            module.define(names.class_(model.id.name))
        if model.in_request:
            views += _inputs(model, types, module)
    return (*views, *_in_order(aliases))


def _in_order(aliases: list[tuple[Model, list[ModelView]]]) -> list[ModelView]:
    """Each behind those that its value names, which are needed when the module is loaded."""
    by_id = {model.id: model for model, _ in aliases}
    ordered: dict[ModelId, None] = {}
    for model, _ in aliases:
        _place(model, by_id, ordered, set())
    views = {model.id: views for model, views in aliases}
    return [view for id in ordered for view in views[id]]


def _place(
    model: Model, by_id: Mapping[ModelId, Model], ordered: dict[ModelId, None], around: set[ModelId]
) -> None:
    if model.id in ordered or model.id in around or model.alias is None:
        return
    for id in models_in(model.alias):
        if id in by_id:
            _place(by_id[id], by_id, ordered, around | {model.id})
    ordered[model.id] = None


def envelope_view(envelope: Envelope, module: Module) -> EnvelopeView:
    arguments: list[PyExpression] = []
    if envelope.fields is None:
        kind = module.runtime("array_envelope", "ArrayEnvelope")
    else:
        kind = module.runtime("envelope", "Envelope")
        arguments.append(PyExpression(names.class_(envelope.fields.id.name)))
        arguments.append(PyExpression("items=", PyString(envelope.items)))
    if envelope.pagination is not None:
        arguments.append(PyExpression("pagination=", pagination(envelope.pagination, module)))
    if envelope.keyed_by:
        arguments.append(PyExpression("keyed_by=", PyString(envelope.keyed_by)))
    # The description of an object is that of its class.
    text = "" if envelope.fields else envelope.description
    return EnvelopeView(
        constant=PyIdentifier(names.envelope(envelope.name)),
        kind=kind,
        arguments=tuple(arguments),
        docstring=prose.docstring([prose.markdown(text, 0)] if text else [], 0, of_attribute=True),
    )


def _struct(model: Model, types: Types, module: Module) -> ModelView:
    fields = [field for field in model.fields if not field.write_only]
    with module.class_scope(names.attribute(field.name) for field in fields):
        attributes = tuple(_attribute(field, types, module) for field in fields)
    return ModelView(
        name=PyIdentifier(names.class_(model.id.name)),
        string=PyString(names.class_(model.id.name)),
        docstring=prose.model(model),
        is_struct=True,
        extension=extension(class_of_model(model.id, types), types, module),
        base=module.runtime("models", "OpenModel" if model.keep_unknown else "Model"),
        deprecated=deprecated_fields(model, fields, module),
        attributes=attributes,
    )


def _attribute(field: Field, types: Types, module: Module) -> AttributeView:
    name = names.attribute(field.name)
    promised = field.required and not isinstance(field.type, NullableType)
    type = field.type if promised else NullableType(field.type)
    annotation: PyExpression = types.annotation(type, Side.RESPONSE, module)
    if field.deprecated is not None:
        marker = module.runtime("deprecation", "DeprecatedField")
        annotation = PyExpression(marker, "[", annotation, "]")
    # What is promised and may be null has no default either: so its null is sent back.
    default = _default(name, field, field.required, module)
    return AttributeView(PyIdentifier(name), annotation, default, prose.field(field))


def _default(name: str, field: Field, promised: bool, module: Module) -> PyExpression | None:
    """What stands behind a field: its name on the wire where that is another, and its default."""
    wire = PyExpression("name=", PyString(field.wire)) if name != field.wire else PyExpression()
    if field.deprecated is not None and not promised:
        # To type checkers its value is no None: the type of the field is a descriptor's.
        return PyExpression(module.runtime("deprecation", "deprecated_field"), "(", wire, ")")
    if name != field.wire:
        rest = PyExpression() if promised else PyExpression(", default=None")
        return PyExpression(module.required("msgspec", "field"), "(", wire, rest, ")")
    return None if promised else PyExpression("None")


def _inputs(model: Model, types: Types, module: Module) -> list[ModelView]:
    """A class; it extends a TypedDict of the keys that no class can have, if there are such keys.

    One TypedDict, written as a call, would do; pyright loses those in a cycle of modules.
    """
    fields = [field for field in model.fields if not field.read_only]
    module.standard("typing", "TypedDict")
    is_total = bool(fields) and all(field.required for field in fields)
    name = f"{names.class_(model.id.name)}Input"
    keys = [field for field in fields if _is_key(field.wire)]
    others = [field for field in fields if not _is_key(field.wire)]
    views: list[ModelView] = []
    if others:
        base = f"_{name}" if keys else name
        items = tuple(_item(field, is_total, types, module) for field in others)
        docstring = None if keys else prose.model(model)
        views.append(_typed_dict(base, docstring, is_total, items=items))
    if keys or not others:
        with module.class_scope(field.wire for field in keys):
            attributes = tuple(_key(field, is_total, types, module) for field in keys)
        extended = PyIdentifier(f"_{name}") if others else None
        docstring = prose.model(model)
        views.append(
            _typed_dict(name, docstring, is_total, attributes=attributes, extended=extended)
        )
    return views


def _typed_dict(
    name: str,
    docstring: PyDocstring | None,
    is_total: bool,
    *,
    items: tuple[ItemView, ...] = (),
    attributes: tuple[AttributeView, ...] = (),
    extended: PyIdentifier | None = None,
) -> ModelView:
    return ModelView(
        name=PyIdentifier(name),
        string=PyString(name),
        docstring=docstring,
        is_input=True,
        base=extended,
        is_total=is_total,
        attributes=attributes,
        items=items,
    )


def _key(field: Field, is_total: bool, types: Types, module: Module) -> AttributeView:
    annotation = _sent(field, is_total, types, module)
    return AttributeView(PyIdentifier(field.wire), annotation, None, prose.field(field))


def _is_key(wire: str) -> bool:
    """Whether a wire name can be written as an attribute of a class and stays what it is."""
    return (
        bool(re.fullmatch(r"[A-Za-z_]\w*", wire, re.ASCII))
        and wire not in names.KEYWORDS
        and wire[:2] != "__"
    )


def _sent(field: Field, is_total: bool, types: Types, module: Module) -> PyExpression:
    annotation = types.annotation(field.type, Side.REQUEST, module)
    if field.required and not is_total:
        return PyExpression(module.standard("typing", "Required"), "[", annotation, "]")
    return annotation


def _item(field: Field, is_total: bool, types: Types, module: Module) -> ItemView:
    annotation = _sent(field, is_total, types, module)
    return ItemView(PyString(field.wire), PyString(annotation.__html__()))


def _aliases(model: Model, types: Types, module: Module) -> list[ModelView]:
    assert model.alias is not None
    module.standard("typing", "TypeAlias")
    sides = [(Side.RESPONSE, "")] if types.has_output(model) else []
    if types.has_input_alias(model):
        sides.append((Side.REQUEST, "Input"))
    views: list[ModelView] = []
    for side, suffix in sides:
        written = types.value_of_alias(model, side, module)
        name = f"{names.class_(model.id.name)}{suffix}"
        view = ModelView(
            name=PyIdentifier(name),
            string=PyString(name),
            docstring=prose.model(model),
            is_alias=True,
            alias=written,
        )
        views.append(view)
    return views
