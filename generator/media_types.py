"""Media types: what is one, and what kind of body it is."""

from __future__ import annotations

import re

_TOKEN = r"[A-Za-z0-9!#$&^_.+-]+"
_QUOTED = r'"[ !#-\[\]-~]*"'
_MEDIA_TYPE = re.compile(rf"{_TOKEN}/{_TOKEN}(\s*;\s*{_TOKEN}=({_TOKEN}|{_QUOTED}))*")
_JSON_LINES = frozenset(
    f"application/{name}"
    for name in ("x-ndjson", "ndjson", "jsonl", "x-jsonlines", "jsonlines", "json-lines")
)
_RANGE = re.compile(rf"(\*/\*|{_TOKEN}/\*)")


def is_media_type(text: str) -> bool:
    return _MEDIA_TYPE.fullmatch(text) is not None


def is_media_range(text: str) -> bool:
    """Whether it is one, or a range of them: `image/*`."""
    return is_media_type(text) or _RANGE.fullmatch(text) is not None


def is_json(media_type: str) -> bool:
    essence = _essence(media_type)
    return essence == "application/json" or essence.endswith("+json")


def is_text(media_type: str) -> bool:
    return _essence(media_type).startswith("text/")


def is_event_stream(media_type: str) -> bool:
    return _essence(media_type) == "text/event-stream"


def is_json_lines(media_type: str) -> bool:
    return _essence(media_type) in _JSON_LINES


def is_json_sequence(media_type: str) -> bool:
    essence = _essence(media_type)
    return essence == "application/json-seq" or essence.endswith("+json-seq")


def is_merge_patch(media_type: str) -> bool:
    return _essence(media_type) == "application/merge-patch+json"


def is_form(media_type: str) -> bool:
    return _essence(media_type) == "application/x-www-form-urlencoded"


def is_multipart(media_type: str) -> bool:
    return _essence(media_type) == "multipart/form-data"


def charset(media_type: str) -> str:
    """The encoding that it names, or ""."""
    for parameter in media_type.split(";")[1:]:
        name, _, value = parameter.partition("=")
        if name.strip().lower() == "charset":
            return value.strip().strip('"').lower()
    return ""


def _essence(media_type: str) -> str:
    """The type without its parameters."""
    return media_type.partition(";")[0].strip().lower()
