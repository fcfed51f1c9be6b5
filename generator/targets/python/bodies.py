"""Bodies -> the object of the runtime that writes them."""

from __future__ import annotations

from ...ir import Body, Primitive, PrimitiveType
from ...media_types import is_form, is_json, is_multipart, is_text
from ...text import PyExpression, PyString
from .modules import Module

_JSON = "application/json"
_FILE = PrimitiveType(Primitive.FILE)


def body_format(body: Body, module: Module) -> PyExpression | None:
    """None for JSON, which needs nothing said."""
    said = body.media_type
    if said == _JSON:
        return None
    if is_form(said):
        return PyExpression(module.runtime("form", "FORM"))
    if is_multipart(said):
        return PyExpression(module.runtime("multipart", "MULTIPART"))
    home, name = _writer(body)
    return PyExpression(module.runtime(home, name), "(", PyString(said), ")")


def _writer(body: Body) -> tuple[str, str]:
    """The module and the class for a body of any one media type."""
    if is_json(body.media_type):
        return "json_body", "JSONBody"
    if is_text(body.media_type):
        return "raw_body", "TextBody"
    return ("file_body", "FileBody") if body.type == _FILE else ("raw_body", "BytesBody")
