"""A list of words as one hash."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

LENGTH = 32


def hash_of(tokens: Iterable[str]) -> str:
    """No two lists have one text: what separates the words stands in none of them."""
    whole = "\0".join(word.replace("\0", "\0\1") for word in tokens)
    return hashlib.sha256(whole.encode("utf-8", "surrogatepass")).hexdigest()[:LENGTH]


def words_of_comment(comment: str, marks: str) -> str:
    """What a comment says; how it is indented and wrapped is layout."""
    return " ".join(word for line in comment.split("\n") for word in line.strip(marks).split())
