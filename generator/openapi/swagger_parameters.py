"""Swagger 2.0, help: parameters, among which are the body and the fields of forms."""

from __future__ import annotations

from ..diagnostics import Report
from ..nodes import shortened
from .values import Moved, Raw, Value

_URL_ENCODED = "application/x-www-form-urlencoded"
_MULTIPART = "multipart/form-data"

# What is said of the parameter; all else is said of its values.
_OWN = frozenset("name in description required allowEmptyValue collectionFormat".split())
_STYLES = {"csv": "form", "ssv": "spaceDelimited", "pipes": "pipeDelimited", "multi": "form"}


def is_body(value: Value) -> bool:
    return value.text("in") == "body"


def is_form(value: Value) -> bool:
    return value.text("in") in ("formData", "form")


def parameter(value: Value, report: Report) -> object:
    """A parameter whose type stands in `schema`."""
    if not value.is_mapping or value.get("schema") or value.get("content"):
        return _in_its_place(value)
    own = {key: one.raw for key, one in value.entries() if _is_own(key)}
    members: Raw = {**own, "schema": _schema(value)}
    if value.text("type") == "array":
        members |= _style(value, report)
    return Moved(value.document, value.pointer, members)


def body_of(value: Value, consumes: list[str]) -> object:
    """A body parameter as the request's body, for all media types alike."""
    schema = value.get("schema")
    media: Raw = {"schema": _in_its_place(schema)} if schema else {}
    members: Raw = {
        "description": value.text("description"),
        "required": value.flag("required"),
        "content": {media_type: dict(media) for media_type in consumes},
        "x-body-name": value.text("name"),
    }
    extensions = {key: one.raw for key, one in value.entries() if key.startswith("x-")}
    return Moved(value.document, value.pointer, {**members, **extensions})


def form_of(fields: list[Value], operation: Value, consumes: list[str]) -> object:
    """Fields of a form as the request's body: an object with a property for each."""
    properties: Raw = {
        one.text("name"): Moved(one.document, one.pointer, _schema(one, described=True))
        for one in fields
    }
    required = [one.text("name") for one in fields if one.flag("required")]
    schema: Raw = {"type": "object", "properties": properties, "required": required}
    joined = {"style": "form", "explode": False}
    encoding = {one.text("name"): dict(joined) for one in fields if _is_joined(one)}
    has_files = any(one.text("format") == "binary" for one in fields)
    media_types = [one for one in consumes if one in (_URL_ENCODED, _MULTIPART)]
    if has_files or not media_types:
        media_types = [_MULTIPART if has_files else _URL_ENCODED]
    content = {one: {"schema": schema, "encoding": encoding} for one in media_types}
    members: Raw = {"required": bool(required), "content": content}
    return Moved(operation.document, operation.pointer, members)


def _is_own(key: str) -> bool:
    return key in _OWN or key.startswith("x-")


def _schema(value: Value, *, described: bool = False) -> Raw:
    told = {
        key: one.raw for key, one in value.entries() if key.startswith("x-") or not _is_own(key)
    }
    if described and (description := value.text("description")):
        told["description"] = description
    return told


def _style(value: Value, report: Report) -> Raw:
    """How the items of a list are joined: by commas, unless something else is said."""
    written = value.text("collectionFormat") or "csv"
    if value.text("in") in ("path", "header"):
        return {"style": "simple", "explode": False}
    if written not in _STYLES:
        message = f"`{shortened(written)}` is no way to send a list; commas stand between items"
        report.warning(value.at, "bad-style", message)
    return {"style": _STYLES.get(written, "form"), "explode": written == "multi"}


def _is_joined(value: Value) -> bool:
    return value.text("type") == "array" and value.text("collectionFormat") != "multi"


def _in_its_place(value: Value) -> object:
    if not value.is_mapping:
        return value.raw
    return Moved(value.document, value.pointer, value.members)
