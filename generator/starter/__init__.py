"""`sdkpress init`: a small API that works, to start from, and the schemas for the editor."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path

from ..publish.publishing import Conflict, RefusedError

_HERE = Path(__file__).resolve().parent


def write_starter(folder: Path, schemas: Mapping[str, str]) -> Iterator[Path]:
    """Writes the files, and says which. `schemas` are their texts by kind."""
    if not _is_free(folder):
        raise RefusedError((Conflict("", "is not an empty folder; name a new one"),), folder)
    texts = {path.relative_to(_HERE): path.read_text("utf-8") for path in _HERE.rglob("*.yaml")}
    texts |= {Path("schema", f"{kind}.json"): text for kind, text in schemas.items()}
    for path, text in sorted(texts.items()):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("x", encoding="utf-8", newline="\n") as file:
            file.write(text)
        yield target


def _is_free(folder: Path) -> bool:
    if folder.is_symlink():
        return False
    return not folder.exists() or (folder.is_dir() and not any(folder.iterdir()))
