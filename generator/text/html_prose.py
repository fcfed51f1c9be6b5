"""Markdown of a spec as HTML: an allow-list of elements, and no attributes but a link's."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from functools import lru_cache

from markdown_it.token import Token

from .commonmark import Piece, blocks, line, pieces
from .html import Html
from .visible import visible_code

# Tokens that come in pairs, and their elements. Headings are told by their level.
_ELEMENTS = {
    "paragraph": "p",
    "blockquote": "blockquote",
    "bullet_list": "ul",
    "ordered_list": "ol",
    "list_item": "li",
    "table": "table",
    "thead": "thead",
    "tbody": "tbody",
    "tr": "tr",
    "th": "th",
    "td": "td",
}


class HtmlProse(Html):
    """Blocks: paragraphs, lists, tables, code, and headings of the fourth and fifth level."""

    __slots__ = ()

    def __init__(self, markdown: str) -> None:
        super().__init__(_prose(markdown))


class HtmlLine(Html):
    """A single line, without blocks."""

    __slots__ = ()

    def __init__(self, markdown: str) -> None:
        super().__init__(_line(markdown))


# What is said of errors and of shared parameters stands on every page.
@lru_cache(maxsize=4096)
def _prose(markdown: str) -> str:
    return _written(blocks(markdown))


@lru_cache(maxsize=4096)
def _line(markdown: str) -> str:
    return _inline(line(markdown))


def _written(tokens: Sequence[Token]) -> str:
    texts: list[str] = []
    closing: list[str] = []
    for n, token in enumerate(tokens):
        if token.nesting == 1:
            element = _element(token, tokens[n + 1])
            texts.append(f"<{element}>" if element else "")
            closing.append(f"</{element}>" if element else "")
        elif token.nesting == -1:
            texts.append(closing.pop())
        else:
            texts.append(_leaf(token))
        if not closing:
            texts.append("\n")
    return "".join(texts).rstrip()


def _element(token: Token, following: Token) -> str:
    """None, "", for a paragraph of a narrow list. An empty cell is no heading of a table."""
    if token.type == "heading_open":
        return "h4" if token.tag == "h1" else "h5"
    if token.type == "th_open" and not following.content:
        return "td"
    return "" if token.hidden else _ELEMENTS[token.type.removesuffix("_open")]


def _leaf(token: Token) -> str:
    match token.type:
        case "inline":
            return _inline(pieces(token))
        case "hr":
            return "<hr>"
        case _:
            code = html.escape(visible_code(token.content), quote=False)
            return f'<pre tabindex="0"><code>{code}</code></pre>'


def _inline(read: Iterable[Piece]) -> str:
    return "".join(map(_piece, read))


def _piece(piece: Piece) -> str:
    match piece.kind:
        case "text":
            return html.escape(piece.text, quote=False)
        case "code":
            return f"<code>{html.escape(piece.text, quote=False)}</code>"
        case "break":
            return "<br>"
        case "close":
            return f"</{piece.text}>"
        case "open" if piece.text == "a":
            return f'<a href="{html.escape(piece.href)}" rel="noreferrer">'
        case "open":
            return f"<{piece.text}>"
