"""Publishing, part 3: one run at a time in an output folder.

The lock is the operating system's, on the folder itself: it leaves no file behind, and it ends
with the process that holds it, however that ends.
"""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Generator
from contextlib import contextmanager


@contextmanager
def occupied(folder: int, waiting: Callable[[], None], *, shared: bool = False) -> Generator[None]:
    """Waits until no other run is at work in `folder`, and keeps others out. Readers share it."""
    kind = fcntl.LOCK_SH if shared else fcntl.LOCK_EX
    try:
        fcntl.flock(folder, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        waiting()
        fcntl.flock(folder, kind)
    try:
        yield
    finally:
        fcntl.flock(folder, fcntl.LOCK_UN)
