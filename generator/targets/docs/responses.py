"""The docs target: what comes back from an operation -> its section."""

from __future__ import annotations

from ...facts.answers import key_parameter, types_by_value
from ...ir import (
    Envelope,
    Field,
    ListType,
    Operation,
    Parameter,
    Primitive,
    PrimitiveType,
    StreamType,
    Support,
    Type,
)
from ...text import Code
from . import places
from .bodies import described
from .context import Context
from .entries import Direction, field_entries, type_entries
from .phrases import md_code
from .types import type_code
from .values import value_text
from .views import BodyView, CaseView, EntryView, ResponseView

_ANY, _BYTES, _NONE = (
    PrimitiveType(primitive) for primitive in (Primitive.ANY, Primitive.BYTES, Primitive.NONE)
)


def response_view(operation: Operation, context: Context) -> ResponseView:
    selector = operation.selector
    if selector is None:
        return ResponseView(body=_body(operation, context))
    anchor = places.anchor(selector.place.value, selector.wire)
    return ResponseView(
        body=_body(operation, context),
        selector=context.link(selector.wire, context.page, anchor),
        cases=_cases(selector, context),
    )


def _body(operation: Operation, context: Context) -> BodyView:
    writing = context.writing
    envelope = _envelope(operation, context)
    said = [operation.response_description, _last(operation.response)]
    if envelope is not None:
        said += [envelope.description, _keyed(operation, envelope)]
    type = None if envelope is not None else _item(operation.response)
    return BodyView(
        anchor=writing.attribute("response"),
        title=writing.text("Response" if operation.response == _NONE else "Response body"),
        type=_type(operation, envelope, context),
        facts=_facts(operation, context),
        description=described(said, type, context),
        entries=_entries(operation, envelope, context),
    )


def _item(type: Type) -> Type:
    """Of a stream, what each item is."""
    return type.item if isinstance(type, StreamType) else type


def _last(type: Type) -> str:
    """What ends a stream of events."""
    if not isinstance(type, StreamType) or not type.end:
        return ""
    return f"An event whose data are {md_code(type.end)} ends the stream."


def _envelope(operation: Operation, context: Context) -> Envelope | None:
    return next((one for one in context.api.envelopes if one.name == operation.envelope), None)


def _keyed(operation: Operation, envelope: Envelope) -> str:
    key = key_parameter(operation, envelope) if envelope.keyed_by else None
    if key is None:
        return ""
    items, parameter = (md_code(name) for name in (envelope.items, key.wire))
    return (
        f"With the parameter {parameter}, {items} is an object in place of an array: each item "
        "stands under its value of the field that the parameter names."
    )


def _type(operation: Operation, envelope: Envelope | None, context: Context) -> Code | None:
    """An object around a list has no type of its own: its fields are shown."""
    if envelope is None:
        return type_code(operation.response, context, is_whole=True)
    return None if envelope.items else type_code(ListType(operation.response), context)


def _facts(operation: Operation, context: Context) -> tuple[Code, ...]:
    writing, type = context.writing, operation.response
    is_json = type not in (_BYTES, _NONE)
    media_type = operation.media_type or ("application/json" if is_json else "")
    facts = [writing.code(media_type)] if media_type else []
    if type == _BYTES:
        facts.append(writing.text("read as a stream"))
    if isinstance(type, StreamType):
        facts.append(writing.text("read item by item"))
    if operation.response_status not in (200, 204):
        facts.append(writing.text(f"status {operation.response_status}"))
    return tuple(facts)


def _entries(
    operation: Operation, envelope: Envelope | None, context: Context
) -> tuple[EntryView, ...]:
    direction, type = Direction.RESPONSE, _item(operation.response)
    marks = {one.path: one.support for one in operation.response_support}
    if envelope is None or not envelope.items:
        whole = type if envelope is None else ListType(type)
        return type_entries(whole, context, "response", direction=direction, support=marks)
    return field_entries(
        (_items(operation, envelope), *(envelope.fields.fields if envelope.fields else ())),
        context,
        "response",
        direction=direction,
        support=_below(envelope.items, marks),
        pinned=envelope.items,
    )


def _items(operation: Operation, envelope: Envelope) -> Field:
    return Field(
        wire=envelope.items,
        name=envelope.items,
        type=ListType(operation.response),
        at=operation.at,
        description="The items.",
        required=True,
    )


def _below(items: str, marks: dict[tuple[str, ...], Support]) -> dict[tuple[str, ...], Support]:
    return {(items, *path): support for path, support in marks.items()}


def _cases(selector: Parameter, context: Context) -> tuple[CaseView, ...]:
    """What comes back by each known value, in the enum's order."""
    writing = context.writing
    return tuple(
        CaseView(
            value=writing.code(value_text(value)),
            answer=_answer(type, context),
            is_default=selector.has_default and selector.default == value,
        )
        for value, type in types_by_value(selector).items()
    )


def _answer(type: Type | None, context: Context) -> Code:
    if type is None:
        return context.writing.text("the response below")
    if type == _BYTES:
        return context.writing.text("binary, read as a stream")
    if type == _ANY:
        return context.writing.text("any JSON")
    said = type_code(type, context, is_whole=True)
    if not isinstance(type, StreamType) or not type.end:
        return said
    end = context.writing.code(type.end)
    return context.writing.words(said, "; an event whose data are ", end, " ends it")
