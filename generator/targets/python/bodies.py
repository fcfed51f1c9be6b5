"""Bodies -> the object of the runtime that writes them."""

from __future__ import annotations

from ...facts.bodies import JSON, BodyKind, body_kind
from ...ir import Body
from ...text import PyExpression, PyString
from .modules import Module

_WRITERS = {
    BodyKind.JSON: ("json_body", "JSONBody"),
    BodyKind.TEXT: ("raw_body", "TextBody"),
    BodyKind.FILE: ("file_body", "FileBody"),
    BodyKind.BYTES: ("raw_body", "BytesBody"),
}


def body_settings(body: Body, module: Module) -> list[PyExpression]:
    """How an operation sends its body, where that is not the usual way."""
    settings: list[PyExpression] = []
    if written := _format(body, module):
        settings.append(PyExpression("body=", written))
    if body.fields and not body.required:
        settings.append(PyExpression("body_required=False"))
    return settings


def _format(body: Body, module: Module) -> PyExpression | None:
    """None for JSON, which needs nothing said."""
    if body.media_type == JSON:
        return None
    match body_kind(body):
        case BodyKind.FORM:
            return PyExpression(module.runtime("form", "FORM"))
        case BodyKind.MULTIPART:
            return PyExpression(module.runtime("multipart", "MULTIPART"))
        case kind:
            home, name = _WRITERS[kind]
            return PyExpression(module.runtime(home, name), "(", PyString(body.media_type), ")")
