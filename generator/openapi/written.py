"""An imported API as files: what `sdkpress import` writes."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from ..publish.publishing import Conflict, RefusedError
from ..spec import ResourceSpec
from ..spec_files import MODELS_FILE, NAMES_FILE
from ..spec_folders import API_FILE
from .importing import Imported
from .writing import spec_text

_TAKEN = (API_FILE, MODELS_FILE, NAMES_FILE)


def write_specs(imported: Imported, folder: Path) -> Iterator[Path]:
    """Writes the files of an API into a folder that holds none, and says which."""
    texts = dict(_texts(imported))
    taken = [path for path in texts if (folder / path).exists() and path != NAMES_FILE]
    if taken:
        reason = "is there already; name another folder, or remove what was imported before"
        raise RefusedError(tuple(Conflict(path, reason) for path in sorted(taken)), folder)
    for path, text in sorted(texts.items()):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(text, encoding="utf-8", newline="\n")
        yield target


def _texts(imported: Imported) -> Iterator[tuple[str, str]]:
    assembled, source = imported.assembled, imported.document
    comment = [f"Imported from {source.rpartition('/')[2]}."]
    yield API_FILE, spec_text(assembled.api, comment)
    for resource in assembled.resources:
        yield _path_of(resource), spec_text(resource)
    if assembled.models is not None:
        yield MODELS_FILE, spec_text(assembled.models)
    yield NAMES_FILE, imported.names.new


def _path_of(resource: ResourceSpec) -> str:
    """`repos/pulls.yaml` for `repos.pulls`."""
    path = f"{resource.resource.replace('.', '/')}.yaml"
    return path if path not in _TAKEN else f"{path.removesuffix('.yaml')}_resource.yaml"
