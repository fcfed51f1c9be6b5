"""The known name that a misspelt one was meant to be."""

from __future__ import annotations

import difflib
from collections.abc import Iterable

_LONGEST = 100
_SHORTEST_BEGINNING = 3


def nearest(word: str, known: Iterable[str]) -> str | None:
    """The known name that was meant: one that is nearly it, or the only one that it begins."""
    if len(word) > _LONGEST:
        return None
    by_folded = {name.lower(): name for name in known}
    folded = word.lower()
    if near := difflib.get_close_matches(folded, by_folded, n=1):
        return by_folded[near[0]]
    longer = [name for key, name in by_folded.items() if key.startswith(folded)]
    return longer[0] if len(longer) == 1 and len(word) >= _SHORTEST_BEGINNING else None


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """A question that names the nearest known name, or nothing where none is near."""
    near = nearest(word, known)
    return f"did you mean `{near}`?" if near else ""


def hint(word: str, known: Iterable[str]) -> str:
    """The same as the end of a sentence."""
    question = did_you_mean(word, known)
    return f"; {question}" if question else ""
