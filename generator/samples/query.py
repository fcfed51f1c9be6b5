"""Parameters -> what stands in a request, by style: the names and texts of a query, which are not
escaped here, and the texts of a path, a header and a cookie."""

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
    if style is Style.JSON:
        return [(name, json_text(value))]
    texts = part_texts(value)
    if style in _SEPARATORS:
        return [(name, _SEPARATORS[style].join(texts))] if texts else []
    key = f"{name}[]" if style is Style.BRACKETS else name
    return [(key, text) for text in texts]


def json_text(value: Json) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def part_texts(value: Json) -> list[str]:
    """The texts of a list's items, of an object's keys, each before its value, or of a scalar."""
    match value:
        case dict():
            entries = ((key, scalar_text(one)) for key, one in value.items() if one is not None)
            return [text for pair in entries for text in pair]
        case list():
            return [scalar_text(item) for item in value if item is not None]
        case _:
            return [scalar_text(value)]


def path_text(name: str, style: Style, value: Json) -> str:
    """Escaped, but for what the style itself has in it."""
    match style:
        case Style.JSON:
            return _quoted(json_text(value))
        case Style.PAIRS:
            return ",".join(_pair_texts(value))
        case Style.LABEL:
            return "." + ",".join(map(_quoted, part_texts(value)))
        case Style.LABEL_EXPLODED:
            return "".join("." + text.replace(".", "%2E") for text in _pair_texts(value))
        case Style.MATRIX:
            return f";{_quoted(name)}=" + ",".join(map(_quoted, part_texts(value)))
        case Style.MATRIX_EXPLODED:
            is_object = isinstance(value, dict)
            pairs = _pair_texts(value)
            return "".join(
                f";{pair}" if is_object else f";{_quoted(name)}={pair}" for pair in pairs
            )
        case _:
            return ",".join(map(_quoted, part_texts(value)))


def header_text(style: Style, value: Json) -> str:
    if style is Style.JSON:
        return json.dumps(value, separators=(",", ":"))
    if style is Style.PAIRS and isinstance(value, dict):
        return ",".join(f"{key}={scalar_text(one)}" for key, one in value.items())
    return ",".join(part_texts(value))


def cookie_text(style: Style, value: Json) -> str:
    """What is no plain text is escaped."""
    return scalar_text(value) if style is Style.PLAIN else path_text("", style, value)


def _pair_texts(value: Json) -> list[str]:
    if not isinstance(value, dict):
        return list(map(_quoted, part_texts(value)))
    given = {key: scalar_text(one) for key, one in value.items() if one is not None}
    return [f"{_quoted(key)}={_quoted(text)}" for key, text in given.items()]


def _quoted(text: str) -> str:
    return quote(text, safe="")


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
