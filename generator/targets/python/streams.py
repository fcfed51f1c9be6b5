"""What comes item by item -> the objects that tell the runtime, and the classes that hold them."""

from __future__ import annotations

from ...ir import Operation, StreamFormat, StreamType, Type
from ...text import PyExpression, PyIdentifier, PyString
from .modules import Module

_KINDS = {
    StreamFormat.EVENTS: ("event_streams", "EventStreamOf", "text/event-stream"),
    StreamFormat.JSON_LINES: ("json_streams", "JSONLinesOf", "application/x-ndjson"),
    StreamFormat.JSON_SEQUENCE: ("json_streams", "JSONSequenceOf", "application/json-seq"),
}


def response(type: Type, annotation: PyExpression, module: Module) -> PyExpression:
    """What comes back, as data; `annotation` is that of the type, or of one item."""
    if not isinstance(type, StreamType):
        return annotation
    home, name, usual = _KINDS[type.format]
    arguments = [annotation]
    if type.end:
        arguments.append(PyExpression("end=", PyString(type.end)))
    if type.is_text:
        arguments.append(PyExpression("text=True"))
    if type.media_type != usual:
        arguments.append(PyExpression("accept=", PyString(type.media_type)))
    kind = module.runtime(home, name)
    return PyExpression(kind, "(", PyExpression.join(", ", arguments), ")")


def returned(
    type: StreamType, annotation: PyExpression, is_async: bool, module: Module
) -> PyExpression:
    """The class of what a method gives, with that of an item."""
    is_events = type.format is StreamFormat.EVENTS
    home, name = ("event_streams", "EventStream") if is_events else ("item_streams", "ItemStream")
    class_ = module.runtime(home, f"Async{name}" if is_async else name)
    return PyExpression(class_, "[", annotation, "]")


def call(operation: Operation, is_async: bool, module: Module) -> PyIdentifier | None:
    """The function that sends it, where that is one of streams."""
    if operation.selector is not None or not isinstance(operation.response, StreamType):
        return None
    is_events = operation.response.format is StreamFormat.EVENTS
    home, name = ("event_streams", "call_events") if is_events else ("item_streams", "call_items")
    return module.runtime(home, f"{name}_async" if is_async else name)
