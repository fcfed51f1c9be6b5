"""The text of a module -> its statements, as forms."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from ...layout.lines import INDENT, is_short
from .broken import pieces_of
from .docstrings import docstring, is_string
from .groups import Reader
from .order import (
    COMMENT,
    DECORATOR,
    DOCSTRING,
    HEADS,
    IMPORT,
    OTHER,
    STRING,
    STUB,
    STUB_CLASS,
    Kind,
    Place,
    opens_block,
)
from .pieces import ANYWHERE, Piece, statement
from .tokens import WholeError, exact, tokens

_QUOTES = '"""'
# `# fmt: off`, `# type: int`, `# -*- coding: ascii -*-` and the like say something to black.
_DIRECTIVE = re.compile(r"(?:fmt|yapf|type)\s*:|coding\s*[:=]|^#[!:]")
_COMMENT = re.compile(r"# [!-~](?:.*[!-~])?")
_WORD = re.compile(r"async def\b|\w*")
_KINDS = {"from": IMPORT, "import": IMPORT, **dict.fromkeys(("else", "elif", "finally", "match"))}
# Where a module may begin or end: with no empty line.
_ENDS = re.compile(r"\S.*\S\n", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Module:
    """What black is asked about."""

    pieces: frozenset[Piece]
    places: tuple[Place, ...]


def module(text: str) -> Module:
    if not _ENDS.fullmatch(text):
        raise WholeError("empty lines at the beginning or the end")
    pieces: set[Piece] = set()
    places = tuple(_Statements(text.split("\n")).places(pieces))
    return Module(frozenset(pieces), places)


@dataclass(slots=True)
class _Statements:
    _lines: list[str]

    def places(self, pieces: set[Piece]) -> Iterator[Place]:
        lines, end = self._lines, len(self._lines) - 1
        number = empty = 0
        is_first = True  # in its block, or in the module
        comment = -1
        while number < end:
            line = lines[number]
            if not line:
                empty += 1
                number += 1
                continue
            known = _one_line(line)
            if known is None:
                kind, depth, number = self._long(number, pieces, is_first)
            else:
                kind, depth, piece = known
                number += 1
                if kind == STRING and is_first:
                    kind, piece = DOCSTRING, docstring(line.lstrip(), depth)
                if piece is not None:
                    pieces.add(piece)
            if comment not in (-1, depth):
                raise WholeError("a comment that stands deeper than what it is about, or less deep")
            yield kind, depth, empty
            comment = depth if kind == COMMENT else -1
            is_first = opens_block(kind) or (is_first and kind == COMMENT)
            empty = 0

    def _long(self, number: int, pieces: set[Piece], is_first: bool) -> tuple[Kind, int, int]:
        """A statement in several lines; the number of the line behind it."""
        depth = _depth(self._lines[number])
        if self._lines[number].startswith(_QUOTES, depth * len(INDENT)):
            return self._string(number, depth, pieces, is_first)
        reader = Reader(self._lines, number)
        group = reader.group(depth)
        pieces.update(pieces_of(group))
        return _kind(group.heads[0], group.heads[-1]), depth, reader.number

    def _string(
        self, number: int, depth: int, pieces: set[Piece], is_first: bool
    ) -> tuple[Kind, int, int]:
        end = number + 1
        while end < len(self._lines) and not self._lines[end].endswith(_QUOTES):
            end += 1
        text = "\n".join(self._lines[number : end + 1])[depth * len(INDENT) :]
        if not is_string(text):
            raise WholeError("a string with something behind it")
        if is_first and (piece := docstring(text, depth)):
            pieces.add(piece)
        return DOCSTRING if is_first else STRING, depth, end + 1


def _depth(line: str) -> int:
    depth, odd = divmod(len(line) - len(line.lstrip(" ")), len(INDENT))
    if odd:
        raise WholeError("an indentation of its own")
    return depth


@lru_cache(maxsize=1 << 18)
def _one_line(line: str) -> tuple[Kind, int, Piece | None] | None:
    """A statement in one line; None where it has several. Black leaves a long string as it is, but
    for docstrings."""
    depth = _depth(line)
    text = line[depth * len(INDENT) :]
    if text[0] == "#":
        if _DIRECTIVE.search(text):
            raise WholeError("a comment that black may understand")
        shortest = "# x" if _COMMENT.fullmatch(text) else text
        return COMMENT, depth, Piece((shortest,), ANYWHERE)
    if text.startswith(_QUOTES):
        return (STRING, depth, None) if is_string(text) else None
    found = tokens(text)
    if found.brackets:
        return None
    is_exact = found.has_last_comma or not is_short(line)
    piece = statement([exact(text)], depth) if is_exact else statement([found.text], ANYWHERE)
    return _kind(text, text), depth, piece


def _kind(first: str, last: str) -> Kind:
    """Of a statement with these lines."""
    if first[0] == "@":
        return DECORATOR
    match = _WORD.match(first)
    word = match[0] if match else ""
    if word in HEADS:
        if last.endswith(":"):
            return HEADS[word]
        if last.endswith(": ..."):
            return STUB if word.endswith("def") else STUB_CLASS
    kind = _KINDS.get(word, OTHER)
    if kind is None or word in HEADS or last.endswith(":") or first == "...":
        raise WholeError("a statement whose place we do not know")
    return kind
