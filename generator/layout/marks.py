"""The text of a statement in one line -> the places where black may break it."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

OPENING = frozenset("([{<")
CLOSING = frozenset(")]}>")
# Brackets that are not written as long as nothing is broken there: black's optional parentheses.
OPTIONAL = frozenset("<>")

STRING = r'"(?:[^"\\]|\\.)*"' + r"|'(?:[^'\\]|\\.)*'"
# A comma that may keep brackets apart, unless it stands in a string.
LAST_COMMA = re.compile(r", *[)\]}]")

# Strings hold nothing to see. What is no sign of ours has rules of its own, which we leave to
# black: so have a space beside a bracket or another one, none behind a comma, and a lone quote.
_MARK = re.compile(
    STRING + r"|([(\[{] | [)\]}]|,(?![ )\]}]).?|[()\[\]{},=|]|[-+*/%@&^~<>!#;\\\"']"
    r"|  | (?:and|else|for|if|in|is|lambda|not|or) )"
)
# `?`: a line may be broken there, too, but not where our templates leave the choice.
_WORDS = ("and", "else", "if", "in", "is", "not", "or")
_SIGNS = (
    {one: one for one in "()[]{},=|"}
    | dict.fromkeys("-+*/%@&^~<>!", "?")
    | {f" {word} ": "?" for word in _WORDS}
)
_PARTNERS = {")": "(", "]": "[", "}": "{", ">": "<"}

Span: TypeAlias = tuple[int, int]
Found: TypeAlias = tuple[list[int], list[str]]


class UnknownError(Exception):
    """Something that we leave to black."""


@dataclass(frozen=True, slots=True)
class Marks:
    """Each mark with its offset, and with the index of its partner where it is a bracket.

    `magic` are the closing brackets behind a comma that keeps them apart from the opening ones.
    """

    text: str
    offsets: list[int]
    signs: list[str]
    partners: list[int]
    magic: list[int]

    @staticmethod
    def of(text: str, found: Found, optional: Sequence[Span] = ()) -> Marks:
        """`optional` are the spans within optional parentheses, in their order."""
        offsets, signs = found
        for span in optional:
            _insert(offsets, signs, span)
        marks = Marks(text, offsets, signs, _partners(signs), [])
        closing = (mark for mark, sign in enumerate(signs) if sign in ")]}")
        marks.magic.extend(mark for mark in closing if marks.keeps_open(mark))
        return marks

    def after(self, mark: int) -> int:
        """The offset behind it."""
        return self.offsets[mark] + (self.signs[mark] not in OPTIONAL)

    def is_behind(self, mark: int, other: int) -> bool:
        """Whether nothing stands between `other` and `mark`."""
        return other >= 0 and self.after(other) == self.offsets[mark]

    def has_comma(self, closing: int) -> bool:
        """Whether a comma stands right before this bracket."""
        last = closing - 1
        return last >= 0 and self.signs[last] == "," and self.is_behind(closing, last)

    def keeps_open(self, closing: int) -> bool:
        """Whether that comma keeps the bracket apart from the opening one."""
        if not self.has_comma(closing):
            return False
        opening = self.partners[closing]
        match self.signs[closing]:
            case ")":  # the comma of a tuple of one has to be there
                is_tuple = opening >= 0 and self.is_display(opening)
                return not is_tuple or self._commas(opening, closing) > 1
            case "]":
                if opening >= 0 and not self.is_display(opening):
                    raise UnknownError("a comma at the end of a subscript")
                return True
            case _:
                return True

    def has_magic_between(self, first: int, end: int) -> bool:
        found = bisect_left(self.magic, first)
        return found < len(self.magic) and self.magic[found] < end

    def _commas(self, opening: int, closing: int) -> int:
        return sum(self.signs[mark] == "," for mark in self.within(opening + 1, closing))

    def within(self, first: int, end: int) -> list[int]:
        """The marks from `first` to before `end` that no bracket among them holds."""
        found: list[int] = []
        mark = first
        while mark < end:
            found.append(mark)
            partner = self.partners[mark]
            mark = partner + 1 if partner > mark else mark + 1
        return found

    def is_display(self, opening: int) -> bool:
        """Whether a bracket begins a list, a tuple or the like, and belongs to nothing before."""
        if self.signs[opening] in "{<":
            return True
        before = self.text[self.offsets[opening] - 1 : self.offsets[opening]]
        return not (before.isalnum() or before in ("_", ")", "]", "}"))


def found_in(text: str) -> Found:
    """The offsets of what may be a mark, and the signs."""
    offsets: list[int] = []
    signs: list[str] = []
    for match in _MARK.finditer(text):
        if match[1]:
            sign = _SIGNS.get(match[1])
            if sign is None:
                raise UnknownError(match[1])
            offsets.append(match.start())
            signs.append(sign)
    return offsets, signs


def _insert(offsets: list[int], signs: list[str], span: Span) -> None:
    start, end = span
    first = next((n for n, offset in enumerate(offsets) if offset >= start), len(offsets))
    offsets.insert(first, start)
    signs.insert(first, "<")
    last = next((n for n in range(first, len(offsets)) if offsets[n] >= end), len(offsets))
    offsets.insert(last, end)
    signs.insert(last, ">")


def _partners(signs: list[str]) -> list[int]:
    """-1 for what has none: a mark that is no bracket, a closing one whose partner is before."""
    partners = [-1] * len(signs)
    open_: list[int] = []
    for mark, sign in enumerate(signs):
        if sign in OPENING:
            open_.append(mark)
        elif sign in CLOSING and open_:
            opening = open_.pop()
            if signs[opening] != _PARTNERS[sign]:
                raise UnknownError("brackets that do not fit")
            partners[mark], partners[opening] = opening, mark
    if open_:
        raise UnknownError("an open bracket")
    return partners
