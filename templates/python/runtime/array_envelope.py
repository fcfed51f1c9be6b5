# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""Lists that come as an array, with nothing around it."""

from collections.abc import Iterable
from typing import Any

import msgspec
from msgspec import Raw, Struct

from .decode import Reader, Report, ShapeError, plain, told_plain
from .kinds import is_array
from .models import Model, remember
from .pagination import PageContent, Pagination
from .typed import decoder

_arrays = msgspec.json.Decoder(list[Raw])


class ArrayEnvelope(Struct, frozen=True):
    """A list without an envelope."""

    pagination: Pagination | None = None

    @property
    def keyed_by(self) -> str:
        return ""

    def reader(self, item: Any, keyed: bool) -> "ArrayReader":
        return ArrayReader(item)


class ArrayReader:
    """Reads an array of items, of which some may be odd."""

    def __init__(self, item: Any) -> None:
        self._items = Reader(item)
        self._array = decoder(list[item])

    def read(self, content: bytes, report: Report) -> PageContent:
        items = self._typed(content)
        if items is None:
            report.slow = True
            items = self._built(content, report)
        models: Iterable[tuple[int, Any]] = (
            entry for entry in enumerate(items) if isinstance(entry[1], Model)
        )
        remember(models, _ArrayReply(content))
        return PageContent(items, None, None)

    def _typed(self, content: bytes) -> list[Any] | None:
        if self._array is None:
            return None
        try:
            items: list[Any] = self._array.decode(content)
        except msgspec.DecodeError:
            return None
        return items

    def _built(self, content: bytes, report: Report) -> list[Any]:
        try:
            items = _arrays.decode(content)
        except msgspec.DecodeError:
            return self._built_of_plain(told_plain(content, None, report), report)
        return self._items.each(enumerate(items), None, report)

    def _built_of_plain(self, data: Any, report: Report) -> list[Any]:
        if not is_array(data):
            raise ShapeError(None, "array", data)
        build = self._items.build
        return [build(item, (None, i), report) for i, item in enumerate(data)]


class _ArrayReply:
    """Where the plain data of the items is, found when first asked for."""

    def __init__(self, content: bytes) -> None:
        self._content = content
        self._items: list[Any] | None = None

    def plain(self, position: Any) -> Any:
        if self._items is None:
            self._items = self._parts()
        item = self._items[position]
        return plain(item) if isinstance(item, Raw) else item

    def _parts(self) -> list[Any]:
        try:
            return list(_arrays.decode(self._content))
        except msgspec.DecodeError:
            items: list[Any] = plain(self._content)
            return items
