"""Resolving, part 10b: the media type that an operation asks for."""

from __future__ import annotations

from ..diagnostics import Report
from ..ir import Primitive, PrimitiveType, Type
from ..media_types import is_json, is_media_range, is_text
from ..nodes import shortened
from ..spec import ResponseSpec
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
    elif mend := _misfit(said, table.bare(type_), is_list):
        message = f"a response of `{shortened(said)}` cannot be read as this type: {mend}"
        report.error(said.at, "bad-media-type", message)
    return plain(said)


def _misfit(media_type: str, type_: Type, is_list: bool) -> str:
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
