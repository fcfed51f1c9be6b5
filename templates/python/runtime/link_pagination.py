# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Pages that are asked for by a URL from a header of the page before (RFC 8288)."""

import re

from msgspec import Struct

from .next_links import at_link, resolved
from .pagination import PageContent
from .reply import Reply
from .request import Call

_VALUE = r'(?:"((?:[^"\\]|\\.)*)"|([^\s",;]*))'
_PARAMETER = re.compile(rf"\s*;\s*([^\s=,;]+)(?:\s*=\s*{_VALUE})?")
_TARGET = re.compile(r"<([^<>]*)>")


class LinkPagination(Struct, frozen=True):
    """The `Link` header has the URL of the next page, with this relation."""

    relation: str = "next"

    @property
    def field(self) -> str:
        return ""

    @property
    def expected(self) -> str:
        return ""

    def understood(self, value: object) -> None:
        return None

    def following(
        self, call: Call, content: PageContent, reply: Reply, base_url: str
    ) -> str | None:
        link = linked(reply.headers.get("link", ""), self.relation)
        return None if link is None else resolved(link, call, base_url)

    def at(self, call: Call, position: str, base_url: str) -> Call:
        return at_link(position, call, base_url)


def linked(header: str, relation: str) -> str | None:
    """The first link of this relation; one with an anchor is about something else."""
    target = _TARGET.search(header)
    while target is not None:
        end = target.end()
        parameters: dict[str, str] = {}
        while parameter := _PARAMETER.match(header, end):
            name, quoted, plain = parameter.groups("")
            parameters.setdefault(name.lower(), quoted or plain)
            end = parameter.end()
        relations = parameters.get("rel", "").lower().split()
        if relation.lower() in relations and "anchor" not in parameters:
            return target[1].strip()
        target = _TARGET.search(header, end)
    return None
