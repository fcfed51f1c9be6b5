"""A line that is too long -> the lines that black makes of it.

The ways are black's own, in its order: between commas or operators where the line stands in
brackets, else at a pair of brackets, the last one first. They are `delimiter_split` and
`right_hand_split` with `generate_trailers_to_omit` in black's source.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field

from .lines import WIDTH, Line, Pair, Statement, is_short
from .marks import CLOSING, OPENING, OPTIONAL, Marks, UnknownError
from .optional import are_of_no_use, can_be_omitted, is_better

# How often all marks of a statement may be gone over. What is nested deeper than that is left as it
# is: to break a line takes the time of its length, and the lines within it are broken after it.
_PASSES = 40


@dataclass(slots=True)
class Breaking:
    """Breaks the lines of one statement. `shown` are the optional parentheses that are written."""

    statement: Statement
    marks: Marks
    shown: set[int] = field(default_factory=set[int])
    _passed: int = 0

    @staticmethod
    def of(marks: Marks) -> Breaking:
        return Breaking(Statement.of(marks), marks)

    def whole(
        self, depth: int, after: str = "", *, is_inside: bool = False, is_tail: bool = False
    ) -> list[str]:
        """The lines of all the text, with `after` behind it."""
        end, stop = len(self.marks.signs), len(self.marks.text)
        line = Line(0, end, 0, stop, depth, "", after, is_inside=is_inside, is_tail=is_tail)
        return self._lines(line)

    def _lines(self, line: Line, *, forced: bool = False) -> list[str]:
        """`forced`: optional parentheses are written wherever they may be."""
        statement = self.statement
        self._passed += line.end - line.first + 1
        if self._passed > _PASSES * (len(self.marks.signs) + 1):
            raise UnknownError("a statement that is nested deep")
        if not line.must_break and statement.fits(line) and not statement.has_magic(line):
            return [statement.text(line)]
        found = self._between(line, forced) if line.is_inside else None
        if found is None:
            found = self._at_brackets(line, forced)
        return [statement.text(line)] if found is None else found

    # Between commas or operators.

    def _between(self, line: Line, forced: bool) -> list[str] | None:
        at = self.statement.delimiters(line)
        if not at:
            return None
        pieces = self._pieces(line, at)
        return [text for piece in pieces for text in self._lines(piece, forced=forced)]

    def _pieces(self, line: Line, at: list[int]) -> Iterator[Line]:
        """A comma stays in its line, and the last line gets one; an operator begins its line."""
        marks, text = self.marks, self.marks.text
        is_list = marks.signs[at[0]] == ","
        first, start = line.first, line.start
        for mark in at:
            end = mark + is_list
            cut = marks.after(mark) if is_list else marks.offsets[mark]
            stop = cut - (text[cut - 1] == " ")
            yield Line(first, end, start, stop, line.depth, is_inside=True)
            first, start = end, cut + (text[cut] == " ")
        after = line.after
        if is_list and not after and text[line.stop - 1] != ",":
            after = ","
        yield Line(first, line.end, start, line.stop, line.depth, "", after, is_inside=True)

    # At a pair of brackets.

    def _at_brackets(self, line: Line, forced: bool) -> list[str] | None:
        parts = self._parts(line, forced)
        if parts is None:
            return None
        texts = [text for part in parts for text in self._lines(part, forced=forced)]
        if forced or line.is_tail or is_short(texts[0]) or not self._may_be_forced(line):
            return texts
        second = self._at_brackets(line, forced=True)
        return texts if second and not all(map(is_short, second)) else second

    def _may_be_forced(self, line: Line) -> bool:
        """Whether there are optional parentheses, none of them written."""
        signs = self.marks.signs
        optional = [mark for mark in range(line.first, line.end) if signs[mark] in OPTIONAL]
        return bool(optional) and not any(mark in self.shown for mark in optional)

    def _parts(self, line: Line, forced: bool) -> list[Line] | None:
        """By the last brackets that leave a first line that fits; None where there are none."""
        first: list[Line] | None = None
        for omitted in self._omissions(line):
            if omitted and self._is_hopeless(line, omitted):
                continue
            parts = self._parts_behind(line, omitted, forced)
            if parts is None or self.statement.fits(parts[0]):
                return parts
            if parts[0].after:
                raise UnknownError("parentheses that did not help")
            if first is None and not omitted:
                first = parts
        return first or self._parts_behind(line, frozenset(), forced)

    def _omissions(self, line: Line) -> Iterator[frozenset[int]]:
        """Sets of closing brackets to pass over: what follows them fits behind the next one."""
        marks, signs = self.marks, self.marks.signs
        omitted: frozenset[int] = frozenset()
        if not self.statement.has_magic(line):
            yield omitted
        inner: set[int] = set()
        opening = closing = -1
        end = 4 * line.depth + line.stop + len(line.after)
        for mark in range(line.end - 1, line.first - 1, -1):
            if end - marks.offsets[mark] > WIDTH:
                return
            if mark == opening:
                opening = -1
            if signs[mark] not in CLOSING:
                continue
            if opening >= 0:
                if self._is_end(mark):
                    return
                inner.add(mark)
            elif marks.is_behind(mark, marks.partners[mark]):
                inner.add(mark)
            else:
                if closing >= 0:
                    omitted |= {closing, *inner}
                    inner.clear()
                    yield omitted
                if self._is_end(mark):
                    return
                if signs[mark] not in OPTIONAL:
                    opening, closing = marks.partners[mark], mark

    def _is_end(self, closing: int) -> bool:
        """Brackets that are kept apart are not passed over. A tuple of one is, unless black has
        lost count of its commas by then."""
        is_kept = self.marks.keeps_open(closing)
        if self.marks.has_comma(closing) and not is_kept:
            raise UnknownError("a tuple of one")
        return is_kept

    def _is_hopeless(self, line: Line, omitted: frozenset[int]) -> bool:
        """Whether the first line could not fit, as what stands before the bracket does not."""
        marks = self.marks
        found = range(line.end - 1, line.first - 1, -1)
        left = (mark for mark in found if marks.signs[mark] in CLOSING and mark not in omitted)
        opening = marks.partners[next(left, 0)]
        if opening < line.first or marks.signs[opening] not in OPENING - OPTIONAL:
            return False
        offset = marks.offsets[opening]
        before = offset - (marks.text[offset - 1] == " ") - line.start
        return 4 * line.depth + len(line.before) + before > WIDTH

    def _parts_behind(self, line: Line, omitted: frozenset[int], forced: bool) -> list[Line] | None:
        pair = self._last_pair(line, omitted)
        return pair and self._parts_at(line, pair, omitted, forced)

    def _last_pair(self, line: Line, omitted: frozenset[int]) -> Pair | None:
        marks = self.marks
        mark = line.end - 1
        while mark >= line.first:
            if marks.signs[mark] in CLOSING and mark not in omitted:
                opening = marks.partners[mark]
                if opening < line.first:
                    return None
                if not marks.is_behind(mark, opening):
                    return opening, mark
                mark = opening
            mark -= 1
        return None

    def _parts_at(
        self, line: Line, pair: Pair, omitted: frozenset[int], forced: bool
    ) -> list[Line] | None:
        """The lines at this pair, or at one before it where this one need not be written."""
        statement, (opening, closing) = self.statement, pair
        if self.marks.signs[closing] not in OPTIONAL:
            return [
                statement.head(line, opening),
                statement.body(line, pair),
                statement.tail(line, closing),
            ]
        if not forced and can_be_omitted(statement, line, pair):
            passed = omitted | {closing}
            other = self._last_pair(line, passed)
            if not other or is_better(statement, line, other, pair):
                found = other and self._parts_at(line, other, passed, forced)
                if found or are_of_no_use(statement, line, pair):
                    return found
        self.shown.update(pair)
        return [
            statement.head(line, opening, "("),
            statement.body(line, pair),
            statement.tail(line, closing, ")"),
        ]
