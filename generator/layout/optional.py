"""Optional parentheses: whether black writes them around what it could break without.

What is here is `can_omit_invisible_parens` and `_prefer_split_rhs_oop_over_rhs` in black's source.
"""

from __future__ import annotations

import re

from .lines import WIDTH, Line, Pair, Statement
from .marks import CLOSING, OPENING, STRING

_ONE_LEAF = re.compile(STRING + r"|[^\W\d]\w*|\d[\w.]*")


def can_be_omitted(statement: Statement, line: Line, pair: Pair) -> bool:
    """Whether what is in them can be broken well without them."""
    body = statement.body(line, pair)
    delimiters = statement.delimiters(body)
    if len(delimiters) != 1:
        return not delimiters
    return _begins_with_bracket(statement, body) or _ends_with_bracket(statement, body)


def _begins_with_bracket(statement: Statement, body: Line) -> bool:
    """And the rest fits behind it, as far as the next bracket."""
    marks, first = statement.marks, body.first
    if marks.offsets[first] != body.start or marks.signs[first] not in OPENING:
        return False
    closing = marks.partners[first]
    if marks.is_behind(closing, first):
        return False
    later = (mark for mark in range(closing + 1, body.end) if marks.signs[mark] in OPENING)
    stop = next((marks.after(mark) for mark in later), body.stop)
    return 4 * body.depth + stop - marks.offsets[closing] <= WIDTH


def _ends_with_bracket(statement: Statement, body: Line) -> bool:
    """And what is before it fits, or can be broken itself."""
    marks, last = statement.marks, body.end - 1
    if marks.signs[last] not in CLOSING or marks.after(last) != body.stop:
        return False
    opening = marks.partners[last]
    is_subscript = marks.signs[last] == "]" and not marks.is_display(opening)
    if is_subscript or marks.is_behind(last, opening):
        return False
    if any(marks.signs[mark] in OPENING for mark in range(body.first, opening)):
        return True
    return 4 * body.depth + marks.after(opening) - body.start <= WIDTH


def is_better(statement: Statement, line: Line, other: Pair, pair: Pair) -> bool:
    """Whether to break at the `other` pair, before the optional one."""
    marks, opening = statement.marks, pair[0]
    is_value = opening > 0 and marks.signs[opening - 1] == "="
    if not is_value or marks.after(opening - 1) + 1 != marks.offsets[opening]:
        return True
    signs = marks.signs[line.first : opening]
    if not any(sign in OPENING or sign in CLOSING for sign in signs):
        return True
    if not statement.fits(statement.head(line, opening), WIDTH - 1):
        return True
    if marks.has_magic_between(line.first, opening):
        return True
    return _breaks_value(statement, line, other[0], signs.count("="))


def _breaks_value(statement: Statement, line: Line, opening: int, equals: int) -> bool:
    """Whether the head still has the `=`, and fits, or has brackets behind it."""
    signs = statement.marks.signs[line.first : opening]
    if equals > 1 and equals > signs.count("="):
        return False
    behind = signs[::-1].index("=") if "=" in signs else len(signs)
    if any(sign in CLOSING for sign in signs[len(signs) - behind :]):
        return True
    return "=" in signs and statement.fits(statement.head(line, opening))


def are_of_no_use(statement: Statement, line: Line, pair: Pair) -> bool:
    """Whether even with them what is in them would be one word that is too long."""
    if statement.marks.signs[line.first : line.end].count("=") > 1:
        return False
    body = statement.body(line, pair)
    text = statement.marks.text[body.start : body.stop]
    return bool(_ONE_LEAF.fullmatch(text)) and not statement.fits(body)
