"""How a key of a mapping is declared."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def key(
    doc: str, *, default: Any = None, required: bool = False, examples: tuple[str, ...] = ()
) -> Any:
    """A documented key. A mapping or list that is left out reads as `None`."""
    metadata = {"doc": doc, "examples": examples}
    return field(metadata=metadata) if required else field(default=default, metadata=metadata)
