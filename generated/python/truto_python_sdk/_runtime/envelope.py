# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Lists that come inside of an object."""

from typing import Any

from msgspec import Struct

from .page_reader import PageReader
from .pagination import Pagination


class Envelope(Struct, frozen=True):
    """The object around a list's items; `fields` is the model of what else it holds.

    `keyed_by`: the query parameter with which the items come as an object.
    """

    fields: Any
    items: str
    pagination: Pagination | None = None
    keyed_by: str = ""

    def reader(self, item: Any, keyed: bool) -> PageReader:
        return PageReader(item, self.fields, self.items, self.pagination, keyed)
