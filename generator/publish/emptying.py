"""Publishing, part 1b: folders made known to the disk, emptied and removed."""

from __future__ import annotations

import os
from collections.abc import Iterable
from contextlib import suppress

from .folder import enter, split


def remove_emptied_folders(start: int, removed: Iterable[str]) -> None:
    """The folders that held these files, and theirs; `rmdir` leaves those that are not empty."""
    for folder in {split(path)[0] for path in removed}:
        with suppress(OSError):
            while folder:
                remove_folder(start, folder)
                folder = split(folder)[0]


def remove_folder(start: int, folder: str) -> None:
    outer, name = split(folder)
    with enter(start, outer) as parent:
        os.rmdir(name, dir_fd=parent)


def empty(folder: int) -> None:
    for name in os.listdir(folder):
        os.unlink(name, dir_fd=folder)


def sync(start: int, folder: str) -> None:
    """Has the disk know which names a folder holds."""
    with enter(start, folder) as descriptor:
        os.fsync(descriptor)
