# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Pages that are asked for by their number."""

from msgspec import Struct

from .page_counts import at_number, is_short, number_in, whole_number
from .pagination import PageContent
from .reply import Reply
from .request import Call


class PageNumberPagination(Struct, frozen=True):
    """The query parameter `parameter` takes the number of a page, from `first` on, and
    `limit` the size of a page; the field `total_pages` of the envelope has how many
    there are. An empty page is the last; else `total_pages` says where the list ends,
    or without it a page that is short."""

    parameter: str
    first: int = 1
    limit: str = ""
    total_pages: str = ""

    @property
    def expected(self) -> str:
        return "a number of pages"

    @property
    def field(self) -> str:
        return self.total_pages

    def understood(self, value: object) -> int | None:
        return whole_number(value)

    def following(
        self, call: Call, content: PageContent, reply: Reply, base_url: str
    ) -> str | None:
        number = number_in(call, self.parameter)
        following = (self.first if number is None else number) + 1
        total: int | None = content.said
        is_last = is_short(call, self.limit, content)
        if total is not None:
            is_last = following >= self.first + total
        return None if is_last or not content.items else str(following)

    def at(self, call: Call, position: str, base_url: str) -> Call:
        return at_number(call, self.parameter, position)
