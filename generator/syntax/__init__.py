"""What a file says apart from its layout, as a hash: whether two texts differ in more than that.

What only a formatter would change leaves the hash as it is; whatever else somebody may have changed
does not. Where that is not sure there is no hash, and a changed file then counts as edited.
"""

from __future__ import annotations

import importlib

from .tokens import hash_of

_ROOMS = {
    "py": ".python",
    "json": ".data",
    "yaml": ".data",
    "yml": ".data",
    "js": ".javascript",
    "mjs": ".javascript",
    "ts": ".javascript",
    "mts": ".javascript",
}


def tree_hash(path: str, content: bytes) -> str:
    """Of a file by its kind; "" where its kind is none that we know, or the text is not of it.

    The text may be anybody's.
    """
    kind = path.rpartition(".")[2]
    if kind not in _ROOMS:
        return ""
    try:
        text = content.decode().replace("\r\n", "\n")
        return hash_of(importlib.import_module(_ROOMS[kind], __name__).tokens(text, kind))
    except (ValueError, SyntaxError, RecursionError, MemoryError):
        return ""
