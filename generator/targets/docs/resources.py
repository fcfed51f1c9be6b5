"""A resource -> its page: what it has, and what stands below it."""

from __future__ import annotations

from ...ir import Resource
from . import places
from .context import Context
from .lists import list_view, model_row, operation_row, resource_row
from .page import Frame, page_view
from .parts import part_of, part_pages
from .phrases import fact, source_facts, support_facts
from .site import Site
from .titles import counted, plain_line, resource_title
from .views import FactView, ListView, PageView, ResourceView


def resource_parts(resource: Resource, site: Site) -> tuple[str, ...]:
    """The pages over which its lists go."""
    below = site.children[resource.path]
    rows = len(resource.operations) + len(below) + len(resource.models)
    return part_pages(places.resource_page(resource.path), rows)


def resource_page(resource: Resource, context: Context) -> PageView:
    title = resource_title(resource)
    frame = Frame(
        title=title,
        summary=plain_line(resource.description) or _in_short(resource, title, context.site),
        source=resource.source,
        above=resource.path.rpartition(".")[0],
        parts=resource_parts(resource, context.site),
    )
    return page_view(frame, _content(resource, context), context)


def _in_short(resource: Resource, title: str, site: Site) -> str:
    """What is said of a resource of which nothing is."""
    counts = (
        counted(len(resource.operations), "operation"),
        counted(len(site.children[resource.path]), "resource"),
        counted(len(resource.models), "model"),
    )
    return f"{title}: {', '.join(one for one in counts if not one.startswith('0 '))}"


def _content(resource: Resource, context: Context) -> ResourceView:
    writing = context.writing
    number = resource_parts(resource, context.site).index(context.page)
    said = resource.description if number == 0 else ""
    return ResourceView(
        title=writing.text(resource_title(resource)),
        description=writing.prose(said) if said.strip() else None,
        facts=_facts(resource, context),
        lists=part_of(_lists(resource, context), number),
    )


def _facts(resource: Resource, context: Context) -> tuple[FactView, ...]:
    path = _common_path([one.path for one in resource.operations])
    said = (fact("Path", context.writing.code(path), context),) if path else ()
    return (
        *said,
        *support_facts(resource.support, context),
        *source_facts(resource.support, context),
    )


def _common_path(paths: list[str]) -> str:
    """The segments that all paths begin with: what the resource is called in URLs."""
    shared: list[str] = []
    for segments in zip(*(path.split("/") for path in paths), strict=False):
        if len(set(segments)) > 1:
            break
        shared.append(segments[0])
    return "/".join(shared)


def _lists(resource: Resource, context: Context) -> tuple[ListView, ...]:
    operations = [operation_row(one, context) for one in resource.operations]
    below = [
        resource_row(one, resource_title(one), context)
        for one in context.site.children[resource.path]
    ]
    models = [model_row(one, context) for one in resource.models]
    return (
        *list_view("operations", "Operations", operations, context),
        *list_view("resources", "Resources", below, context),
        *list_view("models", "Models", models, context),
    )
