"""The lines of a statement while it is being broken: parts of its text, with its marks."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from black.strings import str_width

from .marks import OPENING, Marks, UnknownError

WIDTH = 88
INDENT = "    "

# The marks of an opening bracket and of its closing one.
Pair: TypeAlias = tuple[int, int]


def is_short(line: str) -> bool:
    return len(line) <= WIDTH if line.isascii() else bool(str_width(line) <= WIDTH)


@dataclass(frozen=True, slots=True)
class Line:
    """The marks from `first` to before `end`, the text from `start` to before `stop`.

    `before` and `after` are written around it: optional parentheses, a comma. `is_inside`: it
    stands in brackets of another line. `is_tail`: it begins with a bracket that another line opens.
    """

    first: int
    end: int
    start: int
    stop: int
    depth: int
    before: str = ""
    after: str = ""
    is_inside: bool = False
    is_tail: bool = False
    must_break: bool = False


@dataclass(frozen=True, slots=True)
class Statement:
    """What can be asked of its lines."""

    marks: Marks
    is_ascii: bool

    @staticmethod
    def of(marks: Marks) -> Statement:
        return Statement(marks, marks.text.isascii())

    def text(self, line: Line) -> str:
        text = self.marks.text[line.start : line.stop]
        return f"{INDENT * line.depth}{line.before}{text}{line.after}"

    def fits(self, line: Line, width: int = WIDTH) -> bool:
        if not self.is_ascii:
            return bool(str_width(self.text(line)) <= width)
        around = len(line.before) + len(line.after)
        return 4 * line.depth + around + line.stop - line.start <= width

    def has_magic(self, line: Line) -> bool:
        """Whether a comma in it keeps brackets apart."""
        return not line.is_tail and self.marks.has_magic_between(line.first, line.end)

    def delimiters(self, line: Line) -> list[int]:
        """Where the line breaks, all at once: at its commas, but for the last, or its operators."""
        marks = self.marks
        found = marks.within(line.first, line.end)
        commas = [mark for mark in found if marks.signs[mark] == ","]
        if commas and not line.after and marks.after(commas[-1]) == line.stop:
            commas.pop()
        if commas:
            return commas
        if any(marks.signs[mark] == "?" for mark in found) or self._has_chain(found):
            raise UnknownError("operators")
        operators = [mark for mark in found if marks.signs[mark] == "|"]
        return [mark for mark in operators if marks.offsets[mark] > line.start]

    def _has_chain(self, found: list[int]) -> bool:
        """Whether an attribute follows a bracket."""
        marks = self.marks
        closing = (marks.partners[mark] for mark in found if marks.signs[mark] in OPENING)
        return any(marks.text.startswith(".", marks.after(mark)) for mark in closing)

    def head(self, line: Line, opening: int, after: str = "") -> Line:
        """What stands up to an opening bracket."""
        stop = self.marks.after(opening)
        return Line(line.first, opening + 1, line.start, stop, line.depth, line.before, after)

    def body(self, line: Line, pair: Pair) -> Line:
        """What stands between brackets."""
        opening, closing = pair
        start, stop = self.marks.after(opening), self.marks.offsets[closing]
        must_break = self._must_break(opening, closing, stop)
        depth = line.depth + 1
        return Line(opening + 1, closing, start, stop, depth, is_inside=True, must_break=must_break)

    def tail(self, line: Line, closing: int, before: str = "") -> Line:
        """What begins with a closing bracket."""
        start = self.marks.offsets[closing]
        return Line(
            closing, line.end, start, line.stop, line.depth, before, line.after, is_tail=True
        )

    def _must_break(self, opening: int, closing: int, stop: int) -> bool:
        """Several things in a row stand one to a line, in a display or before a last comma."""
        marks = self.marks
        commas = [one for one in marks.within(opening + 1, closing) if marks.signs[one] == ","]
        has_last = bool(commas) and marks.after(commas[-1]) == stop
        return len(commas) > has_last and (has_last or marks.is_display(opening))
