"""black, in the style of generated Python."""

from __future__ import annotations

from functools import cache

import black
from black.mode import TargetVersion

from ..identity import BLACK_VERSION, require_version


@cache
def mode() -> black.Mode:
    require_version("black", BLACK_VERSION)
    return black.Mode(target_versions={TargetVersion.PY311}, line_length=88)


def in_style(text: str) -> str:
    """A module as black formats it."""
    return black.format_str(text, mode=mode())
