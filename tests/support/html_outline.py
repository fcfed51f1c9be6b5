"""What of a page is ours: its elements, without what a spec may decide about them.

Prose and lines of prose are a spec's Markdown, which has elements of its own, if few; code has
spans for its colours. Everywhere else a text of a spec is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from .html_tree import Element

Outline: TypeAlias = "tuple[str, tuple[str, ...], str, tuple[Outline, ...]]"

_IN_PROSE = frozenset(
    "a blockquote br code del em h4 h5 hr li ol p pre strong table tbody td th thead tr ul".split()
)
# A link's own, the page of a link within the site, and what lets a keyboard scroll code.
_ATTRIBUTES = {"a": ({"href"}, {"href", "rel"}), "pre": ({"tabindex"},)}
_ADDRESS = re.compile(r"(https?://|mailto:)|(?![a-z0-9+.-]+:|//)", re.IGNORECASE)
_COLOUR = re.compile(r"t-[a-z]+")


def outline(one: Element) -> Outline:
    """The tree of elements: tags, names of attributes, classes. Of prose and code no more than
    that it is there."""
    inside = () if _is_prose(one) or _is_code(one) else _elements_in(one)
    attributes = tuple(sorted(one.attributes))
    return one.tag, attributes, " ".join(one.classes), tuple(map(outline, inside))


def trespasses(one: Element) -> Iterator[str]:
    """Elements and attributes that no text of a spec may bring."""
    for child in _elements_in(one):
        if _is_code(one):
            if (child.tag, set(child.attributes)) != ("span", {"class"}) or not _COLOUR.fullmatch(
                child.attributes["class"]
            ):
                yield f"<{child.tag}> in code"
        elif _is_prose(one):
            yield from _in_prose(child)
        else:
            yield from trespasses(child)


def _in_prose(one: Element) -> Iterator[str]:
    if one.tag not in _IN_PROSE:
        yield f"<{one.tag}> in prose"
    if set(one.attributes) not in _ATTRIBUTES.get(one.tag, (set[str](),)):
        yield f"<{one.tag} {' '.join(one.attributes)}> in prose"
    if not _ADDRESS.match(one.attributes.get("href", "")):
        yield f"a link to {one.attributes['href']!r}"
    for child in _elements_in(one):
        yield from _in_prose(child)


def _is_prose(one: Element) -> bool:
    return "prose" in one.classes or "line" in one.classes


def _is_code(one: Element) -> bool:
    """Code of a spec: what has a class is of our templates."""
    return one.tag == "code" and not one.classes


def _elements_in(one: Element) -> list[Element]:
    return [child for child in one.children if isinstance(child, Element)]
