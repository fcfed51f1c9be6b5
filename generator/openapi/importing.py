"""`from:` and `sdkpress import`: a document as an API of the spec's own classes, checked."""

from __future__ import annotations

import os
import posixpath
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..diagnostics import Diagnostic, Location, Report
from ..spec import ApiSpec
from .assembly import Assembled
from .drafts import Skipped
from .naming import NAMES_FILE, Names, names_text, read_names
from .opening import Opened, open_document
from .overlay import apply_changes
from .own import is_printed, read_printed
from .reader import read_document
from .repair import Check, assemble_checked


@dataclass(frozen=True, slots=True)
class NamesFile:
    """`names.yaml` as it is, and as it is to be; `old` is None where there is none yet."""

    path: Path
    shown: str
    old: str | None
    new: str

    @property
    def is_stale(self) -> bool:
        return self.old != self.new


@dataclass(frozen=True, slots=True)
class Imported:
    """An API that was read from a document. `sources` are as in `SpecFile`, by shown path."""

    assembled: Assembled
    document: str
    hidden: tuple[Skipped, ...]
    warnings: tuple[Diagnostic, ...]
    names: NamesFile
    sources: Mapping[str, str]

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        return self.assembled.skipped

    @property
    def source(self) -> str:
        return self.sources[self.document]


@dataclass(frozen=True, slots=True)
class Home:
    """The folder of an API that is read from a document: as it is, is shown, and is a source."""

    folder: Path
    shown: str
    source: str

    def file(self, path: str) -> tuple[Path, str, str]:
        shown = posixpath.normpath(posixpath.join(self.shown, path))
        source = posixpath.normpath(posixpath.join(self.source, path))
        return self.folder / path, shown, source.removeprefix("/")


def import_document(
    document: str, own: ApiSpec, home: Home, check: Check, report: Report
) -> Imported | None:
    """The API that `document` describes, by its path from `home`; None, and errors, if it is none.

    `own` is what `api.yaml` says, which goes before the document; `check` is what every API has to
    pass. Warnings of the whole way go to `report` too.
    """
    found = Report(sources=report.sources, inputs=report.inputs)
    imported = _import(document, own, home, check, found)
    report.warnings += found.warnings
    report.diagnostics += found.diagnostics
    return imported


def _import(
    document: str, own: ApiSpec, home: Home, check: Check, report: Report
) -> Imported | None:
    path, shown, source = home.file(document)
    opened = _opened(document, path, shown, own, report)
    if opened is None:
        return None
    names_path, names_shown, _ = home.file(NAMES_FILE)
    given = read_names(names_path, names_shown, report)
    try:
        assembled = _assembled(opened, own, given, check, report)
    except RecursionError:
        message = "schemas are nested too deeply here to be read; name parts as components"
        report.error(opened.root.at, "too-deep", message)
        return None
    if assembled is None:
        return None
    names = NamesFile(names_path, names_shown, _text_of(names_path), names_text(assembled.names))
    return Imported(
        assembled=assembled,
        document=shown,
        hidden=tuple(assembled.draft.hidden),
        warnings=tuple(report.warnings),
        names=names,
        sources=_sources(opened, shown, source),
    )


def _opened(document: str, path: Path, shown: str, own: ApiSpec, report: Report) -> Opened | None:
    if "://" in document:
        at = own.from_.at if own.from_ is not None else Location(shown, 1, 1)
        message = "nothing is fetched: save the document beside this file, and name it by its path"
        report.error(at, "remote-document", message)
        return None
    return open_document(path, shown, report)


def _assembled(
    opened: Opened, own: ApiSpec, given: Names, check: Check, report: Report
) -> Assembled | None:
    if not own.overlay and is_printed(opened, report):
        return read_printed(opened, _unsaid(own), given)
    draft = read_document(opened.root, opened.references, report)
    names = apply_changes(draft, own.overlay or [], given, report)
    if report.diagnostics:
        return None
    return assemble_checked(draft, _unsaid(own), names, check, report)


def _unsaid(own: ApiSpec) -> ApiSpec:
    """The same with None for the texts that `from` allows to leave out."""
    left_out: dict[str, Any] = {
        name: None for name in ("version", "base_url") if not getattr(own, name)
    }
    return replace(own, **left_out)


def _text_of(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if os.path.lexists(path) else None


def _sources(opened: Opened, shown: str, source: str) -> dict[str, str]:
    """Each file by its path from the document's."""
    folder, source_folder = posixpath.dirname(shown) or ".", posixpath.dirname(source)
    return {
        one.shown: posixpath.normpath(
            posixpath.join(source_folder, posixpath.relpath(one.shown, folder))
        )
        for one in opened.documents.all
    }
