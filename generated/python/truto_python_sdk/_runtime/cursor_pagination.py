# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Pages that are asked for by a cursor, which the page before gave."""

from msgspec import Struct

from .pagination import PageContent
from .query import query_text
from .reply import Reply
from .request import Call
from .scalars import scalar_text


class CursorPagination(Struct, frozen=True):
    """`field` of the envelope is what the query parameter `parameter` takes next."""

    parameter: str
    field: str

    @property
    def expected(self) -> str:
        return "a cursor"

    def understood(self, value: object) -> str | None:
        if isinstance(value, bool):
            return None
        try:
            text = scalar_text(value, self.field)
            text.encode()  # Half a surrogate pair cannot be sent.
        except (TypeError, ValueError):
            return None
        return text

    def following(
        self, call: Call, content: PageContent, reply: Reply, base_url: str
    ) -> str | None:
        cursor: str | None = content.said
        return cursor

    def at(self, call: Call, position: str, base_url: str) -> Call:
        text = query_text(self.parameter, "plain", position)
        return call.elsewhere(call.path, {**call.query, self.parameter: text})
