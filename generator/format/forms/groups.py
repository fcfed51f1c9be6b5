"""A statement in several lines -> what stands in its brackets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from black.strings import str_width

from ...layout.lines import INDENT, is_short
from .tokens import WholeError, tokens

_PARTNERS = {"(": ")", "[": "]", "{": "}"}
_OPENED = tuple(_PARTNERS)


@dataclass(frozen=True, slots=True)
class Group:
    """Lines of a statement that belong together.

    `heads` are those at its own indentation, without it; between each and the next one stands one
    of the `blocks`, deeper. `width` is that of all of it in one line.
    """

    heads: tuple[str, ...]
    blocks: tuple[tuple[Group, ...], ...]
    depth: int
    width: int
    is_short: bool

    @property
    def has_comma(self) -> bool:
        return self.heads[-1].endswith(",")


class Reader:
    """Reads groups from the lines of a module."""

    def __init__(self, lines: Sequence[str], number: int) -> None:
        self._lines = lines
        self.number = number

    def group(self, depth: int) -> Group:
        """The one that begins here."""
        indent = INDENT * depth
        line = self._lines[self.number]
        if not line.endswith(_OPENED):
            self.number += 1
            return _line(line, depth)
        heads = [self._head(indent)]
        blocks: list[tuple[Group, ...]] = []
        while heads[-1].endswith(_OPENED):
            block = self._block(depth + 1)
            closing = _PARTNERS[heads[-1][-1]]
            heads.append(self._head(indent))
            blocks.append(block)
            if not heads[-1].startswith(closing):
                raise WholeError("a bracket that is closed elsewhere")
        _check_brackets(heads)
        return Group(
            tuple(heads),
            tuple(blocks),
            depth,
            sum(map(width, heads)) + sum(map(_width_of_block, blocks)),
            all(is_short(indent + head) for head in heads)
            and all(one.is_short for block in blocks for one in block),
        )

    def _block(self, depth: int) -> tuple[Group, ...]:
        indent = INDENT * depth
        found: list[Group] = []
        while self._lines[self.number].startswith(indent):
            found.append(self.group(depth))
        return tuple(found)

    def _head(self, indent: str) -> str:
        text = _behind(indent, self._lines[self.number])
        self.number += 1
        return text


@lru_cache(maxsize=1 << 18)
def _line(line: str, depth: int) -> Group:
    """One that has no blocks. Many are alike."""
    text = _behind(INDENT * depth, line)
    _check_brackets([text])
    return Group((text,), (), depth, width(text), is_short(line))


def _behind(indent: str, line: str) -> str:
    text = line[len(indent) :]
    if not line.startswith(indent) or not text or text[0] == " ":
        raise WholeError("a line that stands elsewhere")
    return text


def width(text: str) -> int:
    return len(text) if text.isascii() else int(str_width(text))


def _width_of_block(block: tuple[Group, ...]) -> int:
    return sum(one.width for one in block) + len(block) - 1


def _check_brackets(heads: Sequence[str]) -> None:
    """Each line has the brackets that it begins and ends with, and no others without a partner."""
    for number, head in enumerate(heads):
        expected = head[0] if number else ""
        if number < len(heads) - 1:
            expected += head[-1]
        if tokens(head).brackets != expected:
            raise WholeError("brackets that stand elsewhere")
