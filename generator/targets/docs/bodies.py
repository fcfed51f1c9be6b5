"""The docs target: bodies of requests, of errors and of models -> sections."""

from __future__ import annotations

from collections.abc import Sequence

from ...facts.bodies import is_all_or_nothing
from ...facts.models import holds, model_of_body
from ...ir import Body, EnumValue, ListType, MapType, Model, ModelType, Operation, Type
from ...media_types import is_form, is_merge_patch, is_multipart
from ...text import Code
from . import places
from .context import Context
from .entries import Direction, field_entries, type_entries
from .phrases import md_code
from .types import model_link, type_code
from .values import known_values, value_text
from .views import BodyView, EntryView

_ALL_OR_NOTHING = "It may be left out; where it is sent, what is required must be in it."
_MERGED = "What is left out stays as it is, and null takes a value away."
_FORM = "A list stands under its name once for each item, an object under its keys: `a[b]=x`."
_PARTS = "Each item of a list of files or of single values is a part; an object is a part of JSON."


def body_view(operation: Operation, context: Context) -> BodyView | None:
    body = operation.body
    if body is None:
        return None
    writing = context.writing
    facts = [writing.code(body.media_type)]
    if body.type is not None or not body.required:
        facts.append(writing.text("required" if body.required else "optional"))
    if body.support.inferred:
        facts.append(writing.text("inferred"))
    if body.support.source:
        facts.append(writing.words("source: ", writing.text(body.support.source)))
    return BodyView(
        anchor=writing.attribute("request"),
        title=writing.text("Request body"),
        type=_body_type(body, context),
        facts=tuple(facts),
        description=described(_said(body, context), body.type, context),
        entries=_body_entries(body, context),
    )


def _body_type(body: Body, context: Context) -> Code | None:
    """A body of fields has a type where these are those of a model."""
    if body.type is not None:
        return type_code(body.type, context, is_whole=True)
    model = model_of_body(body, context.site.models_of_fields)
    return model_link(model, context) if model else None


def _body_entries(body: Body, context: Context) -> tuple[EntryView, ...]:
    direction = Direction.REQUEST
    if body.fields is not None:
        model = model_of_body(body, context.site.models_of_fields)
        within = (model,) if model else ()
        return field_entries(
            body.fields, context, "request", direction=direction, support={}, within=within
        )
    assert body.type is not None
    return type_entries(body.type, context, "request", direction=direction, support={})


def _said(body: Body, context: Context) -> tuple[str, ...]:
    left_out = _ALL_OR_NOTHING if is_all_or_nothing(body) else ""
    return (body.description, left_out, _sent(body, context))


def _sent(body: Body, context: Context) -> str:
    """How the body is sent where that is not plain."""
    if is_merge_patch(body.media_type):
        return _MERGED
    is_asked = is_form(body.media_type) or is_multipart(body.media_type)
    if not is_asked or not any(_is_deep(one.type, context) for one in body.fields or ()):
        return ""
    return _FORM if is_form(body.media_type) else _PARTS


def _is_deep(type: Type, context: Context) -> bool:
    """Whether values of the type are lists or objects."""
    return holds(
        type,
        context.models,
        lambda one: isinstance(one, ListType | MapType)
        or (isinstance(one, ModelType) and context.models[one.model].alias is None),
    )


def model_body(model: Model, context: Context) -> BodyView:
    """What a model is: its fields, or the type that it is a name for."""
    writing, direction = context.writing, Direction.BOTH
    is_open = model.alias is None and model.keep_unknown
    return BodyView(
        anchor=writing.attribute("model"),
        title=writing.text("Fields" if model.alias is None else "Type"),
        type=type_code(model.alias, context) if model.alias is not None else None,
        description=writing.text("Other fields may stand beside these.") if is_open else None,
        entries=(
            field_entries(
                model.fields, context, "model", direction=direction, support={}, within=(model.id,)
            )
            if model.alias is None
            else type_entries(model.alias, context, "model", direction=direction, support={})
        ),
    )


def errors_view(context: Context) -> BodyView | None:
    """What comes back when a call fails."""
    errors, writing = context.api.errors, context.writing
    if errors is None:
        return None
    is_guide = context.page == places.ERRORS
    header = md_code(errors.request_id_header) if errors.request_id_header else ""
    field = md_code(errors.message_field) if errors.message_field else ""
    said = (
        errors.body.description,
        f"{field} says what went wrong." if field else "",
        f"The response header {header} names the request." if header else "",
    )
    return BodyView(
        anchor=writing.attribute("errors"),
        title=writing.text("The body of an error" if is_guide else "Errors"),
        facts=(writing.code("application/json"), *([] if is_guide else _failed(context))),
        description=described(said, None, context),
        entries=field_entries(
            errors.body.fields,
            context,
            "errors",
            direction=Direction.RESPONSE,
            support={},
            within=(errors.body.id,),
        ),
    )


def _failed(context: Context) -> tuple[Code, ...]:
    """When an error comes, and where more is said."""
    status = context.writing.text("status 400 and above")
    return (status, context.link("more about errors", places.ERRORS))


def described(said: Sequence[str], type: Type | None, context: Context) -> Code | None:
    """What the spec says of a body, our own sentences about it, and its known values where it is
    an enum or a list of them."""
    own = "\n\n".join(one.strip() for one in said if one.strip())
    values = known_values(type, context.models) if type is not None else ()
    listed = "\n".join(_item(value) for value in values)
    text = "\n\n".join(part for part in (own, "Known values:" if listed else "", listed) if part)
    return context.writing.prose(text) if text else None


def _item(value: EnumValue) -> str:
    shown = md_code(value_text(value.value))
    said = " ".join(value.description.split())
    return f"- {shown}: {said}" if said else f"- {shown}"
