"""A statement in one line -> its lines, or None where black may do otherwise."""

from __future__ import annotations

import re

from .breaking import Breaking
from .definitions import definition
from .lines import INDENT, is_short
from .marks import Marks, UnknownError, found_in
from .spans import optional_spans

_NAME = r"\w+(?: as \w+)?"
_IMPORT = re.compile(rf"(from [\w.]+ import )\(?({_NAME}(?:, {_NAME})*+),?\)?")
_DEFINITION = re.compile(r"(?:async )?def \w+\(")
_LONG_STRING = re.compile("\"{3}|'{3}")
# What has optional parentheses elsewhere, or none that we know of.
_OTHERS = re.compile(r"(?:assert|elif|for|if|import|match|raise|try|while|with|yield)\b")


def broken(text: str, depth: int) -> list[str] | None:
    """The lines of a statement that is too long, or has a comma that keeps brackets apart."""
    try:
        if match := _IMPORT.fullmatch(text):
            return _import(match[1], match[2].split(", "), depth)
        if match := _DEFINITION.match(text):
            return definition(text, match.end(), depth)
        if _OTHERS.match(text) or _LONG_STRING.search(text):
            return None
        found = found_in(text)
        marks = Marks.of(text, found, optional_spans(text, found))
        return Breaking.of(marks).whole(depth)
    except UnknownError:
        return None


def _import(start: str, names: list[str], depth: int) -> list[str]:
    indent = INDENT * depth
    line = f"{indent}{start}{', '.join(names)}"
    if is_short(line):
        return [line]
    return [f"{indent}{start}(", *(f"{indent}    {name}," for name in names), f"{indent})"]
