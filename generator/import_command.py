"""`sdkpress import`: a document as the folder of an API, as a person would have written it."""

from __future__ import annotations

import os
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from . import naming
from .diagnostics import Report
from .load import load
from .openapi.importing import Imported
from .openapi.written import write_specs
from .pipeline import load_from_document
from .shape import read
from .spec import ApiSpec
from .spec_files import SpecFile, api_file

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
    api = replace(imported.assembled.api, from_=None)
    return write_specs(replace(imported, assembled=replace(imported.assembled, api=api)), folder)


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
