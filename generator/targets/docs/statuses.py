"""The docs target: the headers of a response, and errors by their status -> sections."""

from __future__ import annotations

from ...facts.errors import NOTHING
from ...ir import ErrorResponse, Operation, ResponseHeader
from ...prose import deprecation
from ...text import Code
from .context import Context
from .types import type_code
from .views import FactView, SectionView

_HEADERS = "These come with a success; the SDKs give them with the raw response."
_HEADERS_ALONE = "These come with a success."
_ERRORS = "What comes with each status of an error."


def header_sections(operation: Operation, context: Context) -> tuple[SectionView, ...]:
    headers = operation.response_headers
    if not headers:
        return ()
    writing = context.writing
    text = writing.prose(_HEADERS if context.site.sdks else _HEADERS_ALONE)
    lines = tuple(_header(one, context) for one in headers)
    title = writing.text("Response headers")
    return (SectionView(writing.attribute("response-headers"), title, text, lines),)


def error_sections(operation: Operation, context: Context) -> tuple[SectionView, ...]:
    if not operation.errors:
        return ()
    writing = context.writing
    lines = tuple(_error(one, context) for one in operation.errors)
    anchor, title = writing.attribute("error-statuses"), writing.text("Errors by status")
    return (SectionView(anchor, title, writing.prose(_ERRORS), lines),)


def _header(header: ResponseHeader, context: Context) -> FactView:
    writing = context.writing
    words: list[Code | str] = [type_code(header.type, context)]
    words += [", always there"] if header.required else []
    said = (deprecation(header.deprecated), header.description)
    return FactView(writing.code(header.wire), writing.words(*words, *_said(said, context)))


def _error(error: ErrorResponse, context: Context) -> FactView:
    writing = context.writing
    label = "others" if error.status == "default" else error.status
    body: Code | str = "the body of every error"
    if error.type == NOTHING:
        body = "no body"
    elif error.type is not None:
        body = type_code(error.type, context)
    elif context.api.errors is None:
        body = "any body"
    words = writing.words(body, *_said((error.description,), context))
    return FactView(writing.text(label), words)


def _said(texts: tuple[str, ...], context: Context) -> list[Code | str]:
    """What the spec says, behind a colon."""
    lines = [" ".join(text.split()) for text in texts if text.strip()]
    return [": ", context.writing.line(" ".join(lines))] if lines else []
