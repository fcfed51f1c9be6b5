"""Lists of pages: of operations, resources, models."""

from __future__ import annotations

from collections.abc import Sequence

from ...ir import Model, Operation, Resource
from . import places
from .context import Context
from .titles import counted, operation_title, plain_line
from .views import LinkView, ListView, RowView

MOST = 60  # Rows of a list of which there may be several beside other things.


def list_view(anchor: str, title: str, rows: Sequence[RowView], context: Context) -> list[ListView]:
    """One list, or none where it would be empty."""
    if not rows:
        return []
    writing = context.writing
    return [ListView(anchor=writing.attribute(anchor), title=writing.text(title), rows=tuple(rows))]


def operation_row(operation: Operation, context: Context, note: str = "") -> RowView:
    page = places.operation_page(operation)
    return RowView(
        link=_link(operation_title(operation), page, note, context),
        method=context.writing.method(operation.method),
        path=context.writing.code(operation.path),
        is_deprecated=operation.deprecated is not None,
    )


def operation_rows(operations: Sequence[Operation], context: Context) -> tuple[RowView, ...]:
    """Of several resources, each with its resource beside it; the first of them if many."""
    return tuple(
        operation_row(one, context, context.site.full_title(one.resource))
        for one in operations[:MOST]
    )


def resource_row(resource: Resource, title: str, context: Context) -> RowView:
    number = len(resource.operations)
    below = len(context.site.children[resource.path])
    counts = [(number, "operation"), (below, "resource")]
    note = ", ".join(counted(n, noun) for n, noun in counts if n)
    page = places.resource_page(resource.path)
    return RowView(link=_link(title, page, note, context))


def model_row(model: Model, context: Context, note: str | None = None) -> RowView:
    said = plain_line(model.description) if note is None else note
    return RowView(
        link=_link(model.id.name, places.model_page(model.id), said, context),
        is_deprecated=model.deprecated is not None,
    )


def guide_rows(context: Context) -> tuple[RowView, ...]:
    return tuple(
        RowView(link=_link(title, page, "", context)) for page, title in context.site.guides
    )


def _link(text: str, page: str, note: str, context: Context) -> LinkView:
    writing = context.writing
    return LinkView(writing.text(text), context.href(page), writing.text(note) if note else None)
