"""A folder with specs and what was printed from them: made, copied, run in, and looked at."""

from __future__ import annotations

import io
import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

import generator.unchanged  # noqa: F401 - so that no child has to do it.
from generator.__main__ import main
from generator.publish.file_names import JOURNAL, NEXT, STAGING

from .scenarios import Specs

# Files of other people, beside ours and below.
STRANGERS = ("notes.txt", "samples/notes.txt", "openapi/notes.txt", "python/notes.txt")

Tree = dict[str, tuple[bytes, int] | None]
Stamps = dict[str, tuple[int, int]]


def write_specs(home: Path, specs: Specs) -> None:
    """These specs and no others; what runs have written among them stays."""
    for path in (home / "specs").rglob("*.yaml"):
        if path.name != "names.yaml":
            path.unlink()
    for name, text in specs.items():
        path = home / "specs" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def write_strangers(home: Path, more: Sequence[str]) -> None:
    """Wherever there is a folder for them."""
    for name in (*STRANGERS, *more):
        path = home / "generated" / name
        if path.parent.is_dir():
            path.write_text(f"mine: {name}\n")


def write_edits(home: Path, edits: Sequence[str]) -> None:
    """Into those that are printed."""
    for name in edits:
        path = home / "generated" / name
        if path.exists():
            path.write_text(f"mine: {name}, edited\n")


def copied(home: Path, to: Path) -> Path:
    shutil.copytree(home, to, symlinks=True)
    return to


def generating(home: Path, options: Sequence[str] = ()) -> Callable[[], int]:
    """What a child does: `sdkpress generate` in this folder."""

    def generate() -> int:
        os.chdir(home)
        sys.argv = ["sdkpress", "generate", *options]
        sys.stderr = said = io.StringIO()
        code = 0
        try:
            main()
        except SystemExit as end:
            code = int(end.code or 0)
        if code and sys.__stderr__:
            sys.__stderr__.write(said.getvalue())
        return code

    return generate


def tree(home: Path) -> Tree:
    """Every file's bytes and mode by its path, and None for every folder; specs are no output."""
    return {path: _look(home / path) for path in _paths(home) if not _is_spec(path)}


def stamps(home: Path) -> Stamps:
    """What changes whenever a file is written or replaced."""
    found = {path: (home / path).lstat() for path in _paths(home)}
    return {path: (status.st_ino, status.st_mtime_ns) for path, status in found.items()}


def is_passing(path: str) -> bool:
    """Whether it is one of ours that only a run at work has."""
    return STAGING in path or path.endswith((JOURNAL, NEXT))


def _paths(home: Path) -> list[str]:
    found: list[str] = []
    for folder, folders, files in os.walk(home):
        start = os.path.relpath(folder, home)
        found += (os.path.normpath(f"{start}/{name}") for name in (*folders, *files))
    return sorted(found)


def _is_spec(path: str) -> bool:
    return path.startswith("specs") and path.endswith(".yaml") and not path.endswith("names.yaml")


def _look(path: Path) -> tuple[bytes, int] | None:
    return None if path.is_dir() else (path.read_bytes(), path.stat().st_mode & 0o7777)
