"""Names from the wire: words, and the spellings that targets make of them. Knows no language.

The rule is ASCII, free of locale and of order: a name is split at everything that is no ASCII
letter or digit, and at camelCase humps; digits stay with the word before them, leading digits with
the word after them. `userID` is `user id`, `HTTPServer` is `http server`, `2faEnabled` is
`2fa enabled`, `sha256Hash` is `sha256 hash`, `+1` is `1`.

Two names collide where their Pascal spelling is the same. Then all their spellings are, or, as with
`line1` and `line_1`, those without separators.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import lru_cache
from itertools import count

# An acronym (capitals that no lower-case letter follows) or a capital and what follows it.
_WORD = re.compile(r"[0-9]*(?:[A-Z]+(?![a-z])|[A-Z])?[a-z0-9]*")
_ES_PLURALS = ("ses", "xes", "ches", "shes", "zes")
_S_SINGULARS = ("ss", "us", "is")


@lru_cache(maxsize=1 << 14)  # The same few names stand everywhere: `id`, `name`, `created_at`.
def words(name: str) -> tuple[str, ...]:
    """The lower-case words of a name; none where it holds no ASCII letter or digit."""
    return tuple(word.lower() for word in _WORD.findall(name) if word)


@lru_cache(maxsize=1 << 14)
def snake(name: str) -> str:
    return "_".join(words(name))


@lru_cache(maxsize=1 << 14)
def pascal(name: str) -> str:
    return "".join(_capitalized(word) for word in words(name))


def singular(name: str) -> str:
    """One item's name from a list's: `entities` gives `entity`, `boxes` `box`, `users` `user`."""
    *first, last = words(name) or ("",)
    return "_".join((*first, _singular(last)))


def _singular(word: str) -> str:
    if word.endswith("ies"):
        return word[:-3] + "y"
    if word.endswith(_ES_PLURALS):
        return word[:-2]
    if len(word) > 1 and word.endswith("s") and not word.endswith(_S_SINGULARS):
        return word[:-1]
    return word


def free_name(name: str, is_taken: Callable[[str], bool], joint: str = "_") -> str:
    """The name itself, or where something else has it, the first of `name_2`, `name_3` that nothing
    has; `joint` stands before the number."""
    if not is_taken(name):
        return name
    return next(one for number in count(2) if not is_taken(one := f"{name}{joint}{number}"))


def is_speakable(name: str) -> bool:
    """Whether words can be made of a wire name without losing a letter: ASCII, and one at least."""
    return name.isascii() and bool(words(name))


def _capitalized(word: str) -> str:
    return word[:1].upper() + word[1:]
