"""A text that cannot be printed is our mistake: whose it is."""

from __future__ import annotations

from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def place_of_failures(path: str, template: str) -> Generator[None]:
    """An exception within says which file it is about, and what rendered it."""
    try:
        yield
    except Exception as error:
        error.add_note(f"file {path}, template {template}")
        raise
