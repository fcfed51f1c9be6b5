"""The bytes of a document, within a budget."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from ..diagnostics import Location
from .faults import UnreadableError

# Of the files of one API together.
_MAXIMUM_MEGABYTES = 64


def read_bytes(path: Path, start: Location, read_before: int) -> bytes:
    """A regular file in one read; raises `UnreadableError` at `start`."""
    maximum = _MAXIMUM_MEGABYTES * 1024 * 1024 - read_before
    try:
        data = _read_regular(path, start, maximum)
    except FileNotFoundError:
        raise UnreadableError(start, "unreadable-file", "no such file is here") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "its name cannot be one"
        message = f"this file cannot be read: {reason}"
        raise UnreadableError(start, "unreadable-file", message) from None
    if len(data) > maximum:
        message = f"the document and the files that it names have more than {_MAXIMUM_MEGABYTES} MB"
        raise UnreadableError(start, "too-large", message)
    return data


def _read_regular(path: Path, start: Location, maximum: int) -> bytes:
    # Without O_NONBLOCK, opening a FIFO would wait for a writer that may never come.
    descriptor = os.open(path, os.O_RDONLY | getattr(os, "O_NONBLOCK", 0))
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            raise UnreadableError(start, "unreadable-file", "this is not a regular file")
        return file.read(maximum + 1)
