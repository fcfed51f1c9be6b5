"""How lists come in pages: for an operation, and in the guide."""

from __future__ import annotations

from ...ir import (
    CursorPagination,
    Envelope,
    LinkPagination,
    NextUrlPagination,
    OffsetPagination,
    Operation,
    PageNumberPagination,
    Pagination,
)
from ...text import Code
from . import places
from .context import Context
from .entries import Direction, field_entries
from .lists import MOST, operation_rows
from .phrases import fact, md_code
from .views import BodyView, FactView, GuideView, SectionView


def envelope_of(operation: Operation, context: Context) -> Envelope | None:
    """What is around the list, where it comes in pages."""
    named = (one for one in context.api.envelopes if one.name == operation.envelope)
    return next((one for one in named if one.pagination), None)


def pagination_fact(operation: Operation, context: Context) -> Code | None:
    envelope = envelope_of(operation, context)
    if envelope is None or envelope.pagination is None:
        return None
    text = _kind(envelope.pagination)
    return context.link(text, places.PAGINATION, places.anchor("envelope", envelope.name))


def pagination_sections(operation: Operation, context: Context) -> tuple[SectionView, ...]:
    envelope = envelope_of(operation, context)
    if envelope is None:
        return ()
    writing = context.writing
    text = writing.prose("\n\n".join(_walk(envelope, has_sdks=bool(context.site.sdks))))
    return (SectionView(writing.attribute("pagination"), writing.text("Pagination"), text),)


def pagination_guide(context: Context) -> GuideView:
    paged = [one for one in context.api.envelopes if one.pagination]
    return GuideView(
        title=context.writing.text("Pagination"),
        description=context.writing.prose("Long lists come in pages."),
        sections=tuple(_section(one, context) for one in paged),
        bodies=tuple(_fields(one, context) for one in paged if one.fields and one.fields.fields),
    )


def _section(envelope: Envelope, context: Context) -> SectionView:
    writing = context.writing
    assert envelope.pagination is not None
    walk = _walk(envelope, has_sdks=bool(context.site.sdks))
    users = [one for one in context.site.operations if one.envelope == envelope.name]
    return SectionView(
        writing.attribute(places.anchor("envelope", envelope.name)),
        writing.text(_title(envelope, context)),
        writing.prose("\n\n".join(filter(None, [envelope.description, _items(envelope), *walk]))),
        facts=_counts(users, context),
        rows_title=writing.text("Operations") if users else None,
        rows=operation_rows(users, context),
    )


def _counts(users: list[Operation], context: Context) -> tuple[FactView, ...]:
    """Where not all are listed."""
    if len(users) <= MOST:
        return ()
    text = context.writing.text(f"{len(users):,}, of which the first {MOST} are listed")
    return (fact("Operations", text, context),)


def _title(envelope: Envelope, context: Context) -> str:
    """Its kind; where several lists are of one kind, with its name."""
    assert envelope.pagination is not None
    kinds = [_kind(one.pagination) for one in context.api.envelopes if one.pagination]
    kind = _kind(envelope.pagination)
    return kind if kinds.count(kind) == 1 else f"{kind}: {envelope.name}"


def _kind(said: Pagination) -> str:
    match said:
        case CursorPagination():
            return "Cursor pagination"
        case OffsetPagination():
            return "Offset pagination"
        case PageNumberPagination():
            return "Page number pagination"
        case NextUrlPagination():
            return "Next URL pagination"
        case LinkPagination():
            return "Link header pagination"


def _fields(envelope: Envelope, context: Context) -> BodyView:
    """What stands beside the items."""
    assert envelope.fields is not None
    writing = context.writing
    anchor = places.anchor("fields", envelope.name)
    return BodyView(
        anchor=writing.attribute(anchor),
        title=writing.text(f"{_title(envelope, context)}: beside the items"),
        entries=field_entries(
            envelope.fields.fields, context, anchor, direction=Direction.RESPONSE, support={}
        ),
    )


def _items(envelope: Envelope) -> str:
    """Where the items stand, in Markdown; the page of an operation shows it."""
    items = f"The items stand in the field {md_code(envelope.items)}."
    keyed = (
        f"With the query parameter {md_code(envelope.keyed_by)} they come as an object, by the "
        "field that it names, in place of a list."
    )
    return _sentences(
        items if envelope.items else "The response is the list itself.",
        keyed if envelope.keyed_by else "",
    )


def _walk(envelope: Envelope, *, has_sdks: bool) -> list[str]:
    """How one comes from page to page, in Markdown."""
    assert envelope.pagination is not None
    walked = "The SDKs walk all pages: they ask for the next one when its items are needed."
    return [_sentences(*_next_page(envelope.pagination)), *([walked] if has_sdks else [])]


def _next_page(said: Pagination) -> list[str]:
    match said:
        case CursorPagination(parameter, field):
            return [
                f"Give the value of the field {md_code(field)} as the query parameter "
                f"{md_code(parameter)} to get the next page.",
                "On the last page the field is missing, null or empty.",
            ]
        case OffsetPagination(parameter, limit, total):
            return [
                f"The query parameter {md_code(parameter)} says how many items are passed over. "
                "For the next page, add the number of items that came.",
                *_end(limit, total, "of all items: the last page reaches it"),
            ]
        case PageNumberPagination(parameter, first, limit, total):
            return [
                f"The query parameter {md_code(parameter)} is the number of a page; the first is "
                f"{first}. For the next page, add 1.",
                *_end(limit, total, "of pages"),
            ]
        case NextUrlPagination(field):
            return [
                f"The field {md_code(field)} is the URL of the next page, which is asked for as it "
                "is, on the same server.",
                "On the last page the field is missing, null or empty.",
            ]
        case LinkPagination(relation):
            return [
                "The response header `Link` has the URL of the next page, with the relation "
                f"{md_code(relation)} (RFC 8288), on the same server.",
                "On the last page there is no such link.",
            ]


def _end(limit: str, total: str, of_what: str) -> list[str]:
    """How the last page is known where pages are counted."""
    said: list[str] = []
    if limit:
        said.append(f"The query parameter {md_code(limit)} says how many items a page may have.")
    if total:
        said.append(f"The field {md_code(total)} is the number {of_what}.")
    elif limit:
        said.append("A page with fewer items than that is the last.")
    return [*said, "An empty page ends the list."]


def _sentences(*sentences: str) -> str:
    return " ".join(filter(None, sentences))
