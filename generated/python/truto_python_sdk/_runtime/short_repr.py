# Printed by sdkpress. Do not edit: the next run would refuse to overwrite your change.
# To change this file, change the spec that it was printed from and run sdkpress again.
# Source: sdkpress runtime
"""A repr that fits on a screen: long text, long lists and what is deep inside are cut."""

from collections.abc import Iterable
from functools import cache
from itertools import islice
from typing import Any, Final

import msgspec
from msgspec import NODEFAULT, Struct

from .kinds import is_collection, is_mapping

_CHARACTERS: Final = 80
_OTHER_CHARACTERS: Final = 120
_ENTRIES: Final = 5
_DEPTH: Final = 4
# So many values are shown in all, however broad an object is.
_VALUES: Final = 100


def short_repr(value: object) -> str:
    return _Writer().text(value, _DEPTH)


class _Writer:
    """Writes values until enough of them are shown. Its depth makes cycles end."""

    def __init__(self) -> None:
        self._left = _VALUES

    def text(self, value: object, depth: int) -> str:
        self._left -= 1
        if isinstance(value, str | int | float | None):
            return _text(value)
        if isinstance(value, Struct):
            fields = _shown(value)
            inner = self._entries(fields, len(fields), depth)
            return f"{type(value).__name__}({inner})"
        if is_mapping(value):
            entries = ((f"{_text(key)}: ", item) for key, item in value.items())
            inner = self._entries(islice(entries, _ENTRIES), len(value), depth)
            return _enclosed(value, dict, f"{{{inner}}}")
        if is_collection(value):
            items = (("", item) for item in islice(value, _ENTRIES))
            inner = self._entries(items, len(value), depth)
            return _enclosed(value, list, f"[{inner}]")
        return _text(value)

    def _entries(
        self, entries: Iterable[tuple[str, object]], count: int, depth: int
    ) -> str:
        if count and not depth:
            return "..."
        texts: list[str] = []
        for start, item in entries:
            if self._left <= 0:
                break
            texts.append(start + self.text(item, depth - 1))
        if len(texts) < count:
            texts.append(f"... {count - len(texts)} more")
        return ", ".join(texts)


def _enclosed(value: object, usual: type, text: str) -> str:
    cls = type(value)
    return text if cls is usual else f"{cls.__name__}({text})"


def _text(value: object) -> str:
    if isinstance(value, str | bytes):
        cut = value[:_CHARACTERS]
        return repr(cut) if len(cut) == len(value) else f"{cut!r}..."
    try:
        text = repr(value)
    except ValueError:
        # A number that has more digits than Python writes.
        return f"<{type(value).__name__}>"
    return text if len(text) <= _OTHER_CHARACTERS else f"{text[:_OTHER_CHARACTERS]}..."


def _shown(model: Struct) -> list[tuple[str, object]]:
    """Of each field that is not its default the name and the value, which is not read
    as an attribute: reading may warn."""
    values = zip(_fields(type(model)), msgspec.structs.astuple(model), strict=True)
    return [
        (name, value)
        for (name, default, is_made), value in values
        if value is not default and (value or not is_made)
    ]


@cache
def _fields(cls: type[Struct]) -> tuple[tuple[str, Any, bool], ...]:
    """Of each field how it is written, its default, and whether that is an empty one
    that is made anew for each object."""
    return tuple(
        (
            f"{field.name}=",
            field.default,
            field.default_factory is not NODEFAULT,
        )
        for field in msgspec.structs.fields(cls)
    )
