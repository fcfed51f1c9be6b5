"""Publishing, part 1: folders and files that are reached without following a link.

Every path is walked from an open descriptor, folder by folder, and each step refuses symbolic
links; so nobody who swaps a folder for a link while we work can lead us elsewhere.
"""

from __future__ import annotations

import errno
import os
import stat
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
# Without O_NONBLOCK, opening a FIFO waits for a writer that may never come.
_FILE = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK

_KINDS = (
    (stat.S_ISLNK, "a symbolic link"),
    (stat.S_ISDIR, "a folder"),
    (stat.S_ISFIFO, "a FIFO"),
    (stat.S_ISSOCK, "a socket"),
    (stat.S_ISREG, "a file"),
)


class ObstacleError(Exception):
    """Something stands where we expect a plain file or folder; the text says what."""


@dataclass(frozen=True, slots=True)
class Found:
    """A plain file as it was read. `stamp` changes whenever the file is written or replaced."""

    content: bytes
    mode: int
    links: int
    stamp: tuple[int, ...]


@contextmanager
def open_output(folder: Path) -> Generator[int]:
    """The descriptor of the folder that holds all output. Links in its parents are the user's."""
    try:
        descriptor = os.open(folder, _FOLDER)
    except OSError as error:
        if error.errno in (errno.ENOTDIR, errno.ELOOP):
            raise ObstacleError(f"is {_kind(os.lstat(folder))}, not a folder") from None
        raise
    try:
        yield descriptor
    finally:
        os.close(descriptor)


@contextmanager
def enter(start: int, folder: str) -> Generator[int]:
    """The descriptor of a folder below `start`; "" is `start` itself."""
    current = os.dup(start)
    try:
        for part in folder.split("/") if folder else ():
            following = _step(current, part)
            os.close(current)
            current = following
        yield current
    finally:
        os.close(current)


def read(start: int, path: str) -> Found | None:
    """The plain file at `path` below `start`, or None where nothing is."""
    folder, name = split(path)
    try:
        with errors_at(path), enter(start, folder) as parent:
            return _read(parent, name)
    except FileNotFoundError:
        return None


@contextmanager
def errors_at(path: str) -> Generator[None]:
    """Errors name `path`, not the descriptor or staged file at which they came up."""
    try:
        yield
    except OSError as error:
        error.filename, error.filename2 = path, None
        raise


@contextmanager
def errors_below(folder: str) -> Generator[None]:
    """Errors that name a path below `folder` name all of it: the message is for people."""
    try:
        yield
    except OSError as error:
        error.filename = f"{folder}/{error.filename}" if error.filename else folder
        raise


def stamp_of(status: os.stat_result) -> tuple[int, ...]:
    return (status.st_ino, status.st_size, status.st_mtime_ns)


def split(path: str) -> tuple[str, str]:
    folder, _, name = path.rpartition("/")
    return folder, name


def _step(parent: int, name: str) -> int:
    try:
        return os.open(name, _FOLDER, dir_fd=parent)
    except OSError as error:
        if error.errno not in (errno.ENOTDIR, errno.ELOOP):
            raise
        status = os.stat(name, dir_fd=parent, follow_symlinks=False)
        raise ObstacleError(f"its folder `{name}` is {_kind(status)}, not a folder") from None


def _read(parent: int, name: str) -> Found:
    _require_plain(os.stat(name, dir_fd=parent, follow_symlinks=False))
    descriptor = os.open(name, _FILE, dir_fd=parent)
    with open(descriptor, "rb", buffering=0) as file:
        status = os.fstat(descriptor)
        _require_plain(status)
        content = file.readall()
    return Found(content, stat.S_IMODE(status.st_mode), status.st_nlink, stamp_of(status))


def _require_plain(status: os.stat_result) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise ObstacleError(f"is {_kind(status)}, not a file")


def _kind(status: os.stat_result) -> str:
    return next((kind for test, kind in _KINDS if test(status.st_mode)), "a device")
