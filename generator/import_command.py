"""`sdkpress import`: a document as the folder of an API, as a person would have written it."""

from __future__ import annotations

import os
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

from . import naming
from .diagnostics import Report
from .load import load
from .openapi.importing import Imported
from .openapi.writing import spec_text
from .pipeline import load_from_document
from .publish.publishing import Conflict, RefusedError
from .publish.replace import replace_file
from .shape import read
from .spec import ApiSpec
from .spec_files import MODELS_FILE, SpecFile, api_file
from .spec_folders import API_FILE, NAMES_FILE

_TAKEN = (API_FILE, MODELS_FILE, NAMES_FILE)
_START = """\
api: {name}
from: "{document}"
targets:
  python: {{package: {snake}_sdk, client: {pascal}, async_client: Async{pascal}, version: 0.1.0}}
  typescript: {{package: {kebab}-sdk, client: {pascal}, version: 0.1.0}}
  docs: {{}}
"""


def import_document(document: str, folder: Path, report: Report) -> Imported:
    """The API that the folder is to hold; raises `SpecError`. `report` gains the warnings."""
    file = api_file(folder)
    loaded = load_from_document(file, _start(document, file, report), (), report)
    report.raise_if_any()
    assert loaded is not None and loaded.imported is not None  # Else there was a mistake.
    return loaded.imported


def write(imported: Imported, folder: Path) -> Iterator[Path]:
    """Writes the folder's files, and says which; raises `RefusedError` where it holds an API."""
    texts = dict(_texts(imported))
    taken = [path for path in texts if (folder / path).exists() and path != NAMES_FILE]
    if taken:
        reason = "is there already; name another folder, or remove what was imported before"
        raise RefusedError(tuple(Conflict(path, reason) for path in sorted(taken)), folder)
    for path, text in sorted(texts.items()):
        target = folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        replace_file(target, text)
        yield target


def _texts(imported: Imported) -> Iterator[tuple[str, str]]:
    assembled, source = imported.assembled, imported.document
    comment = [f"Imported from {source.rpartition('/')[2]}."]
    # From now on the files are the API, and the document is not asked again.
    yield API_FILE, spec_text(replace(assembled.api, from_=None), comment)
    names = {resource.resource for resource in assembled.resources}
    for resource in assembled.resources:
        yield _path_of(resource.resource, names), spec_text(resource)
    if assembled.models is not None:
        yield MODELS_FILE, spec_text(assembled.models)
    yield NAMES_FILE, imported.names.new


def _path_of(name: str, others: Collection[str]) -> str:
    """`repos/pulls.yaml` for `repos.pulls`."""
    if f"{name}.yaml" in _TAKEN:
        name = naming.free_name(f"{name}_resource", others.__contains__)
    return f"{name.replace('.', '/')}.yaml"


def _start(document: str, file: SpecFile, report: Report) -> ApiSpec:
    """What an `api.yaml` would say that only named the document."""
    words = naming.words(file.path.parent.name)
    if not words or words[0][0].isdigit():
        words = ("api", *words)
    path = document
    if "://" not in document:
        path = Path(os.path.relpath(document, file.path.parent)).as_posix()
    snake = "_".join(words)
    text = _START.format(
        name=snake,
        document=path.replace("\\", "\\\\").replace('"', '\\"'),
        snake=snake,
        kebab="-".join(words),
        pascal=naming.pascal(snake),
    )
    tree = load(file.shown, text.encode(), report)
    spec = read(tree, ApiSpec, report) if tree else None
    report.raise_if_any()
    assert spec is not None
    return spec
