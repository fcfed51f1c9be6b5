"""Publishing, part 9: a single file among the specs, which is the old or the new one at any moment.

What a killed run leaves beside it is hidden, so nobody reads it as a spec, and the next run takes
it over or removes it.
"""

from __future__ import annotations

import os
import stat
from contextlib import suppress
from pathlib import Path

from .file_names import NEXT


def replace_file(path: Path, text: str) -> None:
    """Writes the file, which keeps its mode; a link to it stays a link."""
    place, beside = _places(path)
    try:
        _write(beside, text.encode(), place)
        os.rename(beside, place)
    except BaseException:
        with suppress(OSError):
            os.unlink(beside)
        raise
    folder = os.open(place.parent, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def clear_beside(path: Path) -> None:
    """Removes what a killed run left of writing the file."""
    with suppress(FileNotFoundError):
        os.unlink(_places(path)[1])


def _places(path: Path) -> tuple[Path, Path]:
    place = Path(os.path.realpath(path))
    return place, place.with_name(f".{place.name}{NEXT}")


def _write(beside: Path, content: bytes, place: Path) -> None:
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW
    with open(os.open(beside, flags, 0o666), "wb", buffering=0) as file:
        with suppress(FileNotFoundError):
            os.fchmod(file.fileno(), stat.S_IMODE(place.stat().st_mode))
        rest = memoryview(content)
        while rest:
            rest = rest[file.write(rest) :]
        os.fsync(file.fileno())
