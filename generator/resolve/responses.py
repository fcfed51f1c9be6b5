"""Resolving, part 10b: the media type that an operation asks for, and what comes as a stream."""

from __future__ import annotations

from ..diagnostics import Report
from ..ir import NullableType, Primitive, PrimitiveType, StreamFormat, StreamType, Type
from ..media_types import (
    is_event_stream,
    is_json,
    is_json_lines,
    is_json_sequence,
    is_media_range,
    is_text,
)
from ..nodes import Text, shortened
from ..spec import OperationSpec, ResponseCaseSpec, ResponseSpec
from .facts import plain
from .table import Table

_BYTES, _NONE, _STRING = (
    PrimitiveType(primitive) for primitive in (Primitive.BYTES, Primitive.NONE, Primitive.STRING)
)


def response_media_type(
    spec: ResponseSpec | None, type_: Type, is_list: bool, table: Table, report: Report
) -> str:
    """What is asked for, "" for the usual; only JSON can be read as anything but text and bytes."""
    if spec is None or spec.media_type is None:
        return ""
    said = spec.media_type
    if not is_media_range(said):
        message = f"`{shortened(said)}` is no media type; write it like `text/csv`"
        report.error(said.at, "bad-media-type", message)
    elif mend := misfit(said, table.bare(type_), is_list):
        message = f"a response of `{shortened(said)}` cannot be read as this type: {mend}"
        report.error(said.at, "bad-media-type", message)
    return plain(said)


def check_stream(
    key: Text, spec: OperationSpec, type_: Type, is_list: bool, table: Table, report: Report
) -> None:
    """`bytes` is the whole reply: no item of a list, and never null."""
    if spec.response is None or table.bare(type_) != _BYTES:
        return
    at = spec.response.type.at if spec.response.type else spec.response.at
    if is_list:
        message = (
            f"the items of the list `{key}` are JSON, and `bytes` is the whole reply, as a stream; "
            "write `type: string`, or take the `envelope` out"
        )
        report.error(at, "type-conflict", message)
    elif type_ != _BYTES:
        message = f"what `{key}` gives is a stream, which is never null; take `nullable` out"
        report.error(at, "type-conflict", message)


def item_stream(
    media_type: Text | None, end: Text | None, type_: Type, table: Table, report: Report
) -> Type:
    """The type, or a stream of it where this media type brings one item after another."""
    format = _format(media_type) if media_type is not None else None
    bare = table.bare(type_)
    if end is not None and format is not StreamFormat.EVENTS:
        message = "`end` is for `media_type: text/event-stream`; take it out"
        report.error(end.at, "type-conflict", message)
    if media_type is None or format is None or bare in (_BYTES, _NONE):
        return type_
    is_text_item = format is StreamFormat.EVENTS and bare == _STRING
    if is_text_item and isinstance(table.unaliased(type_), NullableType):
        message = "the data of an event is a text, which is never null; take `nullable` out"
        report.error(media_type.at, "type-conflict", message)
    return StreamType(type_, format, plain(media_type), is_text_item, plain(end))


def case_stream(
    spec: ResponseCaseSpec,
    accepted: Text | None,
    type_: Type | None,
    table: Table,
    report: Report,
) -> Type | None:
    """The same under one value of a parameter; `accepted`: that value, where it is a media type."""
    said = spec.media_type
    if said is not None and (accepted is not None or type_ is None or _format(said) is None):
        message = (
            "`media_type` stands here beside the type of one item, where items come one after "
            "another: as `text/event-stream`, as JSON lines or as `application/json-seq`; "
            "take it out"
        )
        report.error(said.at, "type-conflict", message)
    return type_ and item_stream(accepted or said, spec.end, type_, table, report)


def _format(media_type: str) -> StreamFormat | None:
    if is_event_stream(media_type):
        return StreamFormat.EVENTS
    if is_json_lines(media_type):
        return StreamFormat.JSON_LINES
    return StreamFormat.JSON_SEQUENCE if is_json_sequence(media_type) else None


def misfit(media_type: str, type_: Type, is_list: bool) -> str:
    """Why this type is not read from this media type."""
    if type_ == _NONE:
        return "nothing comes back; name a type, or take `media_type` out"
    if is_json(media_type) or (type_ == _BYTES and not is_list):
        return ""
    if is_list:
        return "the pages of a list are JSON"
    if _format(media_type):
        return ""
    if not is_text(media_type):
        return "it is no JSON; write `type: bytes`"
    return "" if type_ == _STRING else "it is no JSON; write `type: string`, or `type: bytes`"
