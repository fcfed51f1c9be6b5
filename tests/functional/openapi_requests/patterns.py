"""A short text that a regular expression takes, the same at every run."""

from __future__ import annotations

import re
from collections.abc import Iterator
from re import _constants as codes, _parser as parser  # type: ignore[attr-defined]
from typing import Any

_CATEGORIES = {
    codes.CATEGORY_DIGIT: "0123456789",
    codes.CATEGORY_WORD: "abcdefghijklmnopqrstuvwxyz",
    codes.CATEGORY_SPACE: " ",
    codes.CATEGORY_NOT_SPACE: "abcdefghijklmnopqrstuvwxyz",
    codes.CATEGORY_NOT_DIGIT: "abcdefghijklmnopqrstuvwxyz",
    codes.CATEGORY_NOT_WORD: "-",
}
_USUAL = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.@"


def matching(pattern: str, shortest: int, longest: int | None, number: int) -> str:
    """The `number` chooses among characters, so that others give other texts."""
    parsed = parser.parse(pattern)
    for times in range(max(shortest, 1) + 1):
        made = "".join(_made(one, times, number) for one in parsed)
        fits = len(made) >= max(shortest, 1) and (longest is None or len(made) <= longest)
        if fits and re.search(pattern, made):
            return made
    raise ValueError(f"no text is found for {pattern!r}")


def _made(token: tuple[Any, Any], times: int, number: int) -> str:
    """What a part of a pattern takes; what may be repeated is so `times`, if it can."""
    code, said = token
    match code:
        case codes.LITERAL:
            return chr(said)
        case codes.ANY:
            return _USUAL[number]
        case codes.NOT_LITERAL:
            return next(one for one in _USUAL[number:] if ord(one) != said)
        case codes.IN:
            return _chosen(said, number)
        case codes.MAX_REPEAT | codes.MIN_REPEAT | codes.POSSESSIVE_REPEAT:
            low, high, inner = said
            count = max(low, min(times, high))
            return "".join(_made(one, times, number) for _ in range(count) for one in inner)
        case codes.SUBPATTERN:
            return "".join(_made(one, times, number) for one in said[-1])
        case codes.BRANCH:
            return "".join(_made(one, times, number) for one in said[1][number % len(said[1])])
        case _:  # Places and what looks around: whoever asks tries what was made.
            return ""


def _chosen(said: list[tuple[Any, Any]], number: int) -> str:
    if said[0][0] is codes.NEGATE:
        banned = set(_characters(said[1:]))
        allowed = [one for one in _USUAL if one not in banned]
    else:
        allowed = list(_characters(said))
    return allowed[number % len(allowed)]


def _characters(said: list[tuple[Any, Any]]) -> Iterator[str]:
    for code, value in said:
        match code:
            case codes.LITERAL:
                yield chr(value)
            case codes.RANGE:
                yield from map(chr, range(value[0], value[1] + 1))
            case codes.CATEGORY:
                yield from _CATEGORIES[value]
