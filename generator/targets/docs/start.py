"""The start page: what the API is, the first call, and where the rest stands."""

from __future__ import annotations

from ...facts.first_call import first_call
from ...ir import Operation, Resource
from . import places, samples
from .context import Context
from .lists import guide_rows, list_view, model_row, operation_row, resource_row
from .page import Frame, page_view
from .parts import part_of, part_pages
from .phrases import fact, row
from .security import alternatives
from .site import Site
from .titles import api_title, operation_title, plain_line
from .views import FactView, LinkView, ListView, PageView, StartView

_MOST_OPERATIONS = 150  # More than that are not listed on one page.


def start_parts(site: Site) -> tuple[str, ...]:
    """The pages over which its lists go."""
    shared = sum(not id.resource for id in site.models)
    listed = site.operations if _lists_operations(site) else _owners(site)
    return part_pages(places.INDEX, len(site.guides) + len(listed) + shared)


def start_page(context: Context) -> PageView:
    api = context.api
    frame = Frame(
        title="Reference",
        summary=plain_line(api.description) or f"The reference of {api_title(api)}",
        source=api.source,
        parts=start_parts(context.site),
    )
    return page_view(frame, _content(context), context)


def _content(context: Context) -> StartView:
    """The further pages have the lists alone."""
    writing = context.writing
    number = start_parts(context.site).index(context.page)
    title, lists = writing.text(api_title(context.api)), part_of(_lists(context), number)
    if number:
        return StartView(title=title, lists=lists)
    said = context.api.description
    first = first_call(context.api) or next(iter(context.site.operations), None)
    return StartView(
        title=title,
        description=writing.prose(said) if said.strip() else None,
        facts=_facts(context),
        first=_link(first, context) if first else None,
        tabs=samples.tabs(first, context) if first else (),
        lists=lists,
    )


def _lists(context: Context) -> list[ListView]:
    return [
        *list_view("guides", "Guides", guide_rows(context), context),
        *_resources(context),
        *_shared_models(context),
    ]


def _link(operation: Operation, context: Context) -> LinkView:
    page = places.operation_page(operation)
    return LinkView(context.writing.text(operation_title(operation)), context.href(page))


def _facts(context: Context) -> tuple[FactView, ...]:
    api, writing = context.api, context.writing
    said = [("Base URL", writing.code(api.base_url)), ("Version", writing.text(api.version))]
    if context.site.schemes:
        said.append(("Authentication", alternatives(api.security, context)))
    if api.headers:
        headers = [writing.code(f"{name}: {value}") for name, value in api.headers]
        said.append(("Sent with every request", row(headers, context)))
    said += [(sdk.title, writing.code(sdk.package)) for sdk in context.site.sdks if sdk.package]
    counts = (("Operations", len(context.site.operations)), ("Models", len(context.site.models)))
    said += [(label, writing.text(f"{number:,}")) for label, number in counts if number]
    return tuple(fact(label, text, context) for label, text in said)


def _resources(context: Context) -> list[ListView]:
    """All operations, or the resources alone where those are too many for a page."""
    owners = _owners(context.site)
    if not _lists_operations(context.site):
        rows = [resource_row(one, context.site.full_title(one.path), context) for one in owners]
        return list_view("resources", "Resources", rows, context)
    return [
        view
        for one in owners
        for view in list_view(
            places.anchor("resource", *one.path.split(".")),
            context.site.full_title(one.path),
            [operation_row(operation, context) for operation in one.operations],
            context,
        )
    ]


def _lists_operations(site: Site) -> bool:
    return len(site.operations) <= _MOST_OPERATIONS


def _owners(site: Site) -> list[Resource]:
    return [one for one in site.resources.values() if one.operations]


def _shared_models(context: Context) -> list[ListView]:
    """Those of no resource, which no other page lists."""
    rows = [model_row(one, context) for id, one in context.site.models.items() if not id.resource]
    return list_view("models", "Models of the whole API", rows, context)
