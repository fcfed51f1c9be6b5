"""Text -> text: a target's formatter, in process."""

from __future__ import annotations

from functools import cache
from importlib.metadata import version

import black
from black.mode import TargetVersion

# Its style is part of the output; pyproject.toml pins the same version.
BLACK_VERSION = "26.10.1"


def format_python(text: str) -> str:
    """The text in black's style, whatever configuration stands around the output."""
    return black.format_str(text, mode=_mode())


@cache
def _mode() -> black.Mode:
    found = version("black")
    if found != BLACK_VERSION:
        message = f"black {found} is installed beside sdkpress; the output is formatted by"
        raise OSError(f"{message} {BLACK_VERSION} and no other")
    return black.Mode(target_versions={TargetVersion.PY311}, line_length=88)
