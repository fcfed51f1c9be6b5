"""The lines of summary at the top of an operation's page."""

from __future__ import annotations

from collections.abc import Iterator

from ...facts.sending import idempotency_key, is_as_idempotent_as_usual
from ...ir import Operation, Place
from ...text import Code
from . import places
from .context import Context
from .pagination import pagination_fact
from .phrases import codes, fact, source_facts, support_facts
from .retries import retries
from .security import alternatives
from .views import FactView

_FEW = 3  # So many names are counted at a glance.


def operation_facts(operation: Operation, context: Context) -> tuple[FactView, ...]:
    said = (*_sending(operation, context), *_calling(operation, context))
    return (
        *(fact(label, text, context) for label, text in said if text is not None),
        *support_facts(operation.support, context),
        *source_facts(operation.support, context),
    )


def _sending(operation: Operation, context: Context) -> Iterator[tuple[str, Code | None]]:
    if context.site.schemes:
        yield "Authentication", alternatives(operation.security, context)
    if operation.integrations:
        names = codes(operation.integrations, context)
        count = len(operation.integrations)
        number = f"{count}: " if count > _FEW else ""
        yield "Integrations", context.writing.words(number, names)
    yield "Pagination", pagination_fact(operation, context)
    yield "Idempotency", _idempotency(operation, context)


def _calling(operation: Operation, context: Context) -> Iterator[tuple[str, Code | None]]:
    if context.site.has_guide(places.ERRORS) and context.site.sdks:
        yield "Retries", retries(operation, context)
    for sdk in context.site.sdks:
        method = sdk.methods.get((operation.resource, operation.key))
        yield sdk.title, context.writing.code(method) if method else None


def _idempotency(operation: Operation, context: Context) -> Code | None:
    """What its method alone does not say."""
    writing = context.writing
    if key := idempotency_key(operation):
        link = context.link(key, context.page, places.anchor(Place.HEADER.value, key))
        return writing.words("Two requests with the same ", link, " are carried out once.")
    if is_as_idempotent_as_usual(operation):
        return None
    if operation.idempotent:
        return writing.text("Safe to repeat.")
    return writing.words("Not safe to repeat, though it is a ", writing.code(operation.method), ".")
