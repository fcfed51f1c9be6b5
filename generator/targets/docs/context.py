"""What everything that builds a page knows: the site, the page, and how its texts are written."""

from __future__ import annotations

from dataclasses import dataclass

from ...ir import Api, Model, ModelId
from ...text import Code
from ..base import Request
from . import places
from .site import Site
from .writing import Writing


@dataclass(frozen=True, slots=True)
class Context:
    """`page` is the page that is being written, as `places` has it."""

    site: Site
    page: str
    writing: Writing

    @property
    def request(self) -> Request:
        return self.site.request

    @property
    def api(self) -> Api:
        return self.site.request.api

    @property
    def models(self) -> dict[ModelId, Model]:
        return self.site.models

    def link(self, text: str, page: str, anchor: str = "") -> Code:
        """A link from this page to another of the site, or to a place in it."""
        return self.writing.link(text, places.href(self.page, page, anchor))

    def href(self, page: str, anchor: str = "") -> Code:
        """The same as an attribute."""
        return self.writing.attribute(places.href(self.page, page, anchor))
