"""What comes item by item -> what tells the runtime, and the classes that hold it."""

from __future__ import annotations

from ...ir import StreamFormat, StreamType
from ...text import TsExpression, TsString
from .modules import Module

_KINDS = {
    StreamFormat.JSON_LINES: ("jsonLines", "application/x-ndjson"),
    StreamFormat.JSON_SEQUENCE: ("jsonSequence", "application/json-seq"),
}
_EVENTS = "text/event-stream"


def items(type: StreamType, module: Module) -> TsExpression:
    """The property of an answer that says how its items are told apart."""
    if type.format is StreamFormat.EVENTS:
        made = module.value("event-streams", "eventItems")
        return TsExpression("items: ", made, "(", _settings(type), ")")
    name, usual = _KINDS[type.format]
    made = module.value("json-streams", name)
    asked = TsString(type.media_type) if type.media_type != usual else TsExpression()
    return TsExpression("items: ", made, "(", asked, ")")


def _settings(type: StreamType) -> TsExpression:
    settings: list[TsExpression] = []
    if type.end:
        settings.append(TsExpression("end: ", TsString(type.end)))
    if type.is_text:
        settings.append(TsExpression("text: true"))
    if type.media_type != _EVENTS:
        settings.append(TsExpression("accept: ", TsString(type.media_type)))
    if not settings:
        return TsExpression()
    return TsExpression("{ ", TsExpression.join(", ", settings), " }")


def returned(type: StreamType, item: TsExpression, module: Module) -> TsExpression:
    is_events = type.format is StreamFormat.EVENTS
    home, name = ("event-streams", "EventStream") if is_events else ("item-streams", "ItemStream")
    return TsExpression(module.type(home, name), "<", item, ">")
