"""Markdown of a spec -> tokens, of which HTML and Markdown are written.

markdown-it reads it; what is taken over is an allow-list. HTML is text, an image is its text, a
link leads to the web or to a mailbox or is its text. A tag within itself says nothing and is
dropped, so what stands within a line is at most four deep.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from typing import Literal

from markdown_it import MarkdownIt
from markdown_it.token import Token

from .addresses import is_web_address
from .visible import visible

_TAGS = {"em": "em", "strong": "strong", "s": "del", "link": "a"}


@dataclass(frozen=True, slots=True)
class Piece:
    """What stands within a line. `text` is visible text, or the name of a tag; `href` is of "a"."""

    kind: Literal["text", "code", "break", "open", "close"]
    text: str = ""
    href: str = ""


class _Reader(MarkdownIt):
    """Every link is read, so that one that is not allowed leaves its text and nothing else; an
    address that is its own text stands as the spec has it. The names are markdown-it's."""

    def validateLink(self, url: str) -> bool:  # noqa: N802
        return True

    def normalizeLinkText(self, link: str) -> str:  # noqa: N802
        return link


@cache
def _reader() -> MarkdownIt:
    return _Reader("commonmark", {"html": False}).enable(["table", "strikethrough"])


def blocks(markdown: str) -> list[Token]:
    """The tokens of a text's blocks, in one list. A heading that says nothing is none."""
    kept: list[Token] = []
    for token in _reader().parse(markdown):
        kept.append(token)
        if token.type == "heading_close" and not _is_spoken(pieces(kept[-2])):
            del kept[-3:]
    return kept


def line(markdown: str) -> list[Piece]:
    """A text as one line: what begins a block elsewhere is text."""
    (token,) = _reader().parseInline(" ".join(markdown.split()))
    return pieces(token)


def pieces(token: Token) -> list[Piece]:
    """What stands in an `inline` token."""
    return list(_joined(_without_empty_tags(_spoken_links(list(_read(token.children or []))))))


def _read(tokens: Sequence[Token]) -> Iterator[Piece]:
    opened: list[Piece | None] = []
    for token in tokens:
        if token.nesting == 1:
            piece = _opening(token, opened)
            opened.append(piece)
            if piece:
                yield piece
        elif token.nesting == -1:
            if piece := opened.pop():
                yield replace(piece, kind="close")
        elif token.type == "image":
            yield Piece("text", visible(_alternative(token)))
        elif token.type == "code_inline":
            yield Piece("code", visible(token.content))
        elif token.type == "hardbreak":
            yield Piece("break")
        else:
            yield Piece("text", " " if token.type == "softbreak" else visible(token.content))


def _opening(token: Token, opened: Sequence[Piece | None]) -> Piece | None:
    tag = _TAGS[token.type.removesuffix("_open")]
    href = str(token.attrs.get("href", ""))
    is_refused = tag == "a" and not is_web_address(href)
    is_within = any(piece and piece.text == tag for piece in opened)
    return None if is_refused or is_within else Piece("open", tag, href)


def _alternative(image: Token) -> str:
    """The text of an image, without what marks words in it."""
    waiting = list(reversed(image.children or []))
    texts: list[str] = []
    while waiting:
        token = waiting.pop()
        if token.children:
            waiting += reversed(token.children)
        else:
            texts.append(" " if token.type in {"softbreak", "hardbreak"} else token.content)
    return "".join(texts)


def _spoken_links(read: list[Piece]) -> Iterator[Piece]:
    """A link without a text says where it leads."""
    for n, piece in enumerate(read):
        yield piece
        if piece.kind == "open" and piece.text == "a":
            end = next(m for m in range(n, len(read)) if read[m] == replace(piece, kind="close"))
            if not _is_spoken(read[n:end]):
                yield Piece("text", piece.href)


def _is_spoken(read: Sequence[Piece]) -> bool:
    return any(one.kind in {"text", "code"} and one.text.strip() for one in read)


def _joined(read: Iterable[Piece]) -> Iterator[Piece]:
    """Texts in a row are one, none is empty."""
    text = ""
    for piece in read:
        if piece.kind == "text":
            text += piece.text
            continue
        if text:
            yield Piece("text", text)
        text = ""
        yield piece
    if text:
        yield Piece("text", text)


def _without_empty_tags(read: Iterable[Piece]) -> list[Piece]:
    """Tags around nothing, or around a space, mark no word."""
    kept: list[Piece] = []
    for piece in read:
        opening = _before_spaces(kept) if piece.kind == "close" else -1
        if opening >= 0 and kept[opening] == replace(piece, kind="open"):
            del kept[opening]
        else:
            kept.append(piece)
    return kept


def _before_spaces(kept: Sequence[Piece]) -> int:
    last = len(kept) - 1
    while last >= 0 and kept[last].kind == "text" and not kept[last].text.strip():
        last -= 1
    return last
