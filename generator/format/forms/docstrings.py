"""A docstring -> its form.

black moves its lines together, takes off the spaces behind them, and looks at how it begins and
ends. So the lines between count once for each indentation.
"""

from __future__ import annotations

import re

from ...layout.lines import INDENT
from .pieces import Piece
from .tokens import WholeError

_QUOTES = '"""'
_WHOLE = re.compile(r'"""(?:[^"\\]++|\\.|"(?!""))*+"""', re.DOTALL)
# black leaves one with it alone.
_CONTINUED = re.compile(r"\\\s*\n")
_LINE = re.compile(r"(?m)(?<=\n)( *)\S(?:.*\S)?$")
_ODD_SPACE = re.compile(r"[^\S\n ]|[\x1c-\x1f\x85\u2028\u2029]")
# What says something where it begins or ends a docstring.
_EDGES = frozenset(" \"'\\")


def is_string(text: str) -> bool:
    """Whether it is one long string and nothing else."""
    return bool(_WHOLE.fullmatch(text))


def docstring(text: str, depth: int) -> Piece | None:
    """`text` begins behind the indentation of its first line. None where nothing can change."""
    if _CONTINUED.search(text):
        return None
    if _ODD_SPACE.search(text):
        raise WholeError("a docstring with other spaces")
    lines = _in_one_line(text) if "\n" not in text else _in_several(text)
    indent = INDENT * depth
    if any(line and not line.startswith(indent) for line in lines[1:]):
        raise WholeError("a docstring that stands elsewhere")
    moved = [lines[0], *(line.removeprefix(indent) for line in lines[1:])]
    if not depth:
        return Piece(tuple(moved), 0)
    return Piece(("def x():", *(INDENT + line if line else "" for line in moved)), depth - 1)


def _in_one_line(text: str) -> list[str]:
    inner = text[3:-3]
    return [text if not inner or _EDGES & {inner[0], inner[-1]} else '"""x"""']


def _in_several(text: str) -> list[str]:
    """One that begins in its second line, or ends oddly, stays as it is."""
    first, *between, last = _LINE.sub(r"\1x", text[:-3]).split("\n")
    written = text[:-3].rpartition("\n")[2]
    begin, end = text[3], text[-4]
    if _EDGES & {begin, first[-1]} or begin == "\n" or (written.strip() and end in _EDGES):
        return text.split("\n")
    if written.strip():
        last = last[:-1] + "x" * len(written.lstrip())
    several = [*dict.fromkeys(between[:-1]), *between[-1:]]
    return [f"{_QUOTES}x", *several, last + _QUOTES]
