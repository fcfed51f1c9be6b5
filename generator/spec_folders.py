"""Which folders hold an API."""

from __future__ import annotations

import os

API_FILE = "api.yaml"
# The names of what is imported: no resource's file.
NAMES_FILE = "names.yaml"


_HOME = "specs"


def default_folders() -> tuple[str, ...]:
    """Every API below `specs` in the working directory."""
    if not os.path.isdir(_HOME):
        return ()
    folders = (f"{_HOME}/{name}" for name in sorted(os.listdir(_HOME)))
    return tuple(folder for folder in folders if os.path.lexists(f"{folder}/{API_FILE}"))
