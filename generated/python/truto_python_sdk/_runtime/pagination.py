# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""What the kinds of pagination have in common."""

from typing import Any, NamedTuple, Protocol

from .reply import Reply
from .request import Call


class PageContent(NamedTuple):
    """A page as it was read; `said` is what the field that its pagination goes by
    says, None if that is nothing, or nothing of use."""

    items: Any
    fields: Any
    said: Any


class Pagination(Protocol):
    """Where the next page of a list is. A position is text, whatever it says."""

    @property
    def field(self) -> str:
        """The field of the envelope that it goes by; "" if there is none."""
        ...

    @property
    def expected(self) -> str:
        """What that field holds, in words."""
        ...

    def understood(self, value: object) -> Any:
        """What that field says; None if it is of no use."""
        ...

    def following(
        self, call: Call, content: PageContent, reply: Reply, base_url: str
    ) -> str | None:
        """The position of the page after the one that `call` brought, if there is one."""
        ...

    def at(self, call: Call, position: str, base_url: str) -> Call:
        """The same call for the page at `position`."""
        ...
