# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From the bytes of a reply to models: typed at once where the reply keeps to its
description, otherwise built from plain data, only where it does not."""

from collections.abc import Callable, Iterable
from typing import Any, NamedTuple, TypeAlias

import msgspec
from msgspec import Raw, Struct

from .construct import NO_MEMBER, Build, Builders, Place
from .kinds import ABSENT, kind_text
from .models import Model, remember
from .operation import Envelope
from .typed import decoder, is_struct

_objects = msgspec.json.Decoder(dict[str, Raw])
_arrays = msgspec.json.Decoder(list[Raw])
_anything = msgspec.json.Decoder()


class Mismatch(Struct, frozen=True):
    """A place where a reply does not keep to the API's description."""

    operation: str
    path: str
    expected: str
    got: str


OnMismatch: TypeAlias = Callable[[Mismatch], None]


class ShapeError(Exception):
    """A reply that cannot be used as what it should be."""

    def __init__(self, place: Place, expected: str, value: object) -> None:
        self.path = path_text(place)
        self.expected = expected
        self.got = kind_text(value)
        super().__init__(f"expected {expected}, got {self.got} at {self.path}")


class Report:
    """Takes what does not match: tells the hook, or refuses under `strict`."""

    def __init__(self, operation: str, hook: OnMismatch | None, strict: bool) -> None:
        self._operation = operation
        self._hook = hook
        self._strict = strict
        self.slow = False

    def tell(self, place: Place, expected: str, value: object) -> None:
        if self._strict or (place is None and expected is not NO_MEMBER):
            raise ShapeError(place, expected, value)
        if self._hook is not None:
            path, got = path_text(place), kind_text(value)
            self._hook(Mismatch(self._operation, path, expected, got))


def path_text(place: Place) -> str:
    """A JSON path; the keys of maps are data and stay out of it."""
    keys: list[str] = []
    while place is not None:
        place, key = place
        match key:
            case None:
                keys.append("[...]")
            case int():
                keys.append(f"[{key}]")
            case str():
                keys.append(f".{key}")
    return "$" + "".join(reversed(keys))


class Reader:
    """Reads a reply that is one value."""

    def __init__(self, hint: Any) -> None:
        self._hint = hint
        self._decoder = decoder(hint)
        self._build: Build | None = None

    def read(self, content: bytes, report: Report) -> Any:
        value = self._read(content, report)
        if isinstance(value, Model):
            remember([(None, value)], _WholeReply(content))
        return value

    def each(
        self, contents: Iterable[tuple[int | None, Raw]], place: Place, report: Report
    ) -> list[Any]:
        """Values of which some may be odd: only those are built from plain data."""
        decode = None if self._decoder is None else self._decoder.decode
        values: list[Any] = []
        for key, content in contents:
            if decode is not None:
                try:
                    values.append(decode(content))
                    continue
                except msgspec.ValidationError:
                    pass
            data = _anything.decode(content)
            values.append(self.build(data, (place, key), report))
        return values

    def build(self, data: Any, place: Place, report: Report) -> Any:
        if self._build is None:
            self._build = Builders().of_odd(self._hint)
        return self._build(data, place, report.tell)

    def _read(self, content: bytes, report: Report) -> Any:
        if self._decoder is not None:
            try:
                return self._decoder.decode(content)
            except msgspec.ValidationError:
                pass
        report.slow = True
        return self.build(_anything.decode(content), None, report)


class PageContent(NamedTuple):
    items: Any
    next_cursor: str | None
    fields: Any


class PageReader:
    """Reads a list's envelope; `keyed`: its items are an object, by some field."""

    def __init__(self, item: Any, envelope: Envelope, keyed: bool) -> None:
        self._envelope = envelope
        self._keyed = keyed
        self._names = _attributes(envelope.fields)
        self._cursor = self._names.get(envelope.cursor_field)
        self._items = Reader(item)
        self._has_models = is_struct(item) and issubclass(item, Model)
        self._fields = Reader(envelope.fields)
        self._page = decoder(self._page_type(item))

    def read(self, content: bytes, report: Report) -> PageContent:
        page = self._typed(content) or self._built(content, report)
        items = page.items.items() if self._keyed else enumerate(page.items)
        if report.slow:
            items = [entry for entry in items if isinstance(entry[1], Model)]
        if report.slow or self._has_models:
            remember(items, _PageReply(content, self._envelope.items))
        return page

    def _page_type(self, item: Any) -> Any:
        items: Any = dict[str, item] if self._keyed else list[item]
        name = msgspec.field(name=self._envelope.items)
        fields = self._envelope.fields
        return msgspec.defstruct(
            "Page", [("_items", items, name)], bases=(fields,), kw_only=True
        )

    def _typed(self, content: bytes) -> PageContent | None:
        if self._page is None:
            return None
        try:
            page = self._page.decode(content)
        except msgspec.ValidationError:
            return None
        fields = {name: getattr(page, name) for name in self._names.values()}
        return self._content(page._items, self._envelope.fields(**fields))

    def _built(self, content: bytes, report: Report) -> PageContent:
        report.slow = True
        parts = _object(content, None)
        raw_items = parts.pop(self._envelope.items, None)
        place: Place = (None, self._envelope.items)
        items = self._built_items(raw_items, place, report)
        data = {name: _anything.decode(raw) for name, raw in parts.items()}
        return self._content(items, self._fields.build(data, None, report))

    def _built_items(self, content: Raw | None, place: Place, report: Report) -> Any:
        if content is None:
            raise ShapeError(place, "a value", ABSENT)
        if bytes(content) == b"null":
            report.tell(place, "object" if self._keyed else "array", None)
            return {} if self._keyed else []
        if self._keyed:
            entries = _object(content, place)
            contents = ((None, entry) for entry in entries.values())
            values = self._items.each(contents, place, report)
            return dict(zip(entries, values, strict=True))
        return self._items.each(enumerate(_array(content, place)), place, report)

    def _content(self, items: Any, fields: Any) -> PageContent:
        cursor = getattr(fields, self._cursor) if self._cursor else None
        return PageContent(items, None if cursor in (None, "") else str(cursor), fields)


class _WholeReply:
    """Where a returned object's plain data is."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def plain(self, position: object) -> Any:
        return _anything.decode(self._content)


class _PageReply:
    """Where the plain data of a page's items is; found when first asked for."""

    def __init__(self, content: bytes, items: str) -> None:
        self._content = content
        self._items = items
        self._found: Any = None

    def plain(self, position: Any) -> Any:
        if self._found is None:
            items = _objects.decode(self._content)[self._items]
            keyed = bytes(items).lstrip().startswith(b"{")
            self._found = (_objects if keyed else _arrays).decode(items)
        return _anything.decode(self._found[position])


def _attributes(cls: type[Struct]) -> dict[str, str]:
    return {field.encode_name: field.name for field in msgspec.structs.fields(cls)}


def _object(content: bytes | Raw, place: Place) -> dict[str, Raw]:
    try:
        return _objects.decode(content)
    except msgspec.ValidationError:
        raise ShapeError(place, "object", _anything.decode(content)) from None


def _array(content: Raw, place: Place) -> list[Raw]:
    try:
        return _arrays.decode(content)
    except msgspec.ValidationError:
        raise ShapeError(place, "array", _anything.decode(content)) from None
