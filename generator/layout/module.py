"""The text of a module, as templates render it -> its statements, laid out."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import TypeAlias

from .docstrings import docstring
from .lines import INDENT, is_short
from .marks import LAST_COMMA, STRING, UnknownError
from .spacing import Kind, Spacing
from .statements import broken

# The lines of a statement, the first one without its spaces; its depth; the empty lines before.
Statement: TypeAlias = tuple[list[str], int, int]

_KINDS = {
    "async def": Kind.DEFINITION,
    "class": Kind.CLASS,
    "def": Kind.DEFINITION,
    "from": Kind.IMPORT,
    "import": Kind.IMPORT,
}
_STRING = re.compile(r'"""(?:[^"\\]++|\\.|"(?!""))*+"""', re.DOTALL)
_ODD_SPACE = re.compile(r"[\t\r\f\v]")
_QUOTES = '"""'
_WORD = re.compile(r"(?:async def|\w+)\b")
_OPENED = ("(", "[", "{")
_CLOSED = (")", "]", "}")
_BRACKET = re.compile(STRING + r"|[\"'#].*|([(\[{])|([)\]}])")


def lay_out(text: str) -> str:
    """The same module in the lines that black leaves as they are, wherever we know them.

    What is not sure stays as it is: black goes over the module afterwards.
    """
    if _ODD_SPACE.search(text):
        return text
    try:
        return "\n".join([*_laid_out(text.split("\n")), ""])
    except UnknownError:
        return text


def _laid_out(lines: list[str]) -> Iterator[str]:
    spacing = Spacing()
    comment = -1
    for statement, depth, empty in _statements(lines):
        kind = _kind(statement)
        if comment not in (-1, depth):
            raise UnknownError("a comment that stands deeper than what it is about, or less deep")
        comment = depth if kind is Kind.COMMENT else -1
        if kind is Kind.STRING and spacing.takes_docstring(depth):
            kind = Kind.DOCSTRING
        yield from [""] * spacing.before(kind, depth, empty)
        yield from _lines(statement, kind, depth)


def _lines(statement: list[str], kind: Kind, depth: int) -> list[str]:
    indent = INDENT * depth
    if kind is Kind.DOCSTRING:
        return [indent + docstring("\n".join(statement), depth)]
    as_it_is = [indent + statement[0], *statement[1:]]
    if kind is Kind.STRING or kind is Kind.COMMENT:
        return as_it_is
    is_one = len(statement) == 1
    if is_one and is_short(as_it_is[0]) and not LAST_COMMA.search(as_it_is[0]):
        return as_it_is
    return broken(statement[0] if is_one else _in_one_line(statement), depth) or as_it_is


def _statements(lines: list[str]) -> Iterator[Statement]:
    empty = number = 0
    while number < len(lines):
        line = lines[number].rstrip()
        text = line.lstrip()
        start, number = number, number + 1
        if not text:
            empty += 1
            continue
        if text.startswith(_QUOTES):
            number = _end_of_string(lines, start, text)
        elif text.endswith(_OPENED):
            number = _end_of_brackets(lines, start)
        elif text.endswith("\\") and text[0] != "#":
            raise UnknownError("a statement that goes on in the next line")
        depth, odd = divmod(len(line) - len(text), len(INDENT))
        if odd:
            raise UnknownError("an indentation of its own")
        yield [text, *lines[start + 1 : number]], depth, empty
        empty = 0


def _end_of_string(lines: list[str], start: int, text: str) -> int:
    number = start + 1
    if text == _QUOTES or not text.endswith(_QUOTES):
        while number < len(lines) and not lines[number].endswith(_QUOTES):
            number += 1
        number += 1
    if not _STRING.fullmatch("\n".join([text, *lines[start + 1 : number]])):
        raise UnknownError("a string with something behind it")
    return number


def _end_of_brackets(lines: list[str], start: int) -> int:
    depth = 0
    for number in range(start, len(lines)):
        for opening, closing in _BRACKET.findall(lines[number]):
            depth += bool(opening) - bool(closing)
        if depth <= 0:
            return number + 1
    raise UnknownError("an open bracket")


def _kind(statement: list[str]) -> Kind:
    text = statement[0]
    match text[0]:
        case "#":
            return Kind.COMMENT
        case "@":
            return Kind.DECORATOR
        case '"' if text.startswith(_QUOTES):
            return Kind.STRING
        case _:
            word = _WORD.match(text)
            kind = _KINDS.get(word[0] if word else "", Kind.OTHER)
            is_stub = kind is Kind.DEFINITION and statement[-1].endswith(": ...")
            return Kind.STUB if is_stub else kind


def _in_one_line(lines: list[str]) -> str:
    text = lines[0]
    for line in lines[1:]:
        piece = line.strip()
        is_beside = text.endswith(_OPENED) or piece.startswith(_CLOSED)
        text += piece if is_beside else f" {piece}"
    return text
