"""The files that an API is read from, as the lines of a lock that say which they were.

A lock is a claim that anybody may edit; all that can be had by it is a run that does nothing.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping

from .digests import digest_of
from .spec_folders import NAMES_FILE

_INPUT = "input"


def input_lines(folder: str | os.PathLike[str], hashes: Mapping[str, str]) -> tuple[str, ...]:
    """`hashes` are by path, as messages show it; the lines are the same wherever a run starts."""
    relative = {os.path.relpath(path, folder).replace(os.sep, "/"): hashes[path] for path in hashes}
    return tuple(input_line(path, relative[path]) for path in sorted(relative))


def input_line(path: str, hash_: str) -> str:
    return f"{_INPUT} {hash_} {path}"


def specs_line(folder: str | os.PathLike[str]) -> str:
    """The line that says whose the lock is: the folder of the API, and the one that holds it."""
    return f"specs {'/'.join(os.path.realpath(folder).split(os.sep)[1:][-2:])}"


def is_input(line: str) -> bool:
    return line.startswith(f"{_INPUT} ")


def are_the_same(folder: str | os.PathLike[str], lines: Iterable[str]) -> bool:
    """Whether the files that these lines name are as they were, and all the YAML of the folder."""
    named = named_in(lines)
    return are_all(folder, named) and next(changed(folder, named), None) is None


def named_in(lines: Iterable[str]) -> dict[str, str]:
    """The hashes that these lines say, by path."""
    parts = (line.split(" ", 2) for line in lines if is_input(line))
    return {path: hash_ for _, hash_, path in parts}


def are_all(folder: str | os.PathLike[str], named: Mapping[str, str]) -> bool:
    """Whether no YAML of the folder is new.

    The names of what was imported once are read by the next import; only then no line has them.
    """
    return yaml_files(folder) <= {NAMES_FILE, *named}


def changed(folder: str | os.PathLike[str], named: Mapping[str, str]) -> Iterator[str]:
    """The paths of files that are not as they were, or not there."""
    return (path for path in named if digest_of(os.path.join(folder, path)) != named[path])


def yaml_files(root: str | os.PathLike[str], folder: str = "") -> set[str]:
    """Every path below `root` that could be read as a spec, or that is refused for its name."""
    found: set[str] = set()
    with os.scandir(os.path.join(root, folder)) as entries:
        for entry in entries:
            path = f"{folder}{entry.name}"
            if entry.name.startswith("."):
                continue
            if entry.is_dir():
                found |= {path} if entry.is_symlink() else yaml_files(root, f"{path}/")
            elif entry.name.endswith((".yaml", ".yml")):
                found.add(path)
    return found
