"""Resolving, part 10b: the media type that an operation asks for, and what comes as a stream."""

from __future__ import annotations

from ..diagnostics import Report
from ..ir import Primitive, PrimitiveType, Type
from ..media_types import is_json, is_media_range, is_text
from ..nodes import Text, shortened
from ..spec import OperationSpec, ResponseSpec
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


def misfit(media_type: str, type_: Type, is_list: bool) -> str:
    """Why this type is not read from this media type."""
    if type_ == _NONE:
        return "nothing comes back; name a type, or take `media_type` out"
    if is_json(media_type) or (type_ == _BYTES and not is_list):
        return ""
    if is_list:
        return "the pages of a list are JSON"
    if not is_text(media_type):
        return "it is no JSON; write `type: bytes`"
    return "" if type_ == _STRING else "it is no JSON; write `type: string`, or `type: bytes`"
