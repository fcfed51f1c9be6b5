"""All pages of the site, each with what builds it."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import partial

from ...ir import Model
from . import places
from .context import Context
from .guides import guide_page
from .models import model_page
from .navigation import navigation
from .operations import operation_page
from .resources import resource_page, resource_parts
from .site import Site
from .start import start_page, start_parts
from .views import PageView
from .writing import Writing

_Content = Callable[[Context], PageView]


@dataclass(frozen=True, slots=True)
class SitePage:
    """`path` is its place in the site, as HTML. Of those that stand in Markdown too,
    `places.markdown_of(path)` is the other. `above` is the resource that it belongs to, `model`
    what it shows."""

    site: Site
    path: str
    content: _Content
    above: str = ""
    model: Model | None = None
    in_markdown: bool = False

    def view(self, writing: Writing, *, has_navigation: bool = True) -> PageView:
        """The page in a writing; in Markdown it has no navigation."""
        context = Context(self.site, self.path, writing)
        view = self.content(context)
        if not has_navigation:
            return view
        return replace(view, navigation=navigation(context, self.above, self.model))


def pages_of(site: Site) -> Iterator[SitePage]:
    """The start, the guides, the resources, the operations, the models."""
    for page in start_parts(site):
        yield SitePage(site, page, start_page)
    for page, title in site.guides:
        yield SitePage(site, page, partial(guide_page, page, title), in_markdown=True)
    for path, resource in site.resources.items():
        for page in resource_parts(resource, site):
            yield SitePage(site, page, partial(resource_page, resource), path)
    for operation in site.operations:
        page = places.operation_page(operation)
        content = partial(operation_page, operation)
        yield SitePage(site, page, content, operation.resource, in_markdown=True)
    for id, model in site.models.items():
        show = partial(model_page, model)
        yield SitePage(site, places.model_page(id), show, id.resource, model)
