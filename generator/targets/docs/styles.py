"""The docs target: how a parameter stands in a request, and its example as it stands there."""

from __future__ import annotations

from ...ir import (
    ConstType,
    Json,
    ListType,
    MapType,
    Model,
    ModelId,
    ModelType,
    NullableType,
    Parameter,
    Place,
    Style,
    Type,
    UnionType,
)
from ...samples.query import (
    cookie_text,
    escaped,
    header_text,
    part_texts,
    path_text,
    query_pairs,
)
from ...text import Code
from .context import Context
from .values import value_text

# A single value has a mark in front of it, too.
_MARKED = (Style.LABEL, Style.LABEL_EXPLODED, Style.MATRIX, Style.MATRIX_EXPLODED)


def example_text(parameter: Parameter) -> str:
    """The example; where it is not sent plainly, as it stands in the request."""
    return _sent(parameter, parameter.example) or value_text(parameter.example)


def style_code(parameter: Parameter, context: Context) -> Code | None:
    """How the parameter is sent where that is not plain, in a sentence or two."""
    words = _unspoken(parameter, context)
    if words is None and parameter.style is Style.JSON:
        words = ["Sent as JSON."]
    if words is None and parameter.style is not Style.PLAIN and not _example_shows(parameter):
        words = _styled(parameter, context)
    return context.writing.words(*words) if words else None


def _unspoken(parameter: Parameter, context: Context) -> list[Code | str] | None:
    """Of what is no argument of an SDK: what who writes HTTP has to send."""
    if not context.site.sdks:
        return None
    if parameter.is_constant:
        return ["The SDKs send it by themselves."]
    if parameter.is_idempotency_key:
        return ["The SDKs make one for each call, and send it again when they repeat the call."]
    return None


def _styled(parameter: Parameter, context: Context) -> list[Code | str] | None:
    shape = _shape(parameter.type, context.models)
    is_marked = shape is None and parameter.style in _MARKED
    text = _sent(parameter, "x" if is_marked else shape)
    if not text:
        return None
    if parameter.style is Style.SPREAD:
        return ["Each entry is a parameter of its own: ", context.writing.code(text), "."]
    return ["Sent as ", context.writing.code(text), "."]


def _sent(parameter: Parameter, value: Json) -> str:
    """A value as it stands in the request; "" where it is plain, or nothing is sent."""
    if parameter.style in (Style.PLAIN, Style.JSON) or value in (None, [], {}):
        return ""
    match parameter.place:
        case Place.PATH:
            return path_text(parameter.wire, parameter.style, value)
        case Place.HEADER:
            return f"{parameter.wire}: {header_text(parameter.style, value)}"
        case Place.COOKIE:
            return f"{parameter.wire}={cookie_text(parameter.style, value)}"
        case Place.QUERY:
            return _in_query(parameter, value)


def _in_query(parameter: Parameter, value: Json) -> str:
    if parameter.style is Style.COMMA:  # A comma between items stays, one in an item does not.
        return f"{escaped(parameter.wire)}={','.join(map(escaped, part_texts(value)))}"
    pairs = query_pairs(parameter.wire, parameter.style, value)
    return "&".join(f"{escaped(name)}={escaped(text)}" for name, text in pairs)


def _example_shows(parameter: Parameter) -> bool:
    """Whether the example says already how the parameter is sent, which one item of a list or a
    scalar does not."""
    value = parameter.example
    return parameter.has_example and (
        len(value) > 1 if isinstance(value, list) else isinstance(value, dict) and bool(value)
    )


def _shape(type: Type, models: dict[ModelId, Model]) -> Json:
    """The least that shows how values of a type are sent; None of a scalar."""
    match type:
        case ListType(ConstType(value)):
            return [value]
        case ListType():
            return ["x", "y"]
        case MapType(value):
            return {"key": _shape(value, models) or "x"}
        case NullableType(inner):
            return _shape(inner, models)
        case ModelType(id):
            return _model_shape(models[id], models)
        case UnionType(members):
            return next((made for one in members if (made := _shape(one, models))), None)
        case _:
            return None


def _model_shape(model: Model, models: dict[ModelId, Model]) -> Json:
    if model.alias is not None:
        return _shape(model.alias, models)
    names = [field.wire for field in model.fields if not field.read_only]
    return dict(zip(names, ("x", "y"), strict=False))
