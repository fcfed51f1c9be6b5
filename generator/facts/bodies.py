"""What kind of body an operation sends."""

from __future__ import annotations

from enum import StrEnum

from ..ir import Body, Primitive, PrimitiveType
from ..media_types import is_form, is_json, is_multipart, is_text

JSON = "application/json"
_FILE = PrimitiveType(Primitive.FILE)


class BodyKind(StrEnum):
    JSON = "json"
    FORM = "form"
    MULTIPART = "multipart"
    TEXT = "text"
    FILE = "file"
    BYTES = "bytes"


def is_all_or_nothing(body: Body | None) -> bool:
    """Whether it may be left out, but not the fields that it must have where it is sent."""
    if body is None or body.required:
        return False
    return any(one.required and not one.read_only for one in body.fields or ())


def body_kind(body: Body) -> BodyKind:
    said = body.media_type
    if is_json(said):
        return BodyKind.JSON
    if is_form(said):
        return BodyKind.FORM
    if is_multipart(said):
        return BodyKind.MULTIPART
    if is_text(said):
        return BodyKind.TEXT
    return BodyKind.FILE if body.type == _FILE else BodyKind.BYTES
