"""What things are called on pages, and what is said of them in a line."""

from __future__ import annotations

import re
import textwrap

from ...ir import Api, ApiKeyScheme, BasicScheme, BearerScheme, Operation, Place, Resource, Scheme
from ...naming import words

_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()]*\)")
_MARKS = re.compile(r"\*\*|`|^\s*(?:[-*+>]|#{1,6}|\d+[.)])\s+", re.MULTILINE)
_LONGEST_READ = 2_000  # Of a description, of which a line is shown.
_LONGEST_LINE = 160


def operation_title(operation: Operation) -> str:
    return _line(operation.summary) or in_words(operation.key)


def resource_title(resource: Resource) -> str:
    return _line(resource.title) or in_words(resource.path.rpartition(".")[2])


def api_title(api: Api) -> str:
    return _line(api.title) or in_words(api.name)


def in_words(name: str) -> str:
    """A word of the spec language as people write: `instant_messaging`, Instant messaging."""
    text = " ".join(words(name)) or name
    return text[:1].upper() + text[1:]


def scheme_titles(schemes: tuple[Scheme, ...]) -> dict[str, str]:
    """By name. Where two are alike, their names tell them apart."""
    plain = {scheme.name: _scheme_title(scheme) for scheme in schemes}
    told = list(plain.values())
    return {
        name: title if told.count(title) == 1 else f"{title} ({name})"
        for name, title in plain.items()
    }


def _scheme_title(scheme: Scheme) -> str:
    match scheme.kind:
        case BearerScheme():
            return "Bearer token"
        case BasicScheme():
            return "Basic authentication"
        case ApiKeyScheme(_, place, wire):
            where = "query parameter" if place is Place.QUERY else place.value
            return f"API key in the {where} {wire}"


def plain_line(markdown: str, longest: int = _LONGEST_LINE) -> str:
    """The first paragraph of a description as a line of text, without markup."""
    first = re.split(r"\n[ \t]*\n", markdown[:_LONGEST_READ].strip())[0]
    text = _LINK.sub(r"\1", _MARKS.sub("", first))
    return textwrap.shorten(text, longest, placeholder="…") if text.strip() else ""


def counted(number: int, noun: str) -> str:
    """1 model, 1,000 models."""
    return f"{number:,} {noun}{'' if number == 1 else 's'}"


def _line(text: str) -> str:
    return " ".join(text.split())
