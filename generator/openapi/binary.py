"""Schemas of bytes as they are: what is a file in a form, and bytes in an answer."""

from __future__ import annotations

from .media_kinds import is_json_kind, is_text_kind
from .references import References
from .values import Value

_MOST_LEVELS = 5


def is_binary(schema: Value | None, references: References, level: int = 0) -> bool:
    """Also where one of several alternatives or parts is."""
    if schema is None or level > _MOST_LEVELS:
        return False
    schema = references.follow(schema)
    if schema.text("type") == "file" or schema.text("format") in ("binary", "file"):
        return True
    media_type = schema.text("contentMediaType")
    if media_type and not schema.text("contentEncoding"):
        return not is_json_kind(media_type) and not is_text_kind(media_type)
    parts = (schema.get(key) for key in ("anyOf", "oneOf", "allOf"))
    return any(
        is_binary(one, references, level + 1)
        for part in parts
        if part is not None
        for one in part.items()
    )


def is_binary_list(schema: Value | None, references: References) -> bool:
    if schema is None:
        return False
    schema = references.follow(schema)
    if is_binary(schema.get("items"), references):
        return True
    parts = (schema.get(key) for key in ("anyOf", "oneOf"))
    return any(
        is_binary(references.follow(one).get("items"), references)
        for part in parts
        if part is not None
        for one in part.items()
    )
