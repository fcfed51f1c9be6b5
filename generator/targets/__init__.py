"""The table of targets. A new one is its folder here, its templates, and one line below."""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .base import Target

_MODULES = {
    "python": ".python",
    "typescript": ".typescript",
    "samples": ".samples",
    "docs": ".docs",
    "openapi": ".openapi",
}

TARGET_NAMES = tuple(_MODULES)


def target_named(name: str) -> Target:
    """Imports a target when it is asked for: a formatter takes its time to load."""
    target: Target = importlib.import_module(_MODULES[name], __name__).TARGET
    return target
