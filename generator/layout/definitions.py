"""The first line of a function -> its lines: black's `left_hand_split`."""

from __future__ import annotations

import re

from .breaking import Breaking
from .lines import INDENT, is_short
from .marks import LAST_COMMA, STRING, Marks, UnknownError, found_in
from .spans import union_span

_STRING = re.compile(STRING)
_TAIL = re.compile(r"\) -> (.*):(?: \.\.\.)?\Z")


def definition(text: str, start: int, depth: int) -> list[str]:
    """`start`: where the parameters begin. They stand in one line, or each in its own."""
    marks = Marks.of(text, found_in(text))
    indent = INDENT * depth
    if not marks.magic and is_short(indent + text):
        return [indent + text]
    closing = marks.partners[0]
    end = marks.offsets[closing]
    tail = _tail(text[end:], depth)
    commas = [mark for mark in marks.within(1, closing) if marks.signs[mark] == ","]
    body = f"{indent}{INDENT}{text[start:end]}{'' if commas else ','}"
    if not marks.magic and is_short(body):
        return _around(indent + text[:start], body, tail)
    cuts = [marks.offsets[mark] for mark in commas]
    if closing not in marks.magic:
        cuts.append(end)
    return [indent + text[:start], *_parameters(text, start, cuts, depth + 1), *tail]


def _around(head: str, body: str, tail: list[str]) -> list[str]:
    """The parameters in a line of their own; but where a comma keeps brackets of what is returned
    apart, before any colon in it, black comes back and breaks there alone."""
    line = head + body.strip() + tail[0].strip()
    returned = _STRING.sub('""', "".join(tail)).partition(":")[0]
    if LAST_COMMA.search(returned) and not body.endswith(",") and is_short(line):
        return [line, *tail[1:]]
    return [head, body, *tail]


def _parameters(text: str, start: int, cuts: list[int], depth: int) -> list[str]:
    indent = INDENT * depth
    lines: list[str] = []
    for cut in cuts:
        parameter = text[start:cut]
        line = f"{indent}{parameter},"
        if is_short(line) and not LAST_COMMA.search(line):
            lines.append(line)
        else:
            lines += _parameter(parameter, depth)
        start = cut + len(", ")
    return lines


def _parameter(text: str, depth: int) -> list[str]:
    found = found_in(text)
    marks = Marks.of(text, found, union_span(text, found))
    return Breaking.of(marks).whole(depth, ",", is_inside=True)


def _tail(text: str, depth: int) -> list[str]:
    """`) -> Type:`, and what follows in this line."""
    match = _TAIL.match(text)
    if not match or match[1].startswith(('"', "'")):
        raise UnknownError("no type of what is returned, or a string as one")
    optional = match.span(1)
    return Breaking.of(Marks.of(text, found_in(text), [optional])).whole(depth, is_tail=True)
