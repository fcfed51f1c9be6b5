"""Loading, help: the bracket that is never closed, which the parser misses only at the end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

_CLOSING = {"[": "]", "{": "}"}
# A quoted text, or one that is not closed either; a comment; a bracket. All but the last are passed
# over, so that a bracket within them does not count.
_TOKEN = re.compile(r"""(?<![^\s\[{,:])(?:"(?:[^"\\]|\\.)*"?|'[^']*'?)|(?<!\S)#.*|[\[\]{}]""")
_COMMENT = re.compile(r"(?<=\S)\s+#")
_OPENS_VALUE = re.compile(r"(?:^|[:\-?]\s|[\[{,])\s*$")


def unclosed(lines: Sequence[str]) -> tuple[int, int] | None:
    """Line and column of the last bracket that is open at the end of the text."""
    opened: list[tuple[int, int]] = []
    for line, column, sign in _brackets(lines):
        if sign in _CLOSING and (opened or _OPENS_VALUE.search(lines[line][:column])):
            opened.append((line, column))
        elif sign not in _CLOSING and opened:
            opened.pop()
    return opened[-1] if opened else None


def never_closed(lines: Sequence[str], line: int, column: int) -> str:
    """The message about the bracket at this place."""
    sign = lines[line][column]
    swallowed = comment_after(lines, line, len(lines) - 1)
    return f"`{sign}` is never closed: write `{_CLOSING[sign]}` at its end{swallowed}"


def comment_after(lines: Sequence[str], first: int, last: int) -> str:
    """A comment in these lines may have swallowed the closing bracket: the end of a message."""
    for number, line in enumerate(lines[first : last + 1], first):
        found = _COMMENT.search(line)
        if found and any(sign in line[found.end() :] for sign in "]}"):
            return f" (` #` starts a comment in line {number + 1}: quote the text that holds it)"
    return ""


def _brackets(lines: Sequence[str]) -> Iterator[tuple[int, int, str]]:
    for number, line in enumerate(lines):
        for found in _TOKEN.finditer(line):
            if found[0] in ("[", "]", "{", "}"):
                yield number, found.start(), found[0]
