"""Parameters -> the names and texts of a query, by style. Nothing is escaped here."""

from __future__ import annotations

import json
from collections.abc import Iterator
from urllib.parse import quote

from ..ir import Json, Style

_SEPARATORS = {Style.COMMA: ",", Style.SPACE: " ", Style.PIPE: "|", Style.NEWLINE: "\n"}


def scalar_text(value: Json) -> str:
    """The text of a single value in a path, a query, a header or a cookie."""
    return value if isinstance(value, str) else json.dumps(value)


def query_pairs(name: str, style: Style, value: Json) -> list[tuple[str, str]]:
    """`a=x`, once or several times; `null` is not sent."""
    if style is Style.SPREAD:
        entries = value.items() if isinstance(value, dict) else ()
        return [pair for key, entry in entries for pair in _deep(key, entry)]
    if style is Style.DEEP_OBJECT:
        return list(_deep(name, value))
    items = value if isinstance(value, list) else [value]
    texts = [scalar_text(item) for item in items if item is not None]
    if style in _SEPARATORS:
        return [(name, _SEPARATORS[style].join(texts))] if texts else []
    key = f"{name}[]" if style is Style.BRACKETS else name
    return [(key, text) for text in texts]


def form_pairs(name: str, value: Json) -> list[tuple[str, str]]:
    """A field of a form: a list by its name, once for each item, an object by its keys."""
    is_flat = isinstance(value, list) and not any(isinstance(item, dict) for item in value)
    return query_pairs(name, Style.REPEATED if is_flat else Style.DEEP_OBJECT, value)


def _deep(key: str, value: Json) -> Iterator[tuple[str, str]]:
    match value:
        case None:
            return
        case dict():
            for part, item in value.items():
                yield from _deep(f"{key}[{part}]", item)
        case list():
            for item in value:
                yield from _deep(f"{key}[]", item)
        case _:
            yield key, scalar_text(value)


def escaped(text: str, besides: str = "") -> str:
    """As it stands in a URL, whatever the text is; brackets say what they say in a query, and
    `besides` are characters that stay too."""
    return quote(text, safe=f"[]{besides}")
