# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From the bytes of a page to its items and what stands beside them."""

from typing import Any

import msgspec
from msgspec import UNSET, Raw, Struct

from .decode import Reader, Report, ShapeError, plain, told_plain
from .kinds import ABSENT, Place, is_array, is_object
from .models import Model, remember
from .pagination import PageContent, Pagination
from .typed import decoder, is_struct

_objects = msgspec.json.Decoder(dict[str, Raw])
_arrays = msgspec.json.Decoder(list[Raw])


class PageReader:
    """Reads a list's envelope; `keyed`: its items are an object, by some field."""

    def __init__(
        self,
        item: Any,
        fields: type[Struct],
        items: str,
        pagination: Pagination | None,
        keyed: bool,
    ) -> None:
        self._cls = fields
        self._wire = items
        self._pagination = pagination
        self._keyed = keyed
        self._names = _attributes(fields)
        self._items = Reader(item)
        self._has_models = is_struct(item) and issubclass(item, Model)
        self._fields = Reader(fields)
        self._page = decoder(self._page_type(item))
        self._raw_page: msgspec.json.Decoder[Any] | None = None

    def read(self, content: bytes, report: Report) -> PageContent:
        page = self._typed(content, report) or self._built(content, report)
        source = _PageReply(content, self._wire)
        remember([(None, page.fields)], source)
        items = page.items.items() if self._keyed else enumerate(page.items)
        if report.slow:
            items = [entry for entry in items if isinstance(entry[1], Model)]
        if report.slow or self._has_models:
            remember(items, source)
        return page

    def _page_type(self, item: Any) -> Any:
        items: Any = dict[str, item] if self._keyed else list[item]
        name = msgspec.field(name=self._wire)
        return msgspec.defstruct(
            "Page", [("_items", items, name)], bases=(self._cls,), kw_only=True
        )

    def _raw_type(self) -> Any:
        """A page whose parts may be anything, but for the kind of its items."""
        items: Any = dict[str, Raw] if self._keyed else list[Raw]
        parts: list[tuple[str, Any, Any]] = [
            (name, Any, msgspec.field(name=wire, default=UNSET))
            for wire, name in self._names.items()
        ]
        parts.append(("_items", items, msgspec.field(name=self._wire)))
        return msgspec.defstruct("RawPage", parts, kw_only=True)

    def _typed(self, content: bytes, report: Report) -> PageContent | None:
        if self._page is None:
            return None
        try:
            page = self._page.decode(content)
        except msgspec.DecodeError:
            return None
        fields = {name: getattr(page, name) for name in self._names.values()}
        return self._content(page._items, self._cls(**fields), report)

    def _built(self, content: bytes, report: Report) -> PageContent:
        report.slow = True
        if self._raw_page is None:
            self._raw_page = msgspec.json.Decoder(self._raw_type())
        try:
            page = self._raw_page.decode(content)
        except msgspec.DecodeError:
            return self._built_of_plain(told_plain(content, None, report), report)
        place: Place = (None, self._wire)
        items: Any
        if self._keyed:
            entries: dict[str, Raw] = page._items
            contents = ((None, entry) for entry in entries.values())
            values = self._items.each(contents, place, report)
            items = dict(zip(entries, values, strict=True))
        else:
            raws: list[Raw] = page._items
            items = self._items.each(enumerate(raws), place, report)
        parts = {wire: getattr(page, name) for wire, name in self._names.items()}
        fields = {wire: part for wire, part in parts.items() if part is not UNSET}
        return self._content(items, self._fields.build(fields, None, report), report)

    def _built_of_plain(self, data: Any, report: Report) -> PageContent:
        """The same of a page whose parts cannot be told apart in its bytes."""
        if not is_object(data):
            raise ShapeError(None, "object", data)
        parts = dict(data)
        items = parts.pop(self._wire, ABSENT)
        items = self._items_of_plain(items, (None, self._wire), report)
        return self._content(items, self._fields.build(parts, None, report), report)

    def _items_of_plain(self, data: Any, place: Place, report: Report) -> Any:
        if data is ABSENT:
            raise ShapeError(place, "a value", ABSENT)
        if data is None:
            report.tell(place, "object" if self._keyed else "array", None)
            return {} if self._keyed else []
        build = self._items.build
        if self._keyed:
            if not is_object(data):
                raise ShapeError(place, "object", data)
            at = (place, None)
            return {key: build(item, at, report) for key, item in data.items()}
        if not is_array(data):
            raise ShapeError(place, "array", data)
        return [build(item, (place, i), report) for i, item in enumerate(data)]

    def _content(self, items: Any, fields: Any, report: Report) -> PageContent:
        said = self._said(fields, report) if self._pagination else None
        return PageContent(items, fields, said)

    def _said(self, fields: Any, report: Report) -> Any:
        """What pagination goes by. A value that it cannot use is told, even where the
        description allows it; where it does not, this has been told."""
        pagination = self._pagination
        for field in msgspec.structs.fields(self._cls):
            if pagination is not None and field.encode_name == pagination.field:
                value = getattr(fields, field.name)
                if value in (None, ""):
                    return None
                said = pagination.understood(value)
                if said is None and _fits(value, field.type):
                    report.tell((None, pagination.field), pagination.expected, value)
                return said
        return None


class _PageReply:
    """Where the plain data of a page is, found when first asked for: of its items by
    their positions, and at None of what is beside them, without them."""

    def __init__(self, content: bytes, items: str) -> None:
        self._content = content
        self._name = items
        self._found: tuple[dict[str, Any], Any] | None = None

    def plain(self, position: Any) -> Any:
        if self._found is None:
            self._found = self._parts()
        fields, items = self._found
        if position is None:
            return {name: _plain_part(part) for name, part in fields.items()}
        return _plain_part(items[position])

    def _parts(self) -> tuple[dict[str, Any], Any]:
        try:
            fields: dict[str, Any] = dict(_objects.decode(self._content))
            items: Any = fields.pop(self._name)
            keyed = bytes(items).lstrip().startswith(b"{")
            return fields, (_objects if keyed else _arrays).decode(items)
        except msgspec.DecodeError:
            fields = plain(self._content)
            return fields, fields.pop(self._name)


def _plain_part(part: Any) -> Any:
    return plain(part) if isinstance(part, Raw) else part


def _fits(value: object, hint: Any) -> bool:
    try:
        msgspec.convert(value, hint)
    except (ValueError, TypeError):
        return False
    return True


def _attributes(cls: type[Struct]) -> dict[str, str]:
    return {field.encode_name: field.name for field in msgspec.structs.fields(cls)}
