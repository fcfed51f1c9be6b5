"""Asks black which pieces it leaves as they are, many at once."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from ...layout.lines import INDENT
from ..style import in_style
from .pieces import Piece

# Stands between two pieces. No other line of theirs is a lone number.
_BETWEEN = "0"
# black goes over a text again where it changes a byte of it: so not all for one.
_AT_ONCE = 100
_HEADS = ("def ", "async def ", "class ", "@")
_IMPORTS = ("import ", "from ")


class Asked:
    """The pieces that black leaves as they are."""

    def __init__(self) -> None:
        self._stable: set[Piece] = set()

    def ask(self, pieces: Iterable[Piece]) -> None:
        by_depth: defaultdict[int, list[Piece]] = defaultdict(list)
        for piece in sorted(set(pieces)):
            if piece.depth or not piece.lines[0].startswith('"""'):
                by_depth[piece.depth].append(piece)
            elif self.leaves_text("\n".join([*piece.lines, ""])):
                self._stable.add(piece)
        for depth, found in by_depth.items():
            for start in range(0, len(found), _AT_ONCE):
                self._stable.update(_left(found[start : start + _AT_ONCE], depth))

    def leaves(self, pieces: frozenset[Piece]) -> bool:
        return pieces <= self._stable

    @staticmethod
    def leaves_text(text: str) -> bool:
        formatted = _formatted(text)
        return formatted == text


def _left(pieces: Sequence[Piece], depth: int) -> list[Piece]:
    """Those that come back as they went. Where black cannot tell them apart any more, or refuses
    one of them, it is asked again by halves."""
    texts = [_indented(piece) for piece in pieces]
    mark = f"{INDENT * depth}{_BETWEEN}\n"
    around = "".join(f"{INDENT * level}class x:\n" for level in range(depth))
    formatted = _formatted("".join([around, mark, *(text + mark for text in texts)]))
    back = [] if formatted is None else f"\n{formatted}".split(f"\n{mark}")[1:-1]
    if len(back) == len(pieces):
        return [
            piece
            for piece, text, found in zip(pieces, texts, back, strict=True)
            if found.strip("\n") == text.strip("\n")
        ]
    if len(pieces) == 1:
        return []
    middle = len(pieces) // 2
    return [*_left(pieces[:middle], depth), *_left(pieces[middle:], depth)]


def _indented(piece: Piece) -> str:
    """Among the empty lines that black wants."""
    indent = INDENT * piece.depth
    text = "".join(f"{indent}{line}\n" if line else "\n" for line in piece.lines)
    empty = "\n" if piece.depth else "\n\n"
    if piece.lines[0].startswith(_HEADS):
        return f"{empty}{text}{empty}"
    return f"{text}\n" if piece.lines[0].startswith(_IMPORTS) else text


def _formatted(text: str) -> str | None:
    try:
        return in_style(text)
    except Exception:  # whatever it is: the modules of these forms go to black as they are
        return None
