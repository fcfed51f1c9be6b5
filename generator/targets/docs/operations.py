"""An operation -> its page."""

from __future__ import annotations

import re

from ... import prose
from ...facts.servers import base_url_of
from ...ir import Operation
from ...text import Code
from . import samples
from .bodies import body_view, errors_view
from .context import Context
from .facts import operation_facts
from .page import Frame, page_view
from .pagination import pagination_sections
from .parameters import parameters_views
from .responses import response_view
from .statuses import error_sections, header_sections
from .titles import operation_title, plain_line
from .views import OperationView, PageView, SectionView

_PARAMETER = re.compile(r"(\{[^{}]*\})")
_REDIRECTS = "The answer may be a redirect, which has to be followed to get what is described."
_FOLLOWED = (
    " The SDKs do: to another server only with `GET` and `HEAD`, without credentials, and never "
    "from https to http."
)


def operation_page(operation: Operation, context: Context) -> PageView:
    request = f"{operation.method} {operation.path}"
    frame = Frame(
        title=operation_title(operation),
        summary=": ".join(filter(None, (request, plain_line(operation.description)))),
        source=context.site.resources[operation.resource].source,
        above=operation.resource,
    )
    return page_view(frame, operation_view(operation, context), context)


def operation_view(operation: Operation, context: Context) -> OperationView:
    writing = context.writing
    base_url = base_url_of(context.api, operation)
    return OperationView(
        title=writing.text(operation_title(operation)),
        method=writing.method(operation.method),
        path=_path(operation, context),
        address=writing.code(f"{base_url}{operation.path}"),
        base_url=writing.text(base_url),
        deprecation=_prose(prose.deprecation(operation.deprecated), context),
        description=_prose(operation.description, context),
        facts=operation_facts(operation, context),
        parameters=parameters_views(operation, context),
        body=body_view(operation, context),
        response=response_view(operation, context),
        sections=(
            *header_sections(operation, context),
            *pagination_sections(operation, context),
            *_redirects(operation, context),
            *error_sections(operation, context),
        ),
        errors=errors_view(context),
        tabs=samples.tabs(operation, context),
        reply=samples.reply(operation, context),
    )


def _path(operation: Operation, context: Context) -> tuple[tuple[Code, bool], ...]:
    """The template's parts, and whether each is a parameter."""
    parts = filter(None, _PARAMETER.split(operation.path))
    return tuple((context.writing.text(one), one.startswith("{")) for one in parts)


def _redirects(operation: Operation, context: Context) -> tuple[SectionView, ...]:
    if not operation.follow_redirects:
        return ()
    writing = context.writing
    text = writing.prose(_REDIRECTS + (_FOLLOWED if context.site.sdks else ""))
    return (SectionView(writing.attribute("redirects"), writing.text("Redirects"), text),)


def _prose(markdown: str, context: Context) -> Code | None:
    return context.writing.prose(markdown) if markdown.strip() else None
