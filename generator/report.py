"""Diagnostics as text for a terminal: the place, the mistake, and the line with a pointer under it.

Spec text is shown but never obeyed: what a terminal would act on is escaped.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from typing import Literal, TypeAlias

from .diagnostics import Diagnostic, Location
from .load.source import lines_for_display

Kind: TypeAlias = Literal["error", "warning"]

WIDTH = 100
MAXIMUM_SHOWN = 1_000

_ELLIPSIS = "..."
# What stands at such a place may be a secret, and our text may go into a log.
_CONFIDENTIAL = frozenset({"bad-base-url", "secret"})


def render(
    diagnostics: Iterable[Diagnostic], sources: Mapping[str, bytes], kind: Kind = "error"
) -> str:
    """All of them in the order of their places, with one line that counts them.

    `sources` are the bytes that were loaded, by the path that their locations give.
    """
    ordered = sorted(set(diagnostics))
    shown = ordered[:MAXIMUM_SHOWN]
    paths = {one.at.path for one in shown} & sources.keys()
    lines = {path: lines_for_display(sources[path]) for path in paths}
    texts = [_one(diagnostic, lines, kind) for diagnostic in shown]
    return "\n".join([*texts, counted(len(ordered), kind), ""]) if texts else ""


def _one(diagnostic: Diagnostic, lines: Mapping[str, list[str]], kind: Kind) -> str:
    at = diagnostic.at
    head = f"{escape(str(at))}: {kind}[{diagnostic.code}]: {escape(diagnostic.message)}"
    hidden = diagnostic.code in _CONFIDENTIAL
    return f"{head}\n{_excerpt(at, lines.get(at.path, []), hidden)}"


def _excerpt(at: Location, lines: list[str], hidden: bool) -> str:
    """The line and its pointer, cut around the column; nothing where there is no such line."""
    if at.line > len(lines) or not lines[at.line - 1].strip():
        return ""
    line, column = lines[at.line - 1], at.column - 1
    start = max(0, column - WIDTH // 2) if len(line) > WIDTH else 0
    before, after = escape(line[start:column]), escape(line[column : start + WIDTH])
    prefix = _ELLIPSIS if start else ""
    suffix = _ELLIPSIS if len(line) > start + WIDTH else ""
    if hidden:
        after, suffix = "[hidden]", ""
    number = f"{at.line:5}"
    pointer = " " * _columns(prefix + before) + "^"
    return f"{number} | {prefix}{before}{after}{suffix}\n      | {pointer}\n"


def escape(text: str) -> str:
    """What a terminal would act on, or hide, as an escape that can be read."""
    return "".join(_escaped(character) for character in text)


def _escaped(character: str) -> str:
    if character == " " or unicodedata.category(character) not in _HIDDEN:
        return character
    return character.encode("unicode_escape").decode()


_HIDDEN = ("Cc", "Cf", "Cs", "Co", "Cn", "Zl", "Zp", "Zs")


def _columns(text: str) -> int:
    """How many columns of a terminal a text takes."""
    return sum(_column_count(character) for character in text)


def _column_count(character: str) -> int:
    if unicodedata.combining(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def counted(number: int, kind: Kind) -> str:
    """`3 warnings`, and how many of them are not shown."""
    hidden = number - MAXIMUM_SHOWN
    more = f", {hidden:,} of them not shown" if hidden > 0 else ""
    noun = "mistake" if kind == "error" else "warning"
    return f"{number:,} {noun}{'' if number == 1 else 's'}{more}"
