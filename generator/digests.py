"""Hashes of files, the same on every system."""

from __future__ import annotations

import hashlib
import os
import stat


def normalised(content: bytes) -> bytes:
    """Line ends as we print them: a checkout that turned them into CRLF edited nothing."""
    return content.replace(b"\r\n", b"\n")


def digest(content: bytes) -> str:
    return hashlib.sha256(normalised(content)).hexdigest()


def digest_of(path: str, *, follow: bool = True) -> str:
    """Of the plain file at a path; "" where there is none. `follow`: it may be a link."""
    # Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
    flags = os.O_RDONLY | os.O_NONBLOCK | (0 if follow else os.O_NOFOLLOW)
    try:
        descriptor = os.open(path, flags)
    except OSError:
        return ""
    with open(descriptor, "rb", buffering=0) as file:
        is_plain = stat.S_ISREG(os.fstat(descriptor).st_mode)
        return digest(file.readall()) if is_plain else ""
