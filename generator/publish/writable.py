"""Publishing, part 10: whether there is anywhere to write, asked before anything is printed.

Only what a run is sure to need is asked about: the output folder, and the folders of outputs that
were printed from the same specs. What comes up later ends the run all the same, with nothing done.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from .file_names import LOCK

_LONGEST_HEAD = 100_000


def require_writable(output: Path, specs_lines: Collection[str]) -> None:
    """Raises `OSError` that names every folder in which nothing can be written.

    `specs_lines` are those that locks have that were printed from the specs of this run.
    """
    found = sorted({str(folder) for folder in _needed(output, specs_lines) if not _is_open(folder)})
    if found:
        raise OSError("\n  ".join(("nothing can be written in", *found)))


def _needed(output: Path, specs_lines: Collection[str]) -> Iterator[Path]:
    yield next(one for one in (output, *Path(os.path.abspath(output)).parents) if one.is_dir())
    for folder, _, files in os.walk(output):
        if any(_is_from(Path(folder, name), specs_lines) for name in files if name.endswith(LOCK)):
            yield from (Path(inside) for inside, _, _ in os.walk(folder))


def _is_from(lock: Path, specs_lines: Collection[str]) -> bool:
    try:
        with lock.open(encoding="utf-8", errors="replace") as file:
            return not set(file.read(_LONGEST_HEAD).split("\n")).isdisjoint(specs_lines)
    except OSError:
        return False


def _is_open(folder: Path) -> bool:
    return os.access(
        folder, os.W_OK | os.X_OK, effective_ids=os.access in os.supports_effective_ids
    )
