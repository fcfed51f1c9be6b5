"""Publishing, part 2b: files that are to be printed -> what a lock says of them."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable

from ..digests import digest
from ..syntax import tree_hash
from ..targets.base import File
from .lock import Entry, Lock

_LENGTH = 32


def entries_of(files: Iterable[File], known: Lock) -> dict[str, tuple[Entry, ...]]:
    """By path. `known` are entries that may be relied on where the bytes are the same."""
    return {file.path: (_entry(file, known),) for file in files}


def text_hash(text: str) -> str:
    """Of a text before it was formatted."""
    return hashlib.sha256(text.encode()).hexdigest()[:_LENGTH]


def _entry(file: File, known: Lock) -> Entry:
    content = file.text.encode()
    hash_ = digest(content)
    trees = (entry.tree for entry in known.of(file.path) if entry.content == hash_)
    return Entry(
        hash_,
        file.tree or next(trees, "") or tree_hash(file.path, content),
        text_hash(file.unformatted) if file.unformatted else file.rendered,
        file.slice,
    )
