"""Markdown of a spec as Markdown of ours: read, and written again.

So what it says cannot end where the page's own structure goes on: each block is closed, each link
written where it stands, headings are below the page's, and HTML is text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import lru_cache

from markdown_it.token import Token

from .code import Code
from .commonmark import Piece, blocks, line, pieces
from .markdown import Md, code_span, escaped, escaped_line, fence, indented

_MARKS = {"em": "*", "strong": "**", "del": "~~"}
_LANGUAGE = re.compile(r"[A-Za-z0-9+#-]{1,20}(?![^\s])")
_PARENTHESES = str.maketrans({"(": "%28", ")": "%29"})


class MdProse(Md):
    """Blocks: paragraphs, lists, tables, code, and headings of the fourth and fifth level."""

    __slots__ = ("_begins_in_line",)

    def __init__(self, markdown: str) -> None:
        text, self._begins_in_line = _prose(markdown)
        super().__init__(text)

    @property
    def inside(self) -> Code:
        start = "" if self._begins_in_line else "\n\n"
        return Code(indented(start + self._text))


class MdLine(Md):
    """A single line, without blocks."""

    __slots__ = ()

    def __init__(self, markdown: str) -> None:
        super().__init__(_inline(line(markdown)))


# What is said of errors and of shared parameters stands on every page.
@lru_cache(maxsize=4096)
def _prose(markdown: str) -> tuple[str, bool]:
    """The text, and whether it begins within a line."""
    root = _tree(blocks(markdown))
    begins_in_line = not root.children or root.children[0].kind == "paragraph"
    return "\n".join(_stacked(root.children)), begins_in_line


@dataclass(slots=True)
class _Block:
    """A block with the blocks in it; `token` opens it."""

    kind: str
    token: Token
    children: list[_Block] = field(default_factory=list["_Block"])


def _tree(tokens: Sequence[Token]) -> _Block:
    root = _Block("root", Token("root", "", 0))
    opened = [root]
    for token in tokens:
        if token.nesting == -1:
            opened.pop()
            continue
        block = _Block(token.type.removesuffix("_open"), token)
        opened[-1].children.append(block)
        if token.nesting == 1:
            opened.append(block)
    return root


def _stacked(children: Sequence[_Block], depth: int = 0) -> list[str]:
    """Blocks one below the other. Two lists in a row differ in their marks, else they were one."""
    lines: list[str] = []
    turn = depth
    for n, child in enumerate(children):
        turn += 1 if n and children[n - 1].kind == child.kind else 0
        written = _lines(child, turn)
        if n and not _is_narrow(children[n - 1], child, written):
            lines.append("")
        lines += written
    return lines


def _is_narrow(before: _Block, block: _Block, written: Sequence[str]) -> bool:
    """Whether it stands right below the words of its item, as a list within a narrow one does. An
    empty item cannot."""
    return before.token.hidden and block.kind == "bullet_list" and len(written[0]) > 2


def _lines(block: _Block, turn: int) -> list[str]:
    match block.kind:
        case "paragraph":
            return _text(block).split("\n")
        case "heading":
            marks = "####" if block.token.tag == "h1" else "#####"
            return [f"{marks} {re.sub('#$', chr(92) + '#', _text(block))}".rstrip()]
        case "blockquote":
            return [f"> {line}".rstrip() for line in _stacked(block.children, turn) or [""]]
        case "bullet_list" | "ordered_list":
            return _list(block, turn)
        case "table":
            return list(_table(block))
        case "hr":
            return ["---"]
        case _:
            language = _LANGUAGE.match(block.token.info)
            return fence(language[0] if language else "", block.token.content).split("\n")


def _list(block: _Block, turn: int) -> list[str]:
    start = int(block.token.attrs.get("start", 1))
    is_tight = _is_tight(block)
    lines: list[str] = []
    for n, item in enumerate(block.children):
        is_ordered = block.kind == "ordered_list"
        mark = f"{start + n}{'.)'[turn % 2]} " if is_ordered else f"{'*+'[turn % 2]} "
        if n and not is_tight:
            lines.append("")
        lines += _hanging(mark, _stacked(item.children, turn + 1))
    return lines


def _is_tight(block: _Block) -> bool:
    return all(
        child.token.hidden
        for item in block.children
        for child in item.children
        if child.kind == "paragraph"
    )


def _hanging(mark: str, lines: Sequence[str]) -> Iterator[str]:
    yield f"{mark}{lines[0] if lines else ''}".rstrip()
    for one in lines[1:]:
        yield f"{' ' * len(mark)}{one}" if one else ""


def _table(block: _Block) -> Iterator[str]:
    rows = [row for part in block.children for row in part.children]
    for n, row in enumerate(rows):
        yield "".join(["|", *(f" {_cell(cell)} |" for cell in row.children)])
        if n == 0:
            yield "|" + " --- |" * len(row.children)


def _cell(block: _Block) -> str:
    return re.sub(r"(?<!\\)\|", r"\\|", _text(block))


def _text(block: _Block) -> str:
    return "".join(_inline(pieces(child.token)) for child in block.children)


def _inline(read: Iterable[Piece]) -> str:
    parts = list(read)
    texts: list[str] = []
    for n, piece in enumerate(parts):
        following = parts[n + 1] if n + 1 < len(parts) else Piece("break")
        is_start = n == 0 or parts[n - 1].kind == "break"
        if piece.kind == "text":
            texts.append(_words(piece.text, is_start, n and parts[n - 1].kind == "open", following))
        else:
            texts.append(_marked(piece))
    return "".join(texts).strip()


def _words(text: str, is_start: bool, is_opened: object, following: Piece) -> str:
    """Text beside what marks it; an exclamation mark before a link would make an image of it."""
    text = text.lstrip() if is_opened else text
    text = text.rstrip() if following.kind in {"close", "break"} else text
    written = escaped_line(text) if is_start else escaped(text)
    if written.endswith("!") and following.text == "a":
        written = f"{written[:-1]}\\!"
    return written


def _marked(piece: Piece) -> str:
    match piece.kind:
        case "code":
            return code_span(piece.text)
        case "break":
            return "\\\n"
        case "open" if piece.text == "a":
            return "["
        case "close" if piece.text == "a":
            return f"]({piece.href.translate(_PARENTHESES)})"
        case _:
            return _MARKS[piece.text]
