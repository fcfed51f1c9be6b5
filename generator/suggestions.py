"""The known name that a misspelt one was meant to be."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 100


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known name, or nothing where none is near."""
    by_folded = {name.lower(): name for name in known}
    if len(word) > _LONGEST:
        return ""
    near = difflib.get_close_matches(word.lower(), by_folded, n=1)
    return f"did you mean `{by_folded[near[0]]}`?" if near else ""


def hint(word: str, known: Iterable[str]) -> str:
    """The same as the end of a sentence."""
    question = did_you_mean(word, known)
    return f"; {question}" if question else ""
