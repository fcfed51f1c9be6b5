"""A file as a document of OpenAPI: what is handed to those who read it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from ..diagnostics import Report
from ..nodes import shortened
from .documents import Document, Documents
from .joining import join_parts
from .references import References
from .swagger import modernize, modernize_schemas
from .values import Value

_MEND = "name the file that begins with `openapi:` or `swagger:`"
# What only Swagger 2.0 has at the root of a document.
_OLD = ("definitions", "securityDefinitions", "basePath", "host", "consumes", "produces")


@dataclass(frozen=True, slots=True)
class Opened:
    """A document in the shapes of OpenAPI 3, whatever its version is."""

    root: Value
    references: References
    documents: Documents


def open_document(path: Path, shown: str, report: Report) -> Opened | None:
    """The document at `path`, which messages call `shown`; None, and errors, if it is none."""
    documents = Documents(report)
    document = documents.main(path, shown)
    if document is None:
        return None
    references = References(documents, report)
    join_parts(document.root, references)
    version = _version(document.root, report)
    if not version:
        return None
    if version == "2":
        _read_as_new(document, documents, references, report)
    return Opened(document.root, references, documents)


def _read_as_new(
    document: Document, documents: Documents, references: References, report: Report
) -> None:
    documents.on_read = modernize_schemas
    modernize_schemas(document)
    modernize(document.root, references, report)


def _version(root: Value, report: Report) -> str:
    """`2` or `3`, or "" and an error where this is another thing altogether."""
    if not root.is_mapping:
        message = f"this is not an OpenAPI document, but {_kind(root)}; {_MEND}"
        report.error(root.at, "not-openapi", message)
        return ""
    for key in ("openapi", "swagger"):
        value = root.get(key)
        if value is not None:
            return _stated(value, root.text(key).strip(), report)
    return _guessed(root, report)


def _stated(value: Value, written: str, report: Report) -> str:
    major = re.match(r"v?([0-9]+)", written)
    if major is None:
        return _guessed(value.document.root, report)
    if major[1] in ("2", "3"):
        return major[1]
    message = f"version {shortened(written)} is not read: convert the document to OpenAPI 3"
    report.error(value.at, "unknown-version", message)
    return ""


def _guessed(root: Value, report: Report) -> str:
    paths = root.get("paths")
    if paths is None or not paths.is_mapping:
        message = f"this is not an OpenAPI document: it has no `openapi` and no `paths`; {_MEND}"
        report.error(root.at, "not-openapi", message)
        return ""
    is_old = any(root.get(key) for key in _OLD)
    read_as = "Swagger 2.0" if is_old else "OpenAPI 3.0"
    message = f"the document does not say its version; it is read as {read_as}"
    report.warning(root.at, "no-version", message)
    return "2" if is_old else "3"


def _kind(root: Value) -> str:
    if root.is_sequence:
        return "a list"
    return "empty" if root.raw is None else "a text or number"
