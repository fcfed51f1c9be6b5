"""Publishing, part 5b: what a killed run left in its staging folder.

There are new files that did not come to their places, and old ones, under the name that
`backup_name` gives. An old one goes if it is a second name of a file that stands, or if the lock or
the journal knows its bytes. Else somebody edited it when the run had looked at it already: it goes
back to its place, where the comparison finds it.
"""

from __future__ import annotations

import hashlib
import os
import re
from contextlib import suppress

from .edits import free_aside
from .emptying import empty, remove_emptied_folders
from .folder import Found, ObstacleError, enter, read, split
from .lock import Lock, Place
from .ours import ours_at

_STAGED = re.compile(r"new-[0-9]+|old-[0-9a-f]{32}")
_OLD = "old-"


def backup_name(path: str) -> str:
    """What an old file is called while it is staged."""
    return f"{_OLD}{hashlib.sha256(path.encode()).hexdigest()[:32]}"


def clear_leftovers(place: Place, output_folder: int) -> bool:
    """Removes what a killed run had staged, but for what would be lost with it, which is put back.

    False, and nothing is done, if something in that folder is none of ours.
    """
    try:
        with enter(output_folder, place.root) as root:
            with enter(root, place.staging) as staging:
                if not _put_back_edits(place, root, staging):
                    return False
                empty(staging)
            os.rmdir(place.staging, dir_fd=root)
            is_empty = not os.listdir(root)
    except FileNotFoundError:
        return True
    if is_empty:  # It was made for what was staged.
        remove_emptied_folders(output_folder, [f"{place.root}/{place.lock}"])
    return True


def _put_back_edits(place: Place, root: int, staging: int) -> bool:
    names = os.listdir(staging)
    if not all(map(_STAGED.fullmatch, names)):
        return False
    alone = {name: found for name in names if (found := _only_name(name, staging))}
    if not alone:
        return True
    known = ours_at(root, place).known
    paths = {backup_name(path): path for path in (place.lock, *known.entries)}
    if not alone.keys() <= paths.keys():
        return False
    for name, found in alone.items():
        path = paths[name]
        if path != place.lock and not known.owns(path, found.content):
            _put_back(name, found, path, known, root, staging)
    return True


def _only_name(name: str, staging: int) -> Found | None:
    """An old file that stands nowhere else."""
    found = read(staging, name) if name.startswith(_OLD) else None
    return found if found and found.links == 1 else None


def _put_back(name: str, edit: Found, path: str, known: Lock, root: int, staging: int) -> None:
    """To its place, unless somebody has put something there since; then beside it."""
    aside, copy = free_aside(path, edit, root)
    if copy:
        return
    to = path if _is_ours(path, known, root) else aside
    folder, base = split(to)
    _make_folders(root, folder)
    with enter(root, folder) as parent:
        os.rename(name, base, src_dir_fd=staging, dst_dir_fd=parent)
        os.fsync(parent)


def _is_ours(path: str, known: Lock, root: int) -> bool:
    """Whether nothing stands there, or what we put there."""
    try:
        found = read(root, path)
    except ObstacleError:
        return False
    return found is None or (found.links == 1 and known.owns(path, found.content))


def _make_folders(root: int, folder: str) -> None:
    parts = folder.split("/") if folder else []
    for depth, name in enumerate(parts):
        with enter(root, "/".join(parts[:depth])) as parent, suppress(FileExistsError):
            os.mkdir(name, dir_fd=parent)
