"""How a key of a mapping is declared."""

from __future__ import annotations

from dataclasses import field
from typing import Any


def key(
    doc: str,
    *,
    default: Any = None,
    required: bool = False,
    unless: str = "",
    examples: tuple[str, ...] = (),
) -> Any:
    """A documented key. A mapping or list that is left out reads as `None`.

    `unless` names another key of the mapping: where that is written, this one may be left out, and
    a text then reads as empty.
    """
    metadata = {"doc": doc, "examples": examples, "unless": unless}
    return field(metadata=metadata) if required else field(default=default, metadata=metadata)
