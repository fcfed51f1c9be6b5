"""Which folders hold an API."""

from __future__ import annotations

from pathlib import Path

API_FILE = "api.yaml"


def default_folders() -> tuple[Path, ...]:
    """Every API below `specs` in the working directory."""
    return tuple(sorted(path.parent for path in Path("specs").glob(f"*/{API_FILE}")))
