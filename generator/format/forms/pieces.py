"""What is given to black: a statement, with as much around it as it needs."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from ...layout.lines import INDENT

# Black formats a line by its width and by what it is, so a form that has no width stands anywhere.
ANYWHERE = 1


class Piece(NamedTuple):
    """Lines as they would stand in a block of this depth, without its indentation.

    A docstring at depth 0 is one of a module.
    """

    lines: tuple[str, ...]
    depth: int


def statement(lines: Sequence[str], depth: int) -> Piece:
    """A head of a block, or a decorator, gets something that it can stand before."""
    first, last = lines[0], lines[-1]
    if first.startswith("@"):
        return Piece((*lines, "def x():", f"{INDENT}pass"), depth)
    if first.startswith("except"):
        return Piece(("try:", f"{INDENT}pass", *lines, f"{INDENT}pass"), depth)
    if first == "try:":
        return Piece((*lines, f"{INDENT}pass", "except x:", f"{INDENT}pass"), depth)
    if last.endswith(":"):
        return Piece((*lines, f"{INDENT}pass"), depth)
    return Piece(tuple(lines), depth)


def element(lines: Sequence[str], opening: str, depth: int) -> Piece:
    """One of several in brackets, which `opening` opens; `depth` is that of the brackets."""
    inner = [INDENT + line for line in lines]
    match opening:
        case "{":
            around = [*inner, *inner]  # whether pairs or not
        case "def x(" if lines[0].startswith("**"):
            around = [f"{INDENT}x,", *inner]
        case _:
            around = [f"{INDENT}x,", *inner, f"{INDENT}x,"]
    closing = {"(": ")", "[": "]", "{": "}"}[opening[-1]]
    tail = [f"{closing}:", f"{INDENT}pass"] if opening.startswith("def") else [closing]
    return Piece((opening, *around, *tail), depth)
