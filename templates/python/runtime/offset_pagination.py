# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Pages that are asked for by how many items to pass over."""

from msgspec import Struct

from .page_counts import at_number, is_short, number_in, whole_number
from .pagination import PageContent
from .reply import Reply
from .request import Call


class OffsetPagination(Struct, frozen=True):
    """The query parameter `parameter` takes the offset, `limit` the size of a page; the
    field `total` of the envelope has the number of all items. An empty page is the
    last; else `total` says where the list ends, or without it a page that is short."""

    parameter: str
    limit: str = ""
    total: str = ""

    @property
    def expected(self) -> str:
        return "a number of items"

    @property
    def field(self) -> str:
        return self.total

    def understood(self, value: object) -> int | None:
        return whole_number(value)

    def following(
        self, call: Call, content: PageContent, reply: Reply, base_url: str
    ) -> str | None:
        count = len(content.items)
        following = (number_in(call, self.parameter) or 0) + count
        total: int | None = content.said
        is_last = is_short(call, self.limit, content)
        if total is not None:
            is_last = following >= total
        return None if is_last or not count else str(following)

    def at(self, call: Call, position: str, base_url: str) -> Call:
        return at_number(call, self.parameter, position)
