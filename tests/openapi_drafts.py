"""Documents as Python mappings -> their drafts and warnings."""

from __future__ import annotations

import json
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from generator.diagnostics import Report
from generator.openapi.drafts import (
    ApiDraft,
    ListDraft,
    MapDraft,
    NamedDraft,
    NullableDraft,
    ObjectDraft,
    OperationDraft,
    PrimitiveDraft,
    TypeDraft,
    UnionDraft,
)
from generator.openapi.opening import open_document
from generator.openapi.reader import read_document

TEXT = {"type": "string"}
PET = {"type": "object", "required": ["name"], "properties": {"name": TEXT}}


@dataclass(frozen=True)
class Read:
    draft: ApiDraft
    report: Report

    @property
    def codes(self) -> list[str]:
        return [one.code for one in self.report.warnings]

    @property
    def messages(self) -> str:
        return "\n".join(one.message for one in self.report.warnings)

    @property
    def only(self) -> OperationDraft:
        (operation,) = self.draft.operations
        return operation


def document(paths: Any = None, **members: Any) -> Any:
    info = {"title": "Zoo", "version": "1"}
    return {"openapi": "3.1.0", "info": info, "paths": {} if paths is None else paths, **members}


def ref(name: str) -> dict[str, str]:
    """To a component."""
    return {"$ref": f"#/components/schemas/{name}"}


def read(source: Any) -> Read:
    report = Report()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "openapi.json"
        path.write_text(json.dumps(source))
        opened = open_document(path, "openapi.json", report)
        assert opened is not None, report.diagnostics
        draft = read_document(opened.root, opened.references, report)
    assert not report.diagnostics
    assert all(one.at.line and one.message for one in report.warnings)
    return Read(draft, report)


def read_operation(operation: Any, *, http: str = "get /pets", **members: Any) -> Read:
    """A document of one operation."""
    method, path = http.split(" ", 1)
    return read(document({path: {method: operation}}, **members))


def said(type_: TypeDraft | None) -> str:
    """A type in the words of the spec language; of a model the last part of its key."""
    match type_:
        case None:
            return "nothing"
        case PrimitiveDraft(word):
            return word
        case ListDraft(item):
            return f"list[{said(item)}]"
        case MapDraft(value):
            return f"map[{said(value)}]"
        case NullableDraft(inner):
            return f"{said(inner)}?"
        case NamedDraft(key):
            return key.rpartition("/")[2]
        case UnionDraft(members):
            return " | ".join(map(said, members))
        case ObjectDraft(fields):
            return "{" + ", ".join(f"{one.wire}: {said(one.type)}" for one in fields) + "}"
        case _:
            return type(type_).__name__
