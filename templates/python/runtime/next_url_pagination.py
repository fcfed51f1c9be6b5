# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Pages that are asked for by a URL, which the page before gave."""

from msgspec import Struct

from .next_links import at_link, resolved
from .pagination import PageContent
from .reply import Reply
from .request import Call


class NextUrlPagination(Struct, frozen=True):
    """`field` of the envelope is the URL of the next page."""

    field: str

    @property
    def expected(self) -> str:
        return "a URL"

    def understood(self, value: object) -> str | None:
        return value if isinstance(value, str) and value else None

    def following(
        self, call: Call, content: PageContent, reply: Reply, base_url: str
    ) -> str | None:
        link: str | None = content.said
        return None if link is None else resolved(link, call, base_url)

    def at(self, call: Call, position: str, base_url: str) -> Call:
        return at_link(position, call, base_url)
