# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""From the bytes of a reply to models: typed at once where the reply keeps to its
description, otherwise built from plain data, only where it does not."""

from collections.abc import Callable, Iterable
from typing import Any, Final, NamedTuple, NoReturn, TypeAlias

import msgspec
from msgspec import UNSET, Raw, Struct

from .kinds import ABSENT, NO_MEMBER, Build, Place, is_array, is_object, kind_text
from .models import Model, remember
from .operation import Envelope
from .typed import decoder, is_struct

_objects = msgspec.json.Decoder(dict[str, Raw])
_arrays = msgspec.json.Decoder(list[Raw])
_anything = msgspec.json.Decoder()

_PORTABLE: Final = "text that is Unicode and numbers in range"
# So many odd items in a row are taken as a sign that the others are odd too.
_ODD_RUN: Final = 4


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
        is_shape = place is None and expected not in (NO_MEMBER, _PORTABLE)
        if self._strict or is_shape:
            raise ShapeError(place, expected, value)
        if self._hook is not None:
            path, got = path_text(place), kind_text(value)
            self._hook(Mismatch(self._operation, path, expected, got))


def path_text(place: Place) -> str:
    """A JSON path; the keys of maps are data and stay out of it."""
    path = ""
    while place is not None:
        place, key = place
        if key is None:
            path = f"[...]{path}"
        elif isinstance(key, str):
            path = f".{key}{path}"
        else:
            path = f"[{key}]{path}"
    return "$" + path


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
        odd_run = 0
        values: list[Any] = []
        for key, content in contents:
            if decode is not None and odd_run < _ODD_RUN:
                try:
                    values.append(decode(content))
                    odd_run = 0
                    continue
                except msgspec.DecodeError:
                    odd_run += 1
            at = (place, key)
            values.append(self.build(_told_plain(content, at, report), at, report))
        return values

    def build(self, data: Any, place: Place, report: Report) -> Any:
        if self._build is None:
            # Loaded for the first odd reply: most programs never meet one.
            from .construct import Builders

            self._build = Builders().of(self._hint)
        return self._build(data, place, report.tell)

    def _read(self, content: bytes, report: Report) -> Any:
        if self._decoder is not None:
            try:
                return self._decoder.decode(content)
            except msgspec.DecodeError:
                pass
        report.slow = True
        return self.build(_told_plain(content, None, report), None, report)


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
        self._raw_page: msgspec.json.Decoder[Any] | None = None

    def read(self, content: bytes, report: Report) -> PageContent:
        page = self._typed(content, report) or self._built(content, report)
        source = _PageReply(content, self._envelope.items)
        remember([(None, page.fields)], source)
        items = page.items.items() if self._keyed else enumerate(page.items)
        if report.slow:
            items = [entry for entry in items if isinstance(entry[1], Model)]
        if report.slow or self._has_models:
            remember(items, source)
        return page

    def _page_type(self, item: Any) -> Any:
        items: Any = dict[str, item] if self._keyed else list[item]
        name = msgspec.field(name=self._envelope.items)
        fields = self._envelope.fields
        return msgspec.defstruct(
            "Page", [("_items", items, name)], bases=(fields,), kw_only=True
        )

    def _raw_type(self) -> Any:
        """A page whose parts may be anything, but for the kind of its items."""
        items: Any = dict[str, Raw] if self._keyed else list[Raw]
        parts: list[tuple[str, Any, Any]] = [
            (name, Any, msgspec.field(name=wire, default=UNSET))
            for wire, name in self._names.items()
        ]
        parts.append(("_items", items, msgspec.field(name=self._envelope.items)))
        return msgspec.defstruct("RawPage", parts, kw_only=True)

    def _typed(self, content: bytes, report: Report) -> PageContent | None:
        if self._page is None:
            return None
        try:
            page = self._page.decode(content)
        except msgspec.DecodeError:
            return None
        fields = {name: getattr(page, name) for name in self._names.values()}
        return self._content(page._items, self._envelope.fields(**fields), report)

    def _built(self, content: bytes, report: Report) -> PageContent:
        report.slow = True
        if self._raw_page is None:
            self._raw_page = msgspec.json.Decoder(self._raw_type())
        try:
            page = self._raw_page.decode(content)
        except msgspec.DecodeError:
            return self._built_of_plain(_told_plain(content, None, report), report)
        place: Place = (None, self._envelope.items)
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
        items = parts.pop(self._envelope.items, ABSENT)
        items = self._items_of_plain(items, (None, self._envelope.items), report)
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
        cursor = getattr(fields, self._cursor) if self._cursor else None
        if isinstance(cursor, bool | dict | list | Struct):
            self._tell_cursor(cursor, report)
            cursor = None
        return PageContent(items, None if cursor in (None, "") else str(cursor), fields)

    def _tell_cursor(self, cursor: Any, report: Report) -> None:
        """What is no cursor ends the walk, even where the description allows it; where
        it does not, this has been told."""
        for field in msgspec.structs.fields(self._envelope.fields):
            if field.name == self._cursor and _fits(cursor, field.type):
                report.tell((None, field.encode_name), "a cursor", cursor)


class _WholeReply:
    """Where a returned object's plain data is."""

    def __init__(self, content: bytes) -> None:
        self._content = content

    def plain(self, position: object) -> Any:
        return plain(self._content)


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


def plain(content: bytes | Raw) -> Any:
    """Plain data of JSON, also where it has text that is not Unicode (half a surrogate
    pair) or numbers out of range, which only the standard library reads.

    `msgspec.DecodeError`, `UnicodeDecodeError`, `RecursionError`: it is no JSON.
    """
    try:
        return _anything.decode(content)
    except msgspec.DecodeError as error:
        refused = error
    import json

    try:
        return json.loads(bytes(content).decode("utf-8"), parse_constant=_refuse)
    except ValueError:
        raise refused from None


def _told_plain(content: bytes | Raw, place: Place, report: Report) -> Any:
    try:
        return _anything.decode(content)
    except msgspec.DecodeError:
        data = plain(content)
    report.tell(place, _PORTABLE, data)
    return data


def _refuse(constant: str) -> NoReturn:
    raise ValueError(constant)


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
