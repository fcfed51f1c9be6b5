"""Bodies -> the object of the runtime that writes them."""

from __future__ import annotations

from ...facts.bodies import JSON, BodyKind, body_kind
from ...ir import Body
from ...text import TsExpression, TsString
from .modules import Module

_WRITERS = {
    BodyKind.JSON: ("json-body", "jsonBody"),
    BodyKind.TEXT: ("raw-body", "textBody"),
    BodyKind.FILE: ("file-body", "fileBody"),
    BodyKind.BYTES: ("raw-body", "bytesBody"),
}


def body_format(body: Body, module: Module) -> TsExpression:
    if body.media_type == JSON:
        return TsExpression(module.value("json-body", "JSON_BODY"))
    match body_kind(body):
        case BodyKind.FORM:
            return TsExpression(module.value("form", "FORM"))
        case BodyKind.MULTIPART:
            return TsExpression(module.value("multipart", "MULTIPART"))
        case kind:
            writer = module.value(*_WRITERS[kind])
            said = TsString(body.media_type)
            return TsExpression("/* @__PURE__ */ ", writer, "(", said, ")")
