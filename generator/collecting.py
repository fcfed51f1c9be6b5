"""Python's search for cycles, which a stage that makes no cycles can do without."""

from __future__ import annotations

import gc
from collections.abc import Generator
from contextlib import contextmanager


@contextmanager
def nothing_collected() -> Generator[None]:
    """Within, no search: where millions of objects are made that all stay, it is a seventh of the
    time. Formatters drop whole trees that hold cycles, so there it must go on."""
    is_usual = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if is_usual:
            gc.enable()
