"""`sdkpress generate --watch`: when to print again."""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping
from typing import NoReturn

import watchfiles

from .digests import digest_of
from .inputs import yaml_files

# Milliseconds: after the last of several writes, and until a watch has surely begun.
_QUIET, _BEGUN = 20, 100


def watch(folders: Callable[[], Collection[str]], run: Callable[[], Mapping[str, str]]) -> NoReturn:
    """Calls `run` at once, and again whenever something that it read is no longer the same.

    `folders` are those of the specs, which may become more; `run` gives the hashes of what it read
    besides, by path. A file that was only touched is no change, and no change is missed that is
    made while `run` is at work.
    """
    while True:
        before = _hashes(_specs(folders()))
        read = {**before, **run()}
        while not _has_changed(folders, read):
            pass


def _has_changed(folders: Callable[[], Collection[str]], read: Mapping[str, str]) -> bool:
    """Waits for a change; it may be none of what was read, but of the places to watch."""
    places = _places(folders(), read)
    changes = watchfiles.watch(
        *sorted(places),
        watch_filter=None,
        recursive=False,
        step=_QUIET,
        rust_timeout=_BEGUN,
        yield_on_timeout=True,
    )
    next(changes)  # From here on none is missed; those before are found by what they changed.
    while _hashes({*_specs(folders()), *read}) == read:
        while not next(changes):
            pass
        if _places(folders(), read) != places:
            return False
    return True


def _specs(folders: Iterable[str]) -> Iterator[str]:
    for folder in folders:
        yield from (os.path.join(folder, path) for path in yaml_files(folder))


def _hashes(paths: Iterable[str]) -> dict[str, str]:
    return {path: digest_of(path) for path in paths}


def _places(folders: Iterable[str], read: Iterable[str]) -> set[str]:
    """The folders in which something can change that matters."""
    below = (place for folder in folders for place, _, _ in os.walk(folder))
    above = (os.path.dirname(path) or "." for path in (*folders, *read))
    return set(filter(os.path.isdir, (*below, *above)))
