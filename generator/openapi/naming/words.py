"""Words of names: how those of documents are taken apart, compared, and made speakable."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence

from ... import naming

MAXIMUM = 100

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")
# `v1`, `v2.0`, `v2023-01`, `1.0`, `2024-04`: a version of the API, no thing of it.
_VERSION = re.compile(r"v?[0-9]+([._-][0-9]+)*([a-z]+[0-9]*)?", re.IGNORECASE)
_VERSION_WORD = re.compile(r"v[0-9]+")
_PREFIXES = frozenset({"api", "apis", "rest"})


def plain(text: str) -> str:
    """A text without the marks of its letters, ASCII alone."""
    folded = unicodedata.normalize("NFKD", text.replace("ß", "ss"))
    return folded.encode("ascii", "ignore").decode()


def words_of(text: str) -> tuple[str, ...]:
    return naming.words(plain(text))


def spoken(words: Sequence[str]) -> str:
    """Words as a name in snake case that a spec takes: a letter first, not too long."""
    name = "_".join(words)
    if name and not name[0].isalpha():
        name = f"n{name}"
    return cut(name)


def cut(name: str) -> str:
    """A name of the spec language's length, cut between words where that can be."""
    if len(name) <= MAXIMUM - 10:
        return name
    return name[: MAXIMUM - 10].rsplit("_", 1)[0].rstrip("_")


def free_spelling(name: str, taken: Iterable[str]) -> str:
    """The name, with a number where one that is taken would be spelled as it."""
    spelled = {naming.pascal(one) for one in taken}
    return naming.free_name(name, lambda one: naming.pascal(one) in spelled)


def literal_segments(path: str) -> list[str]:
    """The segments of a path that name things: no parameters, versions, or `api`."""
    segments = [one for one in path.split("/") if one and "{" not in one]
    things = [one for one in segments if not _is_prefix(one)]
    return things or segments


def _is_prefix(segment: str) -> bool:
    return segment.lower() in _PREFIXES or bool(_VERSION.fullmatch(segment))


def ends_with_parameter(path: str) -> bool:
    return path.rstrip("/").endswith("}")


def path_words(path: str) -> tuple[str, ...]:
    """All words of a path, its parameters among them."""
    return tuple(word for segment in path.split("/") for word in words_of(segment))


def placeholders(path: str) -> list[str]:
    return _PLACEHOLDER.findall(path)


def singular(words: Sequence[str]) -> tuple[str, ...]:
    """The words with the last in its singular: two names of one thing have it in common."""
    return naming.words(naming.singular("_".join(words))) if words else ()


def is_plural(word: str) -> bool:
    return naming.singular(word) != word


def without(words: Sequence[str], part: Sequence[str]) -> tuple[str, ...]:
    """The words without `part`, in singular or plural, where it first stands; else all of them."""
    size, wanted = len(part), singular(part)
    for start in range(len(words) - size + 1) if size else ():
        if singular(words[start : start + size]) == wanted:
            return (*words[:start], *words[start + size :])
    return tuple(words)


def starts_with(words: Sequence[str], part: Sequence[str]) -> bool:
    """Whether the words begin with `part`, in singular or plural."""
    return bool(part) and singular(words[: len(part)]) == singular(part)


def without_versions(words: Sequence[str]) -> tuple[str, ...]:
    """The words without `api` and `v1`, and without the rest of `v2025.0`."""
    kept: list[str] = []
    is_version = False
    for word in words:
        is_version = bool(_VERSION_WORD.fullmatch(word)) or (is_version and word.isdigit())
        if not is_version and word not in _PREFIXES:
            kept.append(word)
    return tuple(kept)
